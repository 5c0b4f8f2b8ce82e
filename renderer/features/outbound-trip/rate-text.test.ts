import { describe, expect, it } from 'vitest'
import { parseRate, rateAfterBlur, rateText, rateToText } from '#renderer/features/outbound-trip/rate-text.ts'

describe('an exchange rate as it is typed', () => {
  it.each([
    ['25340', 25_340],
    ['25.340', 25_340],
    ['25 340', 25_340],
    ['168,25', 168.25],
    [' 18,5 ', 18.5],
    ['1.234,5', 1234.5],
    ['１６８', 168],
  ])('reads %j', (typed, rate) => {
    expect(parseRate(typed)).toBe(rate)
    expect(parseRate(rateToText(rate))).toBe(rate)
  })

  it.each(['', '0', '25,340', '168.2', '-5', '25 nghìn', '99999999'])('does not guess what %j means', (typed) => {
    expect(parseRate(typed)).toBeNull()
  })

  it('gets its dots when the field is left, and keeps what cannot be read', () => {
    expect(rateAfterBlur('25340')).toBe('25.340')
    expect(rateAfterBlur('25,340')).toBe('25,340')
  })

  it('may stay empty; a wrong one is told with what to do', () => {
    expect(rateText.parse(' ')).toBeNull()
    expect(rateText.safeParse('25,340').error?.issues[0]?.message).toContain('25.340 hoặc 168,25')
  })
})
