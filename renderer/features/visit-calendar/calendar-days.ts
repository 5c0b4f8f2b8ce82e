import { addDays, type LocalDate } from '#domain/shared/local-date.ts'

export type CalendarView = 'month' | 'week'

/** 0: Monday. */
const weekday = (day: LocalDate): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7

const monday = (day: LocalDate): LocalDate => addDays(day, -weekday(day))

/** The days on the page, whole weeks from Monday: those of the month of `day`, or its week alone. */
export const calendarDays = (view: CalendarView, day: LocalDate): readonly LocalDate[] => {
  if (view === 'week') return Array.from({ length: 7 }, (_, index) => addDays(monday(day), index))
  const first = `${day.slice(0, 7)}-01` as LocalDate
  const days: LocalDate[] = []
  for (
    let one = monday(first);
    one <= first || one.slice(0, 7) === first.slice(0, 7) || weekday(one) !== 0;
    one = addDays(one, 1)
  )
    days.push(one)
  return days
}

/** The same day a month or a week on, or back; the last of a shorter month. */
export const turned = (view: CalendarView, day: LocalDate, by: 1 | -1): LocalDate => {
  if (view === 'week') return addDays(day, 7 * by)
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + by + 1, 0))
  const on = Math.min(date, last.getUTCDate())
  return `${last.toISOString().slice(0, 8)}${String(on).padStart(2, '0')}` as LocalDate
}

/** "Tháng 05/2026", "Tuần 11/05/2026 – 17/05/2026". */
export const calendarTitle = (view: CalendarView, days: readonly LocalDate[], day: LocalDate): string => {
  const shown = (one: LocalDate | undefined): string => (one ?? day).split('-').reverse().join('/')
  return view === 'month'
    ? `Tháng ${day.slice(5, 7)}/${day.slice(0, 4)}`
    : `Tuần ${shown(days[0])} – ${shown(days.at(-1))}`
}
