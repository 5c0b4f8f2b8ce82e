import { describe, expect, it } from 'vitest'
import { amountAfterBlur, amountText, amountToText, parseAmount } from '#renderer/features/outbound-trip/amount-text.ts'

describe('an amount of money as it is typed', () => {
  it.each([
    ['120000000', 120_000_000],
    ['120.000.000', 120_000_000],
    ['120 000 000', 120_000_000],
    ['120,000,000', 120_000_000],
    [' 0 ', 0],
    ['１２００', 1200],
    ['1000000000000000', 1e15],
  ])('reads %j', (typed, amount) => {
    expect(parseAmount(typed)).toBe(amount)
  })

  it.each(['', '1.5', '1.234,5', '1.234 567', '-5', '12 triệu', '1e6', '1000000000000001'])(
    'does not guess what %j means',
    (typed) => {
      expect(parseAmount(typed)).toBeNull()
    },
  )

  it('gets its dots when the field is left, and keeps what cannot be read', () => {
    expect(amountAfterBlur('1234567')).toBe('1.234.567')
    expect(amountAfterBlur('12 triệu')).toBe('12 triệu')
    expect(amountToText(null)).toBe('')
    expect(amountToText(1000)).toBe('1.000')
  })

  it('may stay empty; a wrong one is told with what to do', () => {
    expect(amountText.parse('  ')).toBeNull()
    expect(amountText.safeParse('12 triệu').error?.issues[0]?.message).toContain('120.000.000')
    expect(amountText.safeParse('1.000.000.000.000.001').error?.issues[0]?.message).toContain('quá lớn')
  })
})
