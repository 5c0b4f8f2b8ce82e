import { expect, test } from 'vitest'
import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import type { WorkingDayEngine } from '#domain/calendar/testing/working-day-laws.ts'
import * as engine from '#domain/calendar/working-calendar.ts'
import { workingCalendar } from '#domain/calendar/working-calendar.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { CalendarFigures } from '#scripts/show/lib/calendar/measure.ts'
import { measureCalendar } from '#scripts/show/lib/calendar/measure.ts'
import { CALENDAR_THRESHOLDS, calendarVerdict } from '#scripts/show/lib/calendar/verdict.ts'

const without = (lostDay: string) =>
  workingCalendar(
    shippedCalendar.years.map((year) => ({ ...year, days: year.days.filter(({ on }) => on !== lostDay) })),
  )

const faults: readonly (readonly [string, WorkingDayEngine, typeof shippedCalendar])[] = [
  ['a calendar that lost a make-up Saturday', engine, without('2026-01-10')],
  ['a calendar that lost 24/11/2026', engine, without('2026-11-24')],
  [
    'an engine that counts the day of the event',
    {
      ...engine,
      workingDaysBefore: (calendar, event, n) => engine.workingDaysBefore(calendar, addDays(event, 1), n),
      workingDaysAfter: (calendar, event, n) => engine.workingDaysAfter(calendar, addDays(event, -1), n),
    },
    shippedCalendar,
  ],
  [
    'an engine that does not roll a calendar-day term off a day of rest',
    {
      ...engine,
      calendarDaysAfter: (calendar, event, n) => ({
        ...engine.calendarDaysAfter(calendar, event, n),
        result: addDays(event, n),
      }),
    },
    shippedCalendar,
  ],
  [
    'an engine that does not say that 2027 is not announced',
    {
      ...engine,
      workingDaysAfter: (calendar, event, n) => ({
        ...engine.workingDaysAfter(calendar, event, n),
        unannouncedYears: [],
      }),
    },
    shippedCalendar,
  ],
]

test.each(faults)('%s turns the figure short', (_fault, faultyEngine, calendar) => {
  const figures = measureCalendar({ engine: faultyEngine, calendar, tables: shippedTables }, 100, 1)
  expect(figures.disagreements.length).toBeGreaterThan(0)
  const verdict = calendarVerdict({
    ...figures,
    properties: figures.properties.map((figure) => ({ ...figure, runs: 1000 })),
  })
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^calendar: .* … short$/)
})

test('a fault in both the tables and the calendar is still caught by the hand-written cases', () => {
  const calendar = without('2026-01-10')
  const figures = measureCalendar({ engine, calendar, tables: calendar.years }, 100, 1)
  expect(figures.properties.every(({ failure }) => failure === null)).toBe(true)
  expect(calendarVerdict(figures).isOk).toBe(false)
  expect(figures.disagreements.join('\n')).toContain('5 before 2026-01-12: hand 2026-01-06')
})

test('the laws alone catch an engine that counts the day of the event', () => {
  const faulty: WorkingDayEngine = {
    ...engine,
    workingDaysBefore: (calendar, event, n) => engine.workingDaysBefore(calendar, addDays(event, 1), n),
  }
  const figures = measureCalendar({ engine: faulty, calendar: shippedCalendar, tables: shippedTables }, 100, 1)
  expect(figures.properties.filter(({ failure }) => failure !== null).length).toBeGreaterThan(0)
})

const good: CalendarFigures = {
  cases: 60,
  vectors: 14,
  disagreements: [],
  properties: Array.from({ length: CALENDAR_THRESHOLDS.properties }, (_, i) => ({
    name: `law ${i}`,
    runs: 1000,
    failure: null,
  })),
}

test('figures at the thresholds are ok', () => {
  expect(calendarVerdict(good)).toEqual({ isOk: true, line: 'calendar: 60 cases, 5 properties × 1000 runs … ok' })
})

test.each<[string, Partial<CalendarFigures>]>([
  ['59 cases', { cases: 59 }],
  ['a missing vector', { vectors: 13 }],
  ['one disagreement', { disagreements: ['…'] }],
  ['four properties', { properties: good.properties.slice(1) }],
  ['no property', { properties: [] }],
  [
    'a property with too few runs',
    { properties: good.properties.map((figure, i) => ({ ...figure, runs: i === 0 ? 999 : 1000 })) },
  ],
  [
    'a failing property',
    { properties: good.properties.map((figure, i) => ({ ...figure, failure: i === 0 ? '[]' : null })) },
  ],
])('%s is short', (_what, change) => {
  const verdict = calendarVerdict({ ...good, ...change })
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/ … short$/)
})
