import { formatDay } from '#domain/shared/local-date.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

/** Ngày sinh as a table shows it: the day, only the year, or nothing. */
export const birthWords = (birth: BirthDate): string => {
  if (birth.known === 'day') return formatDay(birth.on)
  return birth.known === 'year' ? String(birth.year) : ''
}

/** Sorts by age: a year alone stands before the days of that year, the unknown before all. */
export const birthSortKey = (birth: BirthDate): string => {
  if (birth.known === 'day') return birth.on
  return birth.known === 'year' ? String(birth.year) : ''
}
