import { dayOfMonth, type LocalDate, monthOf, yearOf } from '#domain/shared/local-date.ts'

/** Blank for the clerk to write in. Ordinary spaces: programs disagree on the width of no-break ones. */
export const BLANK = ' '.repeat(6)

/** A count or number below 10 gets a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3.c). */
export const twoDigits = (count: number): string => String(count).padStart(2, '0')

/**
 * "ngày 05 tháng 01 năm 2026": days below 10 and months 1 and 2 get a leading zero, other months do not
 * (Phụ lục I, phần I, mục II.4.b).
 */
export const dayInWords = (day: LocalDate): string => {
  const month = monthOf(day)
  return `ngày ${twoDigits(dayOfMonth(day))} tháng ${month <= 2 ? twoDigits(month) : month} năm ${yearOf(day)}`
}

/** The same with day and month left blank: the clerk gives both after signing (Nghị định 30/2020/NĐ-CP, Điều 15). */
export const blankDay = (year: number): string => `ngày${BLANK}tháng${BLANK}năm ${year}`

/** "A", "A và B", "A, B và C". */
export const joined = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} và ${names.at(-1)}`

/** Ends a sentence once: what an officer typed may or may not bring its own full stop. */
export const sentence = (text: string): string => {
  const bare = text.replace(/[\s,;:]+$/u, '')
  return /[.!?…]$/u.test(bare) ? bare : `${bare}.`
}

/** Ends a document's text with "./." once, whatever stood at its end (every mẫu of Phụ lục III). */
export const endMark = (text: string): string => `${text.replace(/[\s,;:./]+$/u, '')}./.`

/** "1.234.567". */
export const grouped = (amount: number): string => String(amount).replace(/\B(?=(\d{3})+$)/g, '.')

/** IN HOA, only where Phụ lục I demands it: names are never re-cased otherwise. */
export const inCapitals = (text: string): string => text.toLocaleUpperCase('vi')
