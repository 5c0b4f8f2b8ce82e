import { type WorkingCalendar, workingDaysAfter, workingDaysBefore } from '#domain/calendar/working-calendar.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'

/** The days the life of the sample office hangs on, all counted back from its today. */
export type OfficeDays = {
  readonly today: LocalDate
  /** The register begins: with today = 23/11/2026 the first working day of 2024. */
  readonly opensOn: LocalDate
  /** Units are merged and renamed and a new director comes: with today = 23/11/2026 the day of the merged provinces. */
  readonly reorganisedOn: LocalDate
}

export const officeDays = (today: LocalDate): OfficeDays => ({
  today,
  opensOn: addDays(today, -1056),
  reorganisedOn: addDays(today, -510),
})

/** The day itself when people work on it, otherwise the next working day. */
export const workingDayFrom = (calendar: WorkingCalendar, day: LocalDate): LocalDate =>
  workingDaysAfter(calendar, day, 0).result

/** Working days before (negative) or after a day. */
export const workingDaysFrom = (calendar: WorkingCalendar, day: LocalDate, count: number): LocalDate =>
  (count < 0 ? workingDaysBefore(calendar, day, -count) : workingDaysAfter(calendar, day, count)).result
