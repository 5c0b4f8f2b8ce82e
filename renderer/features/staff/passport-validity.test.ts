import { describe, expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { passportValidity } from '#renderer/features/staff/passport-validity.ts'

const today = LocalDate.parse('2026-08-31')

describe('the validity of a passport on 31/08/2026', () => {
  it.each([
    ['2026-08-30', 'late', 'đã hết 30/08/2026'],
    ['2026-08-31', 'soon', 'sắp hết 31/08/2026'],
    ['2027-02-27', 'soon', 'sắp hết 27/02/2027'],
    ['2027-02-28', 'idle', 'đến 28/02/2027'],
    ['2031-01-01', 'idle', 'đến 01/01/2031'],
    [null, 'idle', 'chưa ghi hạn'],
  ] as const)('expiring on %s is %s: "%s"', (expiresOn, tone, words) => {
    expect(passportValidity(expiresOn, today)).toEqual({ tone, words })
  })
})
