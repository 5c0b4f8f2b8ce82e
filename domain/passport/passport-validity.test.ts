import { expect, test } from 'vitest'
import { passportValidity } from '#domain/passport/passport-validity.ts'
import { day } from '#domain/testing/samples.ts'

test.each([
  ['2026-03-05', 'expired'],
  ['2026-03-06', 'expires_soon'],
  ['2026-09-05', 'expires_soon'],
  ['2026-09-06', 'fine'],
] as const)('for a return on 06/3/2026 a passport until %s is %s', (expiresOn, validity) => {
  expect(passportValidity({ expiresOn: day(expiresOn) }, day('2026-03-06'))).toBe(validity)
})

test('no passport, and one whose last day nobody noted, are said to be that', () => {
  expect(passportValidity(null, day('2026-03-06'))).toBe('none')
  expect(passportValidity({ expiresOn: null }, day('2026-03-06'))).toBe('unknown')
})
