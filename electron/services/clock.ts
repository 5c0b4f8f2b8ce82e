import type { Instant } from '#domain/shared/ids.ts'
import { dayInVietnam, type LocalDate } from '#domain/shared/local-date.ts'

/** The one clock. Everything that asks for the time gets it from here. */
export type Clock = { readonly now: () => Instant; readonly today: () => LocalDate }

/** Built on a source of milliseconds since 1970; today is the day in Vietnam. */
export const clock = (milliseconds: () => number): Clock => {
  const now = (): Instant => new Date(milliseconds()).toISOString() as Instant
  return { now, today: () => dayInVietnam(now()) }
}
