import * as z from 'zod'
import { formatDay, type LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'

const SHORT_YEAR = /^\d{1,2}\s*[/.\-\s]\s*\d{1,2}\s*[/.\-\s]\s*\d{2}$/
const LOOKS_LIKE_DAY = /^\d{1,2}\s*[/.\-\s]\s*\d{1,2}\s*[/.\-\s]\s*\d{4}$|^\d{8}$|^\d{4}-\d{2}-\d{2}$/

/** Why a typed text is no day, as a sentence with what to do; null when it is one. */
export const dayProblem = (typed: string): string | null => {
  const text = typed.normalize('NFKC').trim()
  if (parseTypedDay(text) !== null) return null
  if (text === '') return 'Chưa điền ngày.'
  if (SHORT_YEAR.test(text)) return 'Năm phải đủ bốn chữ số, ví dụ 12/01/2026.'
  if (LOOKS_LIKE_DAY.test(text)) return `Không có ngày ${text}. Hãy kiểm tra lại ngày, tháng, năm.`
  return 'Hãy ghi ngày/tháng/năm, ví dụ 12/01/2026.'
}

/** What the field shows after it is left: `12012026` becomes `12/01/2026`; anything else stays as typed. */
export const dayAfterBlur = (typed: string): string => {
  const day = parseTypedDay(typed)
  return day === null ? typed : formatDay(day)
}

/** A day or nothing as the text of a field. */
export const dayToText = (day: LocalDate | null): string => (day === null ? '' : formatDay(day))

/** The text of a `DayField` in a form schema; the form's outcome is a `LocalDate`. */
export const dayText = z.string().transform((text, context): LocalDate => {
  const day = parseTypedDay(text)
  if (day !== null) return day
  context.issues.push({ code: 'custom', input: text, message: dayProblem(text) ?? '' })
  return z.NEVER
})

/** Like `dayText`, and an empty field is null. */
export const optionalDayText = z.string().transform((text, context): LocalDate | null => {
  const day = parseTypedDay(text)
  if (day !== null || text.trim() === '') return day
  context.issues.push({ code: 'custom', input: text, message: dayProblem(text) ?? '' })
  return z.NEVER
})
