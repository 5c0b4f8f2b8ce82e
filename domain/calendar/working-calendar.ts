import * as z from 'zod'
import type { CalendarDay, CalendarDayKind } from '#domain/calendar/calendar-year.ts'
import { CalendarYear, isWeekend } from '#domain/calendar/calendar-year.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { addDays, daysBetween, weekdayName, yearOf } from '#domain/shared/local-date.ts'

/** Lịch làm việc: the yearly tables, and a short text naming exactly this content, to be frozen with a duty. */
export const WorkingCalendar = z.strictObject({ version: z.string().min(1).max(60), years: z.array(CalendarYear) })
export type WorkingCalendar = z.infer<typeof WorkingCalendar>

// 64-bit FNV-1a over code points: `domain/` has no crypto module, and the text only has to name the content.
const fingerprint = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const letter of text) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** Builds the calendar; the order of years and days does not change its version. Two tables of one year throw. */
export const workingCalendar = (tables: readonly CalendarYear[]): WorkingCalendar => {
  const years = [...tables].sort((a, b) => a.year - b.year)
  if (new Set(years.map(({ year }) => year)).size < years.length)
    throw new RangeError('two calendar tables of one year')
  const content = years.map(({ year, announced, days }) => [
    year,
    announced,
    days.map(({ on, kind, name, source, isConfirmed }) => [on, kind, name, source, isConfirmed].join('\t')).sort(),
  ])
  const span = `${years[0]?.year ?? 0}-${years.at(-1)?.year ?? 0}`
  return { version: `${span}-${fingerprint(JSON.stringify(content))}`, years }
}

export type DayReason = 'WEEKDAY' | 'WEEKEND' | CalendarDayKind
/** `name` is the occasion of a listed day, otherwise the weekday's name. */
export type DayStatus = {
  readonly isWorking: boolean
  readonly reason: DayReason
  readonly name: string
  readonly isConfirmed: boolean
}

type Listed = {
  readonly days: ReadonlyMap<LocalDate, CalendarDay>
  readonly proposed: ReadonlySet<LocalDate>
  /** Distances counted before: a board of duties asks for a few of them again and again. */
  readonly between: Map<string, number>
}
const MOST_REMEMBERED = 20_000

// Looked up for every day that is counted; a calendar never changes, so its index is built once.
const indices = new WeakMap<WorkingCalendar, Listed>()
const listed = (calendar: WorkingCalendar): Listed => {
  const known = indices.get(calendar)
  if (known) return known
  const index: Listed = {
    days: new Map(calendar.years.flatMap(({ days }) => days.map((day) => [day.on, day]))),
    proposed: new Set(
      calendar.years.flatMap(({ proposals }) => proposals.flatMap(({ days }) => days.map(({ on }) => on))),
    ),
    between: new Map(),
  }
  indices.set(calendar, index)
  return index
}

const listedDay = (calendar: WorkingCalendar, day: LocalDate): CalendarDay | undefined => listed(calendar).days.get(day)

/** Working or rest, and why. A year without a table is Monday to Friday. */
export const dayStatus = (calendar: WorkingCalendar, day: LocalDate): DayStatus => {
  const listed = listedDay(calendar, day)
  if (listed) {
    const { kind, name, isConfirmed } = listed
    return { isWorking: kind === 'MAKEUP', reason: kind, name, isConfirmed }
  }
  const isWorking = !isWeekend(day)
  return { isWorking, reason: isWorking ? 'WEEKDAY' : 'WEEKEND', name: weekdayName(day), isConfirmed: true }
}

export const isWorkingDay = (calendar: WorkingCalendar, day: LocalDate): boolean => dayStatus(calendar, day).isWorking

/** The years among these without an official table: "Chưa có lịch nghỉ chính thức năm …". */
export const unannouncedYears = (calendar: WorkingCalendar, years: readonly number[]): readonly number[] =>
  years.filter((year) => !calendar.years.some((table) => table.year === year && table.announced))

