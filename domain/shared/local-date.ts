import * as z from 'zod'

/** A calendar day as `YYYY-MM-DD`, 1900–2199. It compares and sorts as text and has no time zone. */
export const LocalDate = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '2199-12-31')
  .brand<'LocalDate'>()
export type LocalDate = z.infer<typeof LocalDate>

const MS_PER_DAY = 86_400_000
// Every count of days goes through here: three numbers are read several times faster than a text is parsed.
const utc = (day: LocalDate): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate

/** The day itself when it exists, otherwise null (31/02, month 13, out of range). */
export const localDate = (year: number, month: number, day: number): LocalDate | null => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const parsed = LocalDate.safeParse(text)
  return parsed.success ? parsed.data : null
}

/** Moves by whole days; negative goes back. */
export const addDays = (day: LocalDate, days: number): LocalDate => fromUtc(utc(day) + days * MS_PER_DAY)

/** Days from `from` to `to`; the same day is 0, the next is 1. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utc(to) - utc(from)) / MS_PER_DAY)

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: LocalDate): number => new Date(utc(day)).getUTCDay()

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
export const monthOf = (day: LocalDate): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: LocalDate): number => Number(day.slice(8, 10))

const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day number `months` later, or that month's last day when it is shorter. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return fromUtc(Date.UTC(year, month - 1, Math.min(dayOfMonth(day), lastDayOfMonth(year, month))))
}

/** The local calendar day of an instant in Vietnam (UTC+7, no daylight saving since 1975). */
export const dayInVietnam = (instant: string): LocalDate =>
  fromUtc(Math.floor((Date.parse(instant) + 7 * 3_600_000) / MS_PER_DAY) * MS_PER_DAY)

/** `14:05`, the time of an instant in Vietnam. */
export const timeInVietnam = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16)

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const

/** "thứ Hai", …, "Chủ nhật" (capitals after Nghị định 30/2020/NĐ-CP, Phụ lục II). */
export const weekdayName = (day: LocalDate): string => WEEKDAYS[weekday(day)] ?? ''

/** `12/01/2026`. */
export const formatDay = (day: LocalDate): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`

/** `thứ Hai, 12/01/2026`: for every day that is a deadline. */
export const formatDeadline = (day: LocalDate): string => `${weekdayName(day)}, ${formatDay(day)}`

const TYPED_DAY = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})$/
const COMPACT_DAY = /^(\d{2})(\d{2})(\d{4})$/
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Reads a day as an officer types it, day first: `12/1/2026`, `12-01-2026`, `12.1.2026`, `12012026`, or ISO.
 * A two-digit year is refused: nobody may guess a century.
 */
export const parseTypedDay = (text: string): LocalDate | null => {
  const typed = text.normalize('NFKC').trim()
  const iso = ISO_DAY.exec(typed)
  if (iso) return localDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const match = TYPED_DAY.exec(typed) ?? COMPACT_DAY.exec(typed)
  return match ? localDate(Number(match[3]), Number(match[2]), Number(match[1])) : null
}
