import * as z from 'zod'
import { grouped } from '#domain/document/phrases.ts'

const PLAIN = /^\d+$/
// Groups of three, all by the same sign: "1.234.567", "1 234 567", "1,234,567".
const GROUPED = /^\d{1,3}(?:([., ])\d{3})(?:\1\d{3})*$/
const MAX = 1e15

/** Reads a whole amount as an officer types it; null when it is none (a fraction, words, a sign). */
export const parseAmount = (typed: string): number | null => {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ')
  if (!PLAIN.test(text) && !GROUPED.test(text)) return null
  const amount = Number(text.replace(/\D/g, ''))
  return amount <= MAX ? amount : null
}

export const amountToText = (amount: number | null): string => (amount === null ? '' : grouped(amount))

/** What the field shows after it is left: `1234567` becomes `1.234.567`; anything else stays as typed. */
export const amountAfterBlur = (typed: string): string => {
  const amount = parseAmount(typed)
  return amount === null ? typed : grouped(amount)
}

/** The text of an amount in a form schema; the form's outcome is whole units, or null when nothing is filled in. */
export const amountText = z.string().transform((text, context): number | null => {
  if (text.trim() === '') return null
  const amount = parseAmount(text)
  if (amount !== null) return amount
  const isTooBig = /^[\d., ]+$/.test(text.trim()) && text.replace(/\D/g, '').length > 15
  const message = isTooBig
    ? 'Số tiền quá lớn. Hãy kiểm tra lại.'
    : 'Hãy ghi số tiền là số nguyên, ví dụ 120.000.000; để trống nếu chưa rõ.'
  context.issues.push({ code: 'custom', input: text, message })
  return z.NEVER
})
