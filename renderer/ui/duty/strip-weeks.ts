import type { Duty } from '#domain/duty/duty.ts'
import { addDays, daysBetween, formatDay, type LocalDate, weekday } from '#domain/shared/local-date.ts'

/** `event` đi hoặc về · `due` hạn · `counted` được tính · `skipped` bỏ qua · `outside` không thuộc khoảng tính. */
export type StripDay = { readonly on: LocalDate; readonly as: 'event' | 'due' | 'counted' | 'skipped' | 'outside' }

const MOST_WEEKS = 10

/**
 * The weeks (Monday first) from the event to the due day, each day with its part in the count; empty when the span is
 * too long to be a little strip.
 */
export const stripWeeks = (
  { counted, skipped, dueOn, unit }: Pick<Duty, 'counted' | 'skipped' | 'dueOn' | 'unit'>,
  event: LocalDate,
): readonly (readonly StripDay[])[] => {
  const [first, last] = event < dueOn ? [event, dueOn] : [dueOn, event]
  const monday = addDays(first, -((weekday(first) + 6) % 7))
  const weeks = Math.floor(daysBetween(monday, last) / 7) + 1
  if (weeks > MOST_WEEKS) return []
  const part = (on: LocalDate): StripDay['as'] => {
    if (on === dueOn) return 'due'
    if (on === event) return 'event'
    if (skipped.includes(on)) return 'skipped'
    if (on < first || on > last) return 'outside'
    // A term in calendar days counts the days of rest as well.
    return unit === 'calendar_day' || counted.includes(on) ? 'counted' : 'outside'
  }
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, index) => {
      const on = addDays(monday, week * 7 + index)
      return { on, as: part(on) }
    }),
  )
}

const plainDays = (weeks: readonly (readonly StripDay[])[], as: readonly StripDay['as'][]): string =>
  weeks
    .flat()
    .filter((day) => as.includes(day.as))
    .map(({ on }) => formatDay(on).slice(0, 5))
    .join(', ')

/** The strip in words, for those who do not see it. */
export const stripWords = (weeks: readonly (readonly StripDay[])[]): string => {
  const counted = plainDays(weeks, ['counted', 'due'])
  const skipped = plainDays(weeks, ['skipped'])
  return `Ngày được tính: ${counted}${skipped === '' ? '' : `; ngày bỏ qua: ${skipped}`}`
}
