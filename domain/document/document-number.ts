import * as z from 'zod'
import { twoDigits } from '#domain/document/phrases.ts'
import { tidyLine } from '#domain/shared/text.ts'

/** Digits, then at most two letters for a number put in between ("12a"); the symbol is the agency's, never typed. */
const NUMBER = /^0*([1-9]\d{0,5})(\p{L}{0,2})$/u

/**
 * Số of an outgoing document as the clerk gives it, without symbol; empty until then. It is an ordinal in Arabic
 * figures (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3).
 */
export const DocumentNumber = z
  .string()
  .transform(tidyLine)
  .pipe(
    z
      .string()
      .max(20)
      .refine((text) => text === '' || NUMBER.test(text)),
  )
export type DocumentNumber = z.infer<typeof DocumentNumber>

/** As it is printed, two digits at least: "5" and "005" are "05", "5a" is "05a"; null while there is none. */
export const printedNumber = (number: DocumentNumber): string | null => {
  const bare = DocumentNumber.parse(number)
  const [, digits, letters = ''] = NUMBER.exec(bare) ?? []
  return digits === undefined ? null : `${twoDigits(Number(digits))}${letters}`
}
