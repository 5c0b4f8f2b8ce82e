import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { workingCalendar } from '#domain/calendar/working-calendar.ts'

// By computed name: a composite project would have to list JSON files outside its folder. Tests only.
const read = async (year: number): Promise<unknown> => {
  const file = `#resources/calendar/${year}.json`
  const module: { readonly default: unknown } = await import(file, { with: { type: 'json' } })
  return module.default
}

/** The shipped tables as they lie in `resources/`, not yet validated; the naive reckoning reads them its own way. */
export const shippedTables: readonly unknown[] = await Promise.all([2024, 2025, 2026, 2027].map(read))

/** The shipped tables through the production schema. */
export const shippedCalendarYears: readonly CalendarYear[] = shippedTables.map((table) => CalendarYear.parse(table))

export const shippedCalendar = workingCalendar(shippedCalendarYears)
