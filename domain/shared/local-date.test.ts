import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayInVietnam,
  daysBetween,
  formatDay,
  formatDeadline,
  LocalDate,
  localDate,
  parseTypedDay,
  timeInVietnam,
  weekday,
} from '#domain/shared/local-date.ts'
import { day } from '#domain/testing/samples.ts'

test.each([
  ['12/1/2026', '2026-01-12'],
  ['12/01/2026', '2026-01-12'],
  ['12-01-2026', '2026-01-12'],
  ['12.1.2026', '2026-01-12'],
  ['12 1 2026', '2026-01-12'],
  ['12 / 1 / 2026', '2026-01-12'],
  ['  12/1/2026 ', '2026-01-12'],
  ['12012026', '2026-01-12'],
  ['2026-01-12', '2026-01-12'],
  ['１２/０１/２０２６', '2026-01-12'],
  ['29/02/2024', '2024-02-29'],
  ['29/2/2000', '2000-02-29'],
  ['01/01/1900', '1900-01-01'],
  ['31/12/2199', '2199-12-31'],
])('“%s” typed by an officer is %s', (typed, expected) => {
  expect(parseTypedDay(typed)).toBe(expected)
})

test.each([
  ['29/02/2025', 'no leap year'],
  ['29/02/1900', 'a century is no leap year'],
  ['31/04/2026', 'April has 30 days'],
  ['30/2/2026', 'February never has 30'],
  ['00/01/2026', 'no day 0'],
  ['32/01/2026', 'no day 32'],
  ['12/13/2026', 'the month stands second'],
  ['12/00/2026', 'no month 0'],
  ['12/1/26', 'a century nobody typed'],
  ['12/1/026', 'three digits'],
  ['120126', 'two-digit year without separators'],
  ['1/1/1899', 'before the range'],
  ['01/01/2200', 'after the range'],
  ['2026-02-30', 'an ISO day that does not exist'],
  ['2026-1-12', 'half ISO'],
  ['1/2026', 'a month only'],
  ['2026', 'a year only'],
  ['12/1/2026 10:00', 'a time behind it'],
  ['mười hai', 'words'],
  ['', 'nothing'],
  ['12\n1\n2026x', 'rubbish behind it'],
])('“%s” is no day: %s', (typed) => {
  expect(parseTypedDay(typed)).toBeNull()
})

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '1899-12-31',
  '2200-01-01',
  '2026-01-01T00:00:00Z',
  '',
  null,
  20260101,
])('the value %s is no LocalDate', (value) => {
  expect(LocalDate.safeParse(value).success).toBe(false)
})

test('a day built from numbers exists or is null', () => {
  expect(localDate(2026, 2, 28)).toBe('2026-02-28')
  expect(localDate(2026, 2, 29)).toBeNull()
  expect(localDate(99, 1, 1)).toBeNull()
  expect(localDate(2026, 1.5, 1)).toBeNull()
})

test.each([
  ['2026-01-31', 1, '2026-02-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2025-12-31', 1, '2026-01-01'],
  ['2026-06-15', 0, '2026-06-15'],
] as const)('%s and %i days is %s', (from, days, to) => {
  expect(addDays(day(from), days)).toBe(to)
  expect(daysBetween(day(from), day(to))).toBe(days)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-15', -13, '2024-12-15'],
  ['2026-08-31', 0, '2026-08-31'],
] as const)('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(day(from), months)).toBe(to)
})

const anyDay = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays(day('1925-06-15'), days))

test('adding days and counting them are inverse, and the weekday moves along', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (from, days) => {
      const to = addDays(from, days)
      return (
        daysBetween(from, to) === days &&
        addDays(to, -days) === from &&
        (weekday(from) + days + 7 * 100) % 7 === weekday(to) &&
        from < to === days > 0
      )
    }),
  )
})

test('what is printed is read back', () => {
  fc.assert(fc.property(anyDay, (any) => parseTypedDay(formatDay(any)) === any && parseTypedDay(any) === any))
})

test.each([
  ['2026-01-12', 'thứ Hai, 12/01/2026'],
  ['2026-01-13', 'thứ Ba, 13/01/2026'],
  ['2026-01-14', 'thứ Tư, 14/01/2026'],
  ['2026-01-15', 'thứ Năm, 15/01/2026'],
  ['2026-01-16', 'thứ Sáu, 16/01/2026'],
  ['2026-01-17', 'thứ Bảy, 17/01/2026'],
  ['2026-01-18', 'Chủ nhật, 18/01/2026'],
] as const)('the deadline %s is read as “%s”', (on, words) => {
  expect(formatDeadline(day(on))).toBe(words)
})

test.each([
  ['2026-01-11T16:59:59.999Z', '2026-01-11'],
  ['2026-01-11T17:00:00.000Z', '2026-01-12'],
  ['2026-01-12T00:00:00.000Z', '2026-01-12'],
  ['2025-12-31T17:00:00.000Z', '2026-01-01'],
  ['2024-02-28T17:00:00.000Z', '2024-02-29'],
] as const)('at %s it is %s in Vietnam, whatever the machine’s zone', (instant, expected) => {
  expect(dayInVietnam(instant)).toBe(expected)
})

test.each([
  ['2026-01-31T07:05:00.000Z', '14:05'],
  ['2026-01-31T17:00:00.000Z', '00:00'],
  ['2026-01-31T16:59:59.999Z', '23:59'],
])('the time of %s in Vietnam is %s', (instant, time) => {
  expect(timeInVietnam(instant)).toBe(time)
})
