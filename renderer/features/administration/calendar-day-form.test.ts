import { expect, test } from 'vitest'
import type { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { day } from '#domain/testing/samples.ts'
import { calendarDayForm, dayValues, withDay } from '#renderer/features/administration/calendar-day-form.ts'

const newYear = {
  on: day('2027-01-01'),
  kind: 'PAID',
  name: 'Tết Dương lịch',
  source: 'BLLĐ',
  isConfirmed: true,
} as const
const later = { ...newYear, on: day('2027-09-02'), name: 'Quốc khánh' }
const table: CalendarYear = { year: 2027, announced: false, source: 'chưa có', days: [newYear], proposals: [] }
const form = calendarDayForm(2027, [newYear.on])

test('a day goes through the form unchanged', () => {
  expect(form.parse(dayValues(later))).toEqual(later)
})

test.each([
  ['of another year', { on: '01/05/2026' }, 'on'],
  ['that stands in the table', { on: '01/01/2027' }, 'on'],
  ['worked instead on a weekday', { on: '04/05/2027', kind: 'MAKEUP' as const }, 'kind'],
  ['off in exchange on a Sunday', { on: '02/05/2027', kind: 'SWAP_OFF' as const }, 'kind'],
  ['without a source', { source: '' }, 'source'],
])('a day %s is told at its field', (_what, change, field) => {
  const parsed = form.safeParse({ ...dayValues(later), ...change })
  expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])).toContain(field)
})

test('days stay in order, one is replaced or taken away', () => {
  expect(withDay({ ...table, days: [later] }, null, newYear).days).toEqual([newYear, later])
  expect(withDay(table, newYear, later).days).toEqual([later])
  expect(withDay(table, newYear, null).days).toEqual([])
})
