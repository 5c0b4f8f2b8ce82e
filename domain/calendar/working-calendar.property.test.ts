import * as fc from 'fast-check'
import { test } from 'vitest'
import { naiveReckoning } from '#domain/calendar/testing/naive-working-days.ts'
import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import { SAMPLE_RANGE, WORKING_DAY_LAWS } from '#domain/calendar/testing/working-day-laws.ts'
import * as engine from '#domain/calendar/working-calendar.ts'
import { addDays, daysBetween } from '#domain/shared/local-date.ts'

const { firstDay, lastDay, usualCount, longestCount } = SAMPLE_RANGE
const anyDay = fc.nat({ max: daysBetween(firstDay, lastDay) }).map((days) => addDays(firstDay, days))
const anyCount = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: usualCount }) },
  { weight: 1, arbitrary: fc.nat({ max: longestCount }) },
)
const anySample = fc.record({ day: anyDay, other: anyDay, n: anyCount, m: anyCount })

const subject = { engine, calendar: shippedCalendar, naive: naiveReckoning(shippedTables) }

test.each(WORKING_DAY_LAWS)('$name', ({ holds }) => {
  fc.assert(
    fc.property(anySample, (sample) => holds(subject, sample)),
    { numRuns: 300 },
  )
})
