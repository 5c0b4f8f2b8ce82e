import { expect, test } from 'vitest'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import { aDecision, aTrip, day } from '#domain/testing/samples.ts'
import { overview, tripView } from '#electron/services/trip-views.ts'

const table = { rules: shippedRules, calendar: shippedCalendar }
const numbersOf = (view: ReturnType<typeof tripView>) => view.trip.members.map(({ passport }) => passport?.number)

test('a leader sees the last three characters of a passport number, whoever keeps the register the whole', () => {
  const trip = aTrip()
  const whole = numbersOf(tripView(trip, [], table, day('2026-02-01'), true))
  expect(whole.some((number) => number !== undefined)).toBe(true)
  expect(numbersOf(tripView(trip, [], table, day('2026-02-01'), false))).toEqual(
    whole.map((number) => (number === undefined ? undefined : `•••${number.slice(-3)}`)),
  )
})

test.each([
  ['a draft', [], 1],
  ['a submitted one', ['submitted'], 1],
  ['an approved one', ['submitted', 'approved'], 1],
  ['a refused one', ['submitted', 'refused'], 0],
  ['a withdrawn one', ['submitted', 'withdrawn'], 0],
  ['a cancelled one', ['cancelled'], 0],
] as const)('of trips whose day is over without a recorded exit, %s is asked for %i times', (_what, kinds, times) => {
  const trip = aTrip(1, { decisions: kinds.map((kind) => aDecision(kind)) })
  expect(overview([trip], new Map(), table, day('2026-03-20')).unrecorded).toHaveLength(times)
})
