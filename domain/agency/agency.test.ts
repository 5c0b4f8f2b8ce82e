import { expect, test } from 'vitest'
import { Abbreviation, profileInForce, signersInOffice, signingLines } from '#domain/agency/agency.ts'
import { aProfile, aSigner, day } from '#domain/testing/samples.ts'

const before = aProfile(1, { validFrom: '2020-01-01', place: 'Bắc Giang' })
const after = aProfile(2, { validFrom: '2025-07-01', place: 'Bắc Ninh' })

test.each([
  ['2019-12-31', null],
  ['2020-01-01', 'Bắc Giang'],
  ['2025-06-30', 'Bắc Giang'],
  ['2025-07-01', 'Bắc Ninh'],
  ['2030-01-01', 'Bắc Ninh'],
] as const)('a letter of %s carries the head in force on that day: %s', (on, place) => {
  expect(profileInForce([after, before], day(on))?.place ?? null).toBe(place)
  expect(profileInForce([before, after], day(on))?.place ?? null).toBe(place)
  expect(profileInForce([], day(on))).toBeNull()
})

test.each([
  ['2025-06-30', false],
  ['2025-07-01', true],
  ['2026-03-31', true],
  ['2026-04-01', false],
] as const)('on %s a signer of 01/7/2025 to 31/3/2026 is in office: %s', (on, isIn) => {
  const signer = aSigner(1, { validFrom: '2025-07-01', validTo: '2026-03-31' })
  expect(signersInOffice([signer], day(on))).toEqual(isIn ? [signer] : [])
  expect(signersInOffice([aSigner(1, { validTo: null })], day('2099-01-01'))).toHaveLength(1)
})

test.each([
  ['head', ['PHÓ GIÁM ĐỐC']],
  ['acting', ['Q. GIÁM ĐỐC']],
  ['for_head', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['by_order', ['TL. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['by_authorisation', ['TUQ. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
] as const)('a signer “%s” signs under %j', (authority, lines) => {
  expect(signingLines(aSigner(1, { authority }))).toEqual(lines)
})

test.each(['KHCN', 'SNV', 'TTUD', 'QLKH&CN', 'P2', 'Đ-Đ'])('“%s” is an abbreviation', (text) => {
  expect(Abbreviation.safeParse(` ${text} `).data).toBe(text)
})

test.each(['khcn', 'KH CN', 'KH/CN', '', 'A'.repeat(21), 'KHCN.'])('“%s” is no abbreviation', (text) => {
  expect(Abbreviation.safeParse(text).success).toBe(false)
})
