import { describe, expect, it } from 'vitest'
import { day } from '#domain/testing/samples.ts'
import {
  expiryWarning,
  likelyPassport,
  passportLabel,
  passportOfKind,
  passportsInOrder,
  passportWarning,
  recordedPassport,
  samePassport,
} from '#renderer/features/outbound-trip/passport-choice.ts'

const ordinary = { id: 'o', kind: 'ordinary', maskedNumber: '•••567', expiresOn: '2031-05-02' }
const official = { id: 'v', kind: 'official', maskedNumber: '•••123', expiresOn: '2026-03-01' }
const newOfficial = { id: 'n', kind: 'official', maskedNumber: '•••999', expiresOn: '2029-03-01' }
const all = [ordinary, official, newOfficial]

describe('the passport of a member', () => {
  it.each([
    ['business', ['n', 'v', 'o']],
    ['private_tourism', ['o', 'n', 'v']],
    ['', ['n', 'v', 'o']],
  ])('is offered on a %j trip in this order', (kind, ids) => {
    expect(passportsInOrder(all, kind).map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['business', day('2026-01-20'), 'n'],
    ['business', day('2030-01-20'), 'o'],
    ['business', day('2032-01-20'), ''],
    ['business', null, 'n'],
  ])('is proposed for a %s trip that returns on %s', (kind, back, id) => {
    expect(likelyPassport(all, kind, back)).toBe(id)
  })

  it.each([
    ['2025-08-20', null],
    ['2026-01-20', 'Hộ chiếu còn hạn dưới 6 tháng kể từ ngày về.'],
    ['2026-03-02', 'Hộ chiếu hết hạn trước ngày về.'],
  ])('is warned about when the return is %s', (back, warning) => {
    expect(passportWarning(official, day(back))).toBe(warning)
    expect(expiryWarning(day('2026-03-01'), day(back))).toBe(warning)
  })

  it.each([
    ['ordinary', day('2026-01-20'), 'o'],
    ['official', day('2026-01-20'), 'n'],
    ['official', day('2030-01-20'), undefined],
    ['diplomatic', null, undefined],
  ] as const)('of the kind %s for a return on %s is %s', (kind, back, id) => {
    expect(passportOfKind(all, kind, back)?.id).toBe(id)
  })

  it('is found again by kind, end of the number and expiry', () => {
    const used = { kind: 'official', number: 'D0000123', expiresOn: day('2026-03-01') } as const
    expect(samePassport(all, used)?.id).toBe('v')
    expect(samePassport(all, { ...used, expiresOn: day('2027-03-01') })).toBeUndefined()
  })

  it('is named without its whole number', () => {
    expect(passportLabel(official)).toBe('Công vụ •••123, đến 01/03/2026')
  })

  it('stays the recorded one until another is chosen', () => {
    const used = { kind: 'official' as const, number: 'D0000123', expiresOn: null }
    expect(recordedPassport(used)).toMatchObject({ id: 'as_recorded', maskedNumber: '•••123' })
    expect(recordedPassport(null)).toBeNull()
  })
})
