import { type LocalDate, localDate, yearOf } from '#domain/shared/local-date.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

/** Years a passport may still run: ten as a rule, some states give fifteen. */
const LONGEST_VALIDITY = 20

/** The full year of two figures: for a birth the latest that is no future, for an expiry the one near today. */
export const fullYear = (short: number, latest: number): number => {
  const century = latest - (latest % 100)
  return century + short <= latest ? century + short : century + short - 100
}

export const expiryYear = (short: number, today: LocalDate): number => fullYear(short, yearOf(today) + LONGEST_VALIDITY)

/** YYMMDD of a birth. Fillers for day or month leave a year; nothing told is unknown, and null is no day. */
export const birthOf = (figures: string, today: LocalDate): BirthDate | null => {
  if (figures === '<<<<<<') return { known: 'no' }
  const [, yy, mm, dd] = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(figures) ?? []
  if (yy === undefined) return null
  const year = fullYear(Number(yy), yearOf(today))
  if (mm === '<<' || dd === '<<') return { known: 'year', year }
  const on = localDate(year, Number(mm), Number(dd))
  if (on !== null && on <= today) return { known: 'day', on }
  const before = localDate(year - 100, Number(mm), Number(dd))
  return before === null ? null : { known: 'day', on: before }
}

/** YYMMDD of an expiry; null when it is no day. */
export const expiryOf = (figures: string, today: LocalDate): LocalDate | null => {
  const [, yy, mm, dd] = /^(\d\d)(\d\d)(\d\d)$/.exec(figures) ?? []
  return yy === undefined ? null : localDate(expiryYear(Number(yy), today), Number(mm), Number(dd))
}