export type SkippedDay = { readonly on: LocalDate; readonly reason: DayReason; readonly name: string }

type CountBase = {
  readonly direction: 'BEFORE' | 'AFTER'
  readonly event: LocalDate
  readonly n: number
  /** The due day; always a working day. */
  readonly result: LocalDate
  /** Days of rest passed over, from the event outwards. */
  readonly skipped: readonly SkippedDay[]
  /** Years of the looked-at days that are not announced or have no table, ascending. */
  readonly unannouncedYears: readonly number[]
  /** Looked-at days of announced years that the table marks as not confirmed, or that an open proposal would change. */
  readonly unconfirmedDays: readonly LocalDate[]
  /** True when either list above is not empty: the due day is "tạm tính". */
  readonly isProvisional: boolean
}

export type WorkingDayCount = CountBase & {
  readonly unit: 'WORKING_DAY'
  /** The n working days counted, from the event outwards; the last one is the result. */
  readonly counted: readonly LocalDate[]
  /** Those of them that are make-up days. */
  readonly makeUps: readonly LocalDate[]
}

export type CalendarDayCount = CountBase & {
  readonly unit: 'CALENDAR_DAY'
  /** Where the term itself ends; another day than `result` only when it is a day of rest. */
  readonly endsOn: LocalDate
  /** `endsOn` when the term rolled, otherwise null. */
  readonly rolledFrom: LocalDate | null
}

/** One count, in the unit of its rule; what `explainCount` puts into words. */
export type DayCount = WorkingDayCount | CalendarDayCount

const MAX_COUNT = 400
const checkCount = (n: number): void => {
  if (!Number.isInteger(n) || n < 0 || n > MAX_COUNT)
    throw new RangeError(`a count of days must be 0..${MAX_COUNT}, got ${n}`)
}

/** A day that a proposal would change: counted as the table has it, but nobody may call it certain. */
const isProposed = (calendar: WorkingCalendar, day: LocalDate): boolean => listed(calendar).proposed.has(day)

/** What every count says about the days it looked at. */
const certainty = (calendar: WorkingCalendar, days: readonly LocalDate[]) => {
  const years = [...new Set(days.map(yearOf))].sort((a, b) => a - b)
  const open = unannouncedYears(calendar, years)
  const unconfirmedDays = days.filter(
    (day) => !open.includes(yearOf(day)) && (!dayStatus(calendar, day).isConfirmed || isProposed(calendar, day)),
  )
  return { unannouncedYears: open, unconfirmedDays, isProvisional: open.length > 0 || unconfirmedDays.length > 0 }
}

/** Walks over days of rest from `start`, itself included, to the first working day. */
const rollToWorkingDay = (calendar: WorkingCalendar, start: LocalDate, step: 1 | -1) => {
  const skipped: SkippedDay[] = []
  let day = start
  for (let status = dayStatus(calendar, day); !status.isWorking; status = dayStatus(calendar, day)) {
    skipped.push({ on: day, reason: status.reason, name: status.name })
    day = addDays(day, step)
  }
  return { result: day, skipped }
}

const countWorkingDays = (calendar: WorkingCalendar, event: LocalDate, n: number, step: 1 | -1): WorkingDayCount => {
  checkCount(n)
  const counted: LocalDate[] = []
  const skipped: SkippedDay[] = []
  let result = event
  if (n === 0) {
    const rolled = rollToWorkingDay(calendar, event, step)
    result = rolled.result
    skipped.push(...rolled.skipped)
  }
  while (counted.length < n) {
    const rolled = rollToWorkingDay(calendar, addDays(result, step), step)
    skipped.push(...rolled.skipped)
    counted.push(rolled.result)
    result = rolled.result
  }
  const lookedAt = [...skipped.map(({ on }) => on), ...(n === 0 ? [result] : counted)].sort()
  return {
    unit: 'WORKING_DAY',
    direction: step === 1 ? 'AFTER' : 'BEFORE',
    event,
    n,
    result,
    counted,
    makeUps: counted.filter((day) => dayStatus(calendar, day).reason === 'MAKEUP'),
    skipped,
    ...certainty(calendar, lookedAt),
  }
}

