import { expect, test } from 'vitest'
import { blankDay, dayInWords, grouped, inCapitals, joined, sentence, twoDigits } from '#domain/document/phrases.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

test.each([
  ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
  ['2026-02-28', 'ngày 28 tháng 02 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2025-09-10', 'ngày 10 tháng 9 năm 2025'],
  ['2025-12-31', 'ngày 31 tháng 12 năm 2025'],
])('%s: days below 10 and months 1 and 2 have a leading zero, months 3 to 9 have none', (day, words) => {
  expect(dayInWords(LocalDate.parse(day))).toBe(words)
})

test('a day not yet given leaves room to write in and keeps its year', () => {
  expect(blankDay(2026)).toMatch(/^ngày {6}tháng {6}năm 2026$/)
})

test.each([
  [['A'], 'A'],
  [['A', 'B'], 'A và B'],
  [['A', 'B', 'C'], 'A, B và C'],
])('%j are joined as "%s"', (names, text) => {
  expect(joined(names)).toBe(text)
})

test.each([
  ['Học tập', 'Học tập.'],
  ['Học tập.', 'Học tập.'],
  ['Học tập; ', 'Học tập.'],
  ['Học tập ở đâu?', 'Học tập ở đâu?'],
  ['các nước…', 'các nước…'],
])('"%s" ends as "%s": one full stop, whatever was typed', (typed, text) => {
  expect(sentence(typed)).toBe(text)
})

test.each([
  [0, '0'],
  [999, '999'],
  [120_000_000, '120.000.000'],
])('%d is written %s', (amount, text) => {
  expect(grouped(amount)).toBe(text)
})

test('counts below 10 have two digits', () => {
  expect([3, 10, 100].map(twoDigits)).toEqual(['03', '10', '100'])
})

test('capitals keep every Vietnamese mark', () => {
  expect(inCapitals('Sở Khoa học, Đổi mới và Ứng dụng tiến bộ')).toBe('SỞ KHOA HỌC, ĐỔI MỚI VÀ ỨNG DỤNG TIẾN BỘ')
})
