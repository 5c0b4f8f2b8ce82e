import { expect, test } from 'vitest'
import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'

const table = (days: readonly object[]) => ({ year: 2026, announced: true, source: 'Thông báo', days, proposals: [] })
const listed = (on: string, kind: string) => ({ on, kind, name: 'Quốc khánh', source: 'Thông báo', isConfirmed: true })

test.each([
  ['a day of another year', [listed('2025-09-02', 'PAID')], 'calendar.day_of_another_year'],
  ['a day twice', [listed('2026-09-02', 'PAID'), listed('2026-09-02', 'COMP')], 'calendar.day_twice'],
  ['a make-up day from Monday to Friday', [listed('2026-09-03', 'MAKEUP')], 'calendar.makeup_not_on_weekend'],
  ['nghỉ bù on a weekend', [listed('2026-09-05', 'COMP')], 'calendar.day_off_on_weekend'],
  ['a swap on a weekend', [listed('2026-09-06', 'SWAP_OFF')], 'calendar.day_off_on_weekend'],
] as const)('a table with %s is refused', (_what, days, message) => {
  const parsed = CalendarYear.safeParse(table(days))
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message])
})

test.each([
  ['no such day', { days: [listed('2026-02-30', 'PAID')] }],
  ['an unknown kind', { days: [listed('2026-09-02', 'HOLIDAY')] }],
  ['no source', { days: [{ ...listed('2026-09-02', 'PAID'), source: ' ' }] }],
  ['an unknown field', { note: 'x' }],
])('a table with %s is refused', (_what, change) => {
  expect(CalendarYear.safeParse({ ...table([]), ...change }).success).toBe(false)
})

test('of the shipped years, exactly 2027 is not announced, and only there days are unconfirmed', () => {
  expect(shippedCalendar.years.map(({ year, announced }) => [year, announced])).toEqual([
    [2024, true],
    [2025, true],
    [2026, true],
    [2027, false],
  ])
  for (const { announced, days } of shippedCalendar.years) {
    expect(days.every(({ isConfirmed }) => isConfirmed)).toBe(announced)
    for (const { isConfirmed, source } of days) expect(source === 'chưa có văn bản').toBe(!isConfirmed)
  }
})

test('each swapped day off of an announced year has its make-up Saturday', () => {
  for (const { days } of shippedCalendar.years) {
    const occasions = (kind: string) => days.filter((listedDay) => listedDay.kind === kind).map(({ name }) => name)
    expect(occasions('MAKEUP')).toEqual(occasions('SWAP_OFF'))
  }
})

test('the paid days of a year are those of the law: eleven, twelve from 2026, and one less while 2027 is undecided', () => {
  const paid = shippedCalendar.years.map(({ days }) => days.filter(({ kind }) => kind === 'PAID').length)
  expect(paid).toEqual([11, 11, 12, 11])
})