/**
 * "Ít nhất n ngày làm việc trước ngày D": the last lawful day, the n-th working day strictly before the event; the
 * event's own day is not counted (Bộ luật Dân sự 2015, Điều 147). With n = 0 it is the event's day, or the working
 * day before it when the event falls on a day of rest. n outside 0..400 throws a RangeError.
 */
export const workingDaysBefore = (calendar: WorkingCalendar, event: LocalDate, n: number): WorkingDayCount =>
  countWorkingDays(calendar, event, n, -1)

/**
 * "Trong vòng n ngày làm việc sau ngày D": the last lawful day, the n-th working day strictly after the event. With
 * n = 0 it is the event's day, or the next working day when the event falls on a day of rest.
 */
export const workingDaysAfter = (calendar: WorkingCalendar, event: LocalDate, n: number): WorkingDayCount =>
  countWorkingDays(calendar, event, n, 1)

const countCalendarDays = (calendar: WorkingCalendar, event: LocalDate, n: number, step: 1 | -1): CalendarDayCount => {
  checkCount(n)
  const endsOn = addDays(event, n * step)
  const { result, skipped } = rollToWorkingDay(calendar, endsOn, step)
  return {
    unit: 'CALENDAR_DAY',
    direction: step === 1 ? 'AFTER' : 'BEFORE',
    event,
    n,
    result,
    endsOn,
    rolledFrom: result === endsOn ? null : endsOn,
    skipped,
    ...certainty(calendar, [...skipped.map(({ on }) => on), result].sort()),
  }
}

/**
 * "Trong vòng n ngày sau ngày D" in calendar days; a term that ends on a day of rest ends with the next working day
 * (Bộ luật Dân sự 2015, Điều 148).
 */
export const calendarDaysAfter = (calendar: WorkingCalendar, event: LocalDate, n: number): CalendarDayCount =>
  countCalendarDays(calendar, event, n, 1)

/**
 * "Ít nhất n ngày trước ngày D" in calendar days. The roll of Điều 148 lengthens a term that runs *after* an event; here
 * it would leave fewer than n days before D, so a day of rest rolls BACK to the previous working day: never late, and
 * an office can still file on it.
 */
export const calendarDaysBefore = (calendar: WorkingCalendar, event: LocalDate, n: number): CalendarDayCount =>
  countCalendarDays(calendar, event, n, -1)

/**
 * Working days from one day to another, for "còn n ngày làm việc" (today → due) and "muộn n" (negative): forwards the
 * working days in (from, to], backwards minus those in (to, from]; 0 on the day itself. It is 0 also when only days
 * of rest lie after the earlier day, so whether something is late is a comparison of days, never of this figure.
 */
export const workingDaysBetween = (calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number => {
  const { between } = listed(calendar)
  const question = `${from} ${to}`
  const known = between.get(question)
  if (known !== undefined) return known
  if (between.size >= MOST_REMEMBERED) between.clear()
  const days = countBetween(calendar, from, to)
  between.set(question, days)
  return days
}

const countBetween = (calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number => {
  const [first, last] = from <= to ? [from, to] : [to, from]
  const length = daysBetween(first, last)
  // Whole weeks hold five weekdays each, so that an ancient date costs nothing; the listed days correct the sum.
  let count = Math.floor(length / 7) * 5
  for (let i = 0; i < length % 7; i += 1) if (!isWeekend(addDays(last, -i))) count += 1
  for (const { on, kind } of listed(calendar).days.values()) {
    if (on <= first || on > last) continue
    if (kind === 'MAKEUP') count += 1
    else if (!isWeekend(on)) count -= 1
  }
  return from <= to || count === 0 ? count : -count
}
