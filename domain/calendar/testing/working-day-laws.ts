import type { naiveReckoning } from '#domain/calendar/testing/naive-working-days.ts'
import type * as calendarFunctions from '#domain/calendar/working-calendar.ts'
import type { DayCount, WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { addDays, LocalDate } from '#domain/shared/local-date.ts'

/** The functions under test, so that a planted fault can stand in for one of them. */
export type WorkingDayEngine = Pick<
  typeof calendarFunctions,
  | 'workingDaysBefore'
  | 'workingDaysAfter'
  | 'calendarDaysBefore'
  | 'calendarDaysAfter'
  | 'workingDaysBetween'
  | 'isWorkingDay'
>
export type LawSubject = {
  readonly engine: WorkingDayEngine
  readonly calendar: WorkingCalendar
  readonly naive: ReturnType<typeof naiveReckoning>
}
/** What a property test draws: two days and two counts. */
export type LawSample = { readonly day: LocalDate; readonly other: LocalDate; readonly n: number; readonly m: number }
export type WorkingDayLaw = {
  readonly name: string
  readonly holds: (subject: LawSubject, sample: LawSample) => boolean
}

const inOrder = <T extends number | string>(a: T, b: T): readonly [T, T] => (a <= b ? [a, b] : [b, a])

const everyDayBetween = (first: LocalDate, last: LocalDate): readonly LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** Counted, skipped and the result are exactly the days from next to the event to the result, each once. */
const coversItsRange = (count: DayCount): boolean => {
  const passed = [
    ...(count.unit === 'WORKING_DAY' && count.n > 0 ? count.counted : [count.result]),
    ...count.skipped.map(({ on }) => on),
  ]
  const start = count.unit === 'CALENDAR_DAY' ? count.endsOn : count.event
  const outwards = count.direction === 'AFTER' ? 1 : -1
  const next = count.unit === 'WORKING_DAY' && count.n > 0 ? addDays(start, outwards) : start
  return everyDayBetween(...inOrder(next, count.result)).join() === passed.sort().join()
}

const countsOf = ({ engine, calendar }: LawSubject, day: LocalDate, n: number) => ({
  before: engine.workingDaysBefore(calendar, day, n),
  after: engine.workingDaysAfter(calendar, day, n),
  calendarBefore: engine.calendarDaysBefore(calendar, day, n),
  calendarAfter: engine.calendarDaysAfter(calendar, day, n),
})

export const WORKING_DAY_LAWS: readonly WorkingDayLaw[] = [
  {
    name: 'more days give a due day further from the event, strictly in working days',
    holds: (subject, { day, n, m }) => {
      const [fewer, more] = inOrder(n, m)
      const near = countsOf(subject, day, fewer)
      const far = countsOf(subject, day, more)
      const isStrict =
        fewer === more ||
        fewer === 0 ||
        (far.before.result < near.before.result && far.after.result > near.after.result)
      return (
        isStrict &&
        far.before.result <= near.before.result &&
        far.after.result >= near.after.result &&
        far.calendarBefore.result <= near.calendarBefore.result &&
        far.calendarAfter.result >= near.calendarAfter.result
      )
    },
  },
  {
    name: 'a later event never gives an earlier due day',
    holds: (subject, { day, other, n }) => {
      const [earlier, later] = inOrder(day, other)
      const a = countsOf(subject, earlier, n)
      const b = countsOf(subject, later, n)
      return (
        a.before.result <= b.before.result &&
        a.after.result <= b.after.result &&
        a.calendarBefore.result <= b.calendarBefore.result &&
        a.calendarAfter.result <= b.calendarAfter.result
      )
    },
  },
  {
    name: 'from a working day, before and after undo each other and lie n working days away',
    holds: (subject, { day, other, n }) => {
      const { engine, calendar } = subject
      const start = engine.workingDaysAfter(calendar, day, 0).result
      const after = engine.workingDaysAfter(calendar, start, n).result
      const before = engine.workingDaysBefore(calendar, start, n).result
      return (
        engine.workingDaysBefore(calendar, after, n).result === start &&
        engine.workingDaysAfter(calendar, before, n).result === start &&
        engine.workingDaysBetween(calendar, start, after) === n &&
        engine.workingDaysBetween(calendar, before, start) === n &&
        engine.workingDaysBetween(calendar, day, other) + engine.workingDaysBetween(calendar, other, day) === 0
      )
    },
  },
  {
    name: 'a due day is a working day, n days are counted, and counted and skipped days cover the range exactly',
    holds: (subject, { day, n }) => {
      const { engine, calendar } = subject
      return Object.values(countsOf(subject, day, n)).every(
        (count) =>
          engine.isWorkingDay(calendar, count.result) &&
          count.skipped.every(({ on }) => !engine.isWorkingDay(calendar, on)) &&
          (count.unit === 'CALENDAR_DAY' ||
            (count.counted.length === n && count.counted.every((counted) => engine.isWorkingDay(calendar, counted)))) &&
          coversItsRange(count),
      )
    },
  },
  {
    name: 'the naive day-by-day reckoning agrees',
    holds: (subject, { day, other, n }) => {
      const { engine, calendar, naive } = subject
      const counts = countsOf(subject, day, n)
      const agrees = (count: DayCount, kind: keyof typeof counts): boolean => {
        const expected = naive.count(kind, day, n)
        return (
          count.result === expected.result &&
          count.skipped.map(({ on }) => on).join() === expected.free.join() &&
          (count.unit === 'CALENDAR_DAY' || count.counted.join() === expected.worked.join())
        )
      }
      return (
        agrees(counts.before, 'before') &&
        agrees(counts.after, 'after') &&
        agrees(counts.calendarBefore, 'calendarBefore') &&
        agrees(counts.calendarAfter, 'calendarAfter') &&
        engine.workingDaysBetween(calendar, day, other) === naive.between(day, other) &&
        engine.isWorkingDay(calendar, day) !== naive.isFree(day)
      )
    },
  },
]

/** Where samples are drawn: years with a table, one not announced, two without any; counts mostly as rules have them. */
export const SAMPLE_RANGE = {
  firstDay: LocalDate.parse('2023-12-01'),
  lastDay: LocalDate.parse('2028-12-31'),
  usualCount: 45,
  longestCount: 400,
} as const
