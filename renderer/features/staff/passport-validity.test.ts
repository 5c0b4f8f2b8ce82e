import { describe, expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { passportValidity } from '#renderer/features/staff/passport-validity.ts'

const today = LocalDate.parse('2026-08-31')

describe('the validity of a passport on 31/08/2026', () => {
  it.each([
    ['2026-08-30', 'late', 'đã hết hạn 30/08/2026'],
    ['2026-08-31', 'soon', 'hết hạn 31/08/2026, còn dưới 6 tháng'],
    ['2027-02-27', 'soon', 'hết hạn 27/02/2027, còn dưới 6 tháng'],
    ['2027-02-28', 'idle', 'hết hạn 28/02/2027'],
    ['2031-01-01', 'idle', 'hết hạn 01/01/2031'],
    [null, 'idle', 'chưa ghi ngày hết hạn'],
  ] as const)('expiring on %s is %s: "%s"', (expiresOn, tone, words) => {
    expect(passportValidity(expiresOn, today)).toEqual({ tone, words })
  })
})
