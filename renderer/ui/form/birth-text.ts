import * as z from 'zod'
import { parseTypedDay } from '#domain/shared/local-date.ts'
import type { BirthDate } from '#domain/staff/staff.ts'
import { dayProblem, dayToText } from '#renderer/ui/form/day-text.ts'

const YEAR = /^\d{4}$/

/** Reads a birth as typed: `12/3/1975`, only `1975`, or nothing when unknown; null when it is none of these. */
export const parseTypedBirth = (typed: string): BirthDate | null => {
  const text = typed.normalize('NFKC').trim()
  if (text === '') return { known: 'no' }
  if (YEAR.test(text)) {
    const year = Number(text)
    return year >= 1900 && year <= 2199 ? { known: 'year', year } : null
  }
  const on = parseTypedDay(text)
  return on === null ? null : { known: 'day', on }
}

export const birthToText = (birth: BirthDate): string => {
  if (birth.known === 'day') return dayToText(birth.on)
  return birth.known === 'year' ? String(birth.year) : ''
}

/** The text of a `BirthField` in a form schema; the form's outcome is a `BirthDate`. */
export const birthText = z.string().transform((text, context): BirthDate => {
  const birth = parseTypedBirth(text)
  if (birth !== null) return birth
  const message = YEAR.test(text.trim()) ? 'Năm sinh phải từ 1900.' : (dayProblem(text) ?? '')
  context.issues.push({ code: 'custom', input: text, message })
  return z.NEVER
})
