import type { DocumentNumber } from '#domain/document/document-number.ts'
import { daysBetween, LocalDate, yearOf } from '#domain/shared/local-date.ts'

/** Entries a working office makes in its book a day, by series; those that have no line here are rare. */
const daily: Readonly<Record<string, number>> = { CV: 2.6, BC: 0.7, QĐ: 0.9, TTr: 0.4 }
const RARE = 0.2

/**
 * The clerk's own book, in which most numbers are letters written elsewhere: a number for a day, always higher than the
 * one before it in its series and year. Days must come in order.
 */
export const clerkBook = () => {
  const last = new Map<string, number>()
  return {
    next: (series: string, on: LocalDate): DocumentNumber => {
      const page = `${series} ${yearOf(on)}`
      const dayOfYear = daysBetween(LocalDate.parse(`${yearOf(on)}-01-01`), on) + 1
      const number = Math.max((last.get(page) ?? 0) + 1, Math.ceil(dayOfYear * (daily[series] ?? RARE)))
      last.set(page, number)
      return String(number)
    },
  }
}

export type ClerkBook = ReturnType<typeof clerkBook>
