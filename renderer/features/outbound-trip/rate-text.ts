import * as z from 'zod'
import { grouped } from '#domain/document/phrases.ts'

// "25340", "25.340", "25 340", "168,25": a comma parts the fraction, as in Vietnamese print. Three digits behind a comma
// may be meant as thousands, so that they are no rate.
const RATE = /^(\d+|\d{1,3}(?:[. ]\d{3})+)(?:,(\d{1,2}|\d{4}))?$/
const MAX = 1e7

/** Reads an exchange rate as an officer types it; null when it is none, or may be read in two ways. */
export const parseRate = (typed: string): number | null => {
  const match = RATE.exec(typed.normalize('NFKC').trim().replace(/\s+/g, ' '))
  if (match?.[1] === undefined) return null
  const rate = Number(`${match[1].replace(/\D/g, '')}.${match[2] ?? '0'}`)
  return rate > 0 && rate <= MAX ? rate : null
}

/** "25.340", "168,25". */
export const rateToText = (rate: number | null): string => {
  if (rate === null) return ''
  const [whole = '', fraction] = String(rate).split('.')
  return fraction === undefined ? grouped(Number(whole)) : `${grouped(Number(whole))},${fraction}`
}

/** What the field shows after it is left: `25340` becomes `25.340`; anything else stays as typed. */
export const rateAfterBlur = (typed: string): string => {
  const rate = parseRate(typed)
  return rate === null ? typed : rateToText(rate)
}

/** The text of a rate in a form schema; the form's outcome is a number, or null when nothing is filled in. */
export const rateText = z.string().transform((text, context): number | null => {
  if (text.trim() === '') return null
  const rate = parseRate(text)
  if (rate !== null) return rate
  const message = 'Hãy ghi số đồng cho một đơn vị ngoại tệ, ví dụ 25.340 hoặc 168,25; để trống nếu chưa rõ.'
  context.issues.push({ code: 'custom', input: text, message })
  return z.NEVER
})
