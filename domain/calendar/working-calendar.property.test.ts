import * as fc from 'fast-check'
import { test } from 'vitest'
import { naiveReckoning } from '#domain/calendar/testing/naive-working-days.ts'
import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import { LAW_COUNTS, LAW_DAYS, WORKING_DAY_LAWS } from '#domain/calendar/testing/working-day-laws.ts'
import * as engine from '#domain/calendar/working-calendar.ts'
import { addDays } from '#domain/shared/local-date.ts'

const anyDay = fc.integer({ min: 0, max: LAW_DAYS.span }).map((days) => addDays(LAW_DAYS.first, days))
const anyCount = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: LAW_COUNTS.usual }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: LAW_COUNTS.longest }) },
)
const subject = { engine, calendar: shippedCalendar, naive: naiveReckoning(shippedTables) }

test.each(WORKING_DAY_LAWS)('$name', ({ holds }) => {
  fc.assert(
    fc.property(fc.record({ day: anyDay, other: anyDay, n: anyCount, m: anyCount }), (sample) => holds(subject, sample)),
    { numRuns: 1000 },
  )
})
