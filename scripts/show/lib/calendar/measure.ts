import * as fc from 'fast-check'
import { naiveReckoning } from '#domain/calendar/testing/naive-working-days.ts'
import { BETWEEN_CASES, REFERENCE_VECTORS, WORKING_DAY_CASES } from '#domain/calendar/testing/working-day-cases.ts'
import type { WorkingDayEngine } from '#domain/calendar/testing/working-day-laws.ts'
import { SAMPLE_RANGE, WORKING_DAY_LAWS } from '#domain/calendar/testing/working-day-laws.ts'
import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { addDays, daysBetween, yearOf } from '#domain/shared/local-date.ts'

export type PropertyFigure = { readonly name: string; readonly runs: number; readonly failure: string | null }
export type CalendarFigures = {
  /** Hand-written due days with an event in 2024–2026. */
  readonly cases: number
  readonly vectors: number
  /** One line per case where hand, engine and naive reckoning are not of one mind. */
  readonly disagreements: readonly string[]
  readonly properties: readonly PropertyFigure[]
}

type Subject = {
  readonly engine: WorkingDayEngine
  readonly calendar: WorkingCalendar
  readonly tables: readonly unknown[]
}

const disagreementsOf = (
  { engine, calendar }: Subject,
  naive: ReturnType<typeof naiveReckoning>,
): readonly string[] => {
  const count = {
    before: engine.workingDaysBefore,
    after: engine.workingDaysAfter,
    calendarBefore: engine.calendarDaysBefore,
    calendarAfter: engine.calendarDaysAfter,
  }
  const lines: string[] = []
  for (const { kind, event, n, result, why, unannounced } of WORKING_DAY_CASES) {
    const counted = count[kind](calendar, event, n)
    const said = [counted.result, naive.count(kind, event, n).result, counted.unannouncedYears.join()]
    const expected = [result, result, unannounced.join()]
    if (said.join() !== expected.join())
      lines.push(`${n} ${kind} ${event}: hand ${result}, engine ${said[0]}, naive ${said[1]} (${why})`)
  }
  for (const { from, to, days } of BETWEEN_CASES) {
    const said = [engine.workingDaysBetween(calendar, from, to), naive.between(from, to)]
    if (said.some((figure) => figure !== days))
      lines.push(`${from} to ${to}: hand ${days}, engine ${said[0]}, naive ${said[1]}`)
  }
  return lines
}

const { firstDay, lastDay, usualCount, longestCount } = SAMPLE_RANGE
const anyDay = fc.nat({ max: daysBetween(firstDay, lastDay) }).map((days) => addDays(firstDay, days))
const anyCount = fc.oneof(
  { weight: 9, arbitrary: fc.nat({ max: usualCount }) },
  { weight: 1, arbitrary: fc.nat({ max: longestCount }) },
)
const anySample = fc.record({ day: anyDay, other: anyDay, n: anyCount, m: anyCount })

/** Recalculates every hand-written case and draws each law afresh; `seed` makes a run repeatable. */
export const measureCalendar = (subject: Subject, runs: number, seed: number): CalendarFigures => {
  const naive = naiveReckoning(subject.tables)
  const properties = WORKING_DAY_LAWS.map(({ name, holds }): PropertyFigure => {
    const details = fc.check(
      fc.property(anySample, (sample) => holds({ ...subject, naive }, sample)),
      { numRuns: runs, seed },
    )
    return { name, runs: details.numRuns, failure: details.failed ? JSON.stringify(details.counterexample) : null }
  })
  return {
    cases: WORKING_DAY_CASES.filter(({ event }) => yearOf(event) >= 2024 && yearOf(event) <= 2026).length,
    vectors: REFERENCE_VECTORS.length,
    disagreements: disagreementsOf(subject, naive),
    properties,
  }
}
