import { describe, expect, test } from 'vitest'
import { dayAfterBlur, dayProblem, dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

describe('a day field', () => {
  test.each([
    ['12/1/2026', '12/01/2026'],
    ['12-1-2026', '12/01/2026'],
    ['12.1.2026', '12/01/2026'],
    ['12012026', '12/01/2026'],
    [' 2026-01-12 ', '12/01/2026'],
  ])('shows %s as %s when it is left', (typed, shown) => {
    expect(dayAfterBlur(typed)).toBe(shown)
  })

  test.each(['', '31/02/2026', '12/1/26', '1201', 'mai', '12/1/202'])('leaves %j as it was typed', (typed) => {
    expect(dayAfterBlur(typed)).toBe(typed)
  })

  test.each([
    ['', 'Chưa điền ngày.'],
    ['   ', 'Chưa điền ngày.'],
    ['12/1/26', 'Năm phải đủ bốn chữ số, ví dụ 12/01/2026.'],
    ['31/02/2026', 'Không có ngày 31/02/2026. Hãy kiểm tra lại ngày, tháng, năm.'],
    ['29/02/2025', 'Không có ngày 29/02/2025. Hãy kiểm tra lại ngày, tháng, năm.'],
    ['45012026', 'Không có ngày 45012026. Hãy kiểm tra lại ngày, tháng, năm.'],
    ['12/01/1899', 'Không có ngày 12/01/1899. Hãy kiểm tra lại ngày, tháng, năm.'],
    ['hôm nay', 'Hãy ghi ngày/tháng/năm, ví dụ 12/01/2026.'],
  ])('says of %j: %s', (typed, sentence) => {
    expect(dayProblem(typed)).toBe(sentence)
  })

  test('has nothing to say of a day that exists, leap days among them', () => {
    expect(dayProblem('29/2/2024')).toBeNull()
  })

  test('gives the form a day, or the sentence', () => {
    expect(dayText.safeParse('1/7/2025').data).toBe('2025-07-01')
    expect(dayText.safeParse('30/02/2025').error?.issues[0]?.message).toBe(
      'Không có ngày 30/02/2025. Hãy kiểm tra lại ngày, tháng, năm.',
    )
    expect(dayText.safeParse('').success).toBe(false)
  })

  test('may stay empty where a day is optional, but not be wrong', () => {
    expect(optionalDayText.safeParse('  ').data).toBeNull()
    expect(optionalDayText.safeParse('1/13/2025').success).toBe(false)
  })

  test('shows nothing for no day', () => {
    expect(dayToText(null)).toBe('')
  })
})
