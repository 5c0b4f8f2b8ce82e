import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, LocalDate } from '#domain/shared/local-date.ts'
import { day } from '#domain/testing/samples.ts'
import { calendarDays, calendarTitle, turned } from '#renderer/features/visit-calendar/calendar-days.ts'

test('a month is shown in whole weeks, a week alone', () => {
  const may = calendarDays('month', day('2026-05-12'))
  expect([may[0], may.at(-1), may.length]).toEqual(['2026-04-27', '2026-05-31', 35])
  expect(calendarDays('week', day('2026-05-12'))).toEqual(
    Array.from({ length: 7 }, (_, index) => addDays(day('2026-05-11'), index)),
  )
})

test('every month begins on a Monday, ends on a Sunday, and holds all its days once', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const on = LocalDate.parse(date.toISOString().slice(0, 10))
      const shown = calendarDays('month', on)
      expect(shown.length % 7).toBe(0)
      expect(new Date(`${shown[0]}T00:00:00Z`).getUTCDay()).toBe(1)
      const own = shown.filter((one) => one.slice(0, 7) === on.slice(0, 7))
      expect(own).toContain(on)
      expect(own[0]?.slice(8)).toBe('01')
      expect(addDays(own.at(-1) ?? on, 1).slice(8)).toBe('01')
    }),
  )
})

test('turning a page keeps the day, or the last one of a shorter month', () => {
  expect(turned('month', day('2026-01-31'), 1)).toBe('2026-02-28')
  expect(turned('month', day('2026-01-15'), -1)).toBe('2025-12-15')
  expect(turned('week', day('2026-05-12'), 1)).toBe('2026-05-19')
})

test('the title names the month or the week', () => {
  const on = day('2026-05-12')
  expect(calendarTitle('month', calendarDays('month', on), on)).toBe('Tháng 05/2026')
  expect(calendarTitle('week', calendarDays('week', on), on)).toBe('Tuần 11/05/2026 – 17/05/2026')
})
