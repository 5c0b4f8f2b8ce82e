import { describe, expect, it } from 'vitest'
import {
  likelyPassport,
  passportLabel,
  passportsInOrder,
  passportWarning,
  recordedPassport,
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
    ['business', '20/01/2026', 'n'],
    ['business', '20/01/2030', 'o'],
    ['business', '20/01/2032', ''],
    ['business', 'not typed yet', 'n'],
  ])('is proposed for a %s trip that returns on %s', (kind, returnsOn, id) => {
    expect(likelyPassport(all, kind, returnsOn)).toBe(id)
  })

  it.each([
    ['20/08/2025', null],
    ['20/01/2026', 'Hộ chiếu còn hạn dưới 6 tháng kể từ ngày về.'],
    ['02/03/2026', 'Hộ chiếu hết hạn trước ngày về.'],
  ])('is warned about when the return is %s', (returnsOn, warning) => {
    expect(passportWarning(official, returnsOn)).toBe(warning)
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
