import * as z from 'zod'
import { LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { dayText } from '#renderer/ui/form/day-text.ts'

/** From and to, both inclusive. */
export type RegisterRange = { readonly from: LocalDate; readonly to: LocalDate }

/** This year until today, as a clerk's book of the year. */
export const rangeOfYear = (today: LocalDate): RegisterRange => ({
  from: LocalDate.parse(`${yearOf(today)}-01-01`),
  to: today,
})

/** The range in the address; this year's where it says none or nonsense. */
export const readRange = (params: URLSearchParams, today: LocalDate): RegisterRange => {
  const from = LocalDate.safeParse(params.get('from'))
  const to = LocalDate.safeParse(params.get('to'))
  return from.success && to.success && from.data <= to.data ? { from: from.data, to: to.data } : rangeOfYear(today)
}

/** The range as it is typed. */
export const RangeForm = z.object({ from: dayText, to: dayText }).check(({ value, issues }) => {
  if (value.from > value.to)
    issues.push({ code: 'custom', input: value.to, path: ['to'], message: 'Ngày cuối phải từ ngày đầu trở đi.' })
})
