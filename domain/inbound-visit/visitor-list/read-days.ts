import { expiryYear, fullYear } from '#domain/inbound-visit/mrz/mrz-days.ts'
import type { Grid, GridCell } from '#domain/inbound-visit/visitor-list/grid.ts'
import { addDays, type LocalDate, localDate, yearOf } from '#domain/shared/local-date.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

export type DayOrder = 'dmy' | 'mdy'
/** What a cell says of a day. */
export type ReadDay =
  | { readonly is: 'empty' | 'unreadable' }
  | { readonly is: 'day'; readonly on: LocalDate }
  /** `partOf` when the cell told more than the year: a month. */
  | { readonly is: 'year'; readonly year: number; readonly isPart: boolean }
  | { readonly is: 'doubtful'; readonly readings: readonly [LocalDate, LocalDate] }

/** Which century two figures mean: of a birth or of an expiry. */
export type YearSense = 'birth' | 'expiry'
type Sense = { readonly today: LocalDate; readonly sense: YearSense; readonly dateSystem: Grid['dateSystem'] }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const LONG_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october']
const monthOfName = (name: string): number => {
  const isName = MONTHS.includes(name) || [...LONG_MONTHS, 'november', 'december', 'sept'].includes(name)
  return isName ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0
}

const NUMBERS = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})$/
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{4})$/
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/.,]*([a-z]+)[ \-/.,]*(\d{4}|\d{2})$/
const MONTH_NAMED = /^([a-z]+)[ \-/.,]*(\d{1,2})(?:st|nd|rd|th)?[ \-/.,]+(\d{4})$/
const YEAR_DAY_NAMED = /^(\d{4})[ \-/.,]+([a-z]+)[ \-/.,]+(\d{1,2})$/
const MONTH_OF_YEAR = /^(?:\d{1,2}|[a-z]+)[ /.-]+(\d{4})$/
const TIME_BEHIND = /[t ]0?0:00(?::00(?:\.0+)?)?z?$/

const yearOfText = (text: string, { today, sense }: Sense): number => {
  if (text.length === 4) return Number(text)
  return sense === 'birth' ? fullYear(Number(text), yearOf(today)) : expiryYear(Number(text), today)
}

/** Excel counts from 1 January 1900 and believes in a 29 February of that year; the other system from 1 January 1904. */
const daySerial = (serial: number, dateSystem: Grid['dateSystem']): LocalDate | null => {
  const days = Math.floor(serial)
  if (days < 1 || days > 109_000) return null
  const first = localDate(dateSystem === '1904' ? 1904 : 1900, 1, 1)
  if (first === null) return null
  if (dateSystem === '1904') return addDays(first, days)
  return days === 60 ? null : addDays(first, days < 60 ? days - 1 : days - 2)
}

const asDay = (on: LocalDate | null): ReadDay => (on === null ? { is: 'unreadable' } : { is: 'day', on })
const isYear = (year: number): boolean => year >= 1900 && year <= 2199

const readNumber = (number: number, { dateSystem }: Sense): ReadDay => {
  if (Number.isInteger(number) && isYear(number)) return { is: 'year', year: number, isPart: false }
  // Typed without separators a leading nought is lost: 5121980.
  const typed = String(number).padStart(8, '0')
  if (number > 1_000_000) return readCompact(typed)
  return asDay(daySerial(number, dateSystem))
}

const readCompact = (figures: string): ReadDay => {
  const part = (from: number, to: number): number => Number(figures.slice(from, to))
  const dayFirst = localDate(part(4, 8), part(2, 4), part(0, 2))
  const yearFirst = localDate(part(0, 4), part(4, 6), part(6, 8))
  if (dayFirst !== null && yearFirst !== null && dayFirst !== yearFirst)
    return { is: 'doubtful', readings: [dayFirst, yearFirst] }
  return asDay(dayFirst ?? yearFirst)
}

const tidied = (cell: string): string =>
  foldMarks(tidyLine(cell).normalize('NFKC')).replace(TIME_BEHIND, '').replace(/^'/, '').trim()

/** "12/5/1980" as three numbers, when the order of day and month is what is open. */
const numbersOf = (cell: GridCell): readonly [number, number, string] | null => {
  if (typeof cell !== 'string') return null
  const [, first, second, year] = NUMBERS.exec(tidied(cell)) ?? []
  return year === undefined ? null : [Number(first), Number(second), year]
}

/** What one row of a column decides for all: a number above 12 is no month. Both at once, or none, decide nothing. */
export const orderOfColumn = (cells: readonly GridCell[]): DayOrder | null => {
  const all = cells.flatMap((cell) => {
    const numbers = numbersOf(cell)
    return numbers === null ? [] : [numbers]
  })
  const dayFirst = all.some(([first, second]) => first > 12 && first <= 31 && second <= 12)
  const monthFirst = all.some(([first, second]) => second > 12 && second <= 31 && first <= 12)
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'dmy' : 'mdy'
}

const readNumbers = (numbers: readonly [number, number, string], order: DayOrder | null, sense: Sense): ReadDay => {
  const [first, second, text] = numbers
  const year = yearOfText(text, sense)
  const dayFirst = localDate(year, second, first)
  const monthFirst = localDate(year, first, second)
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return asDay(dayFirst ?? monthFirst)
  if (order === null) return { is: 'doubtful', readings: [dayFirst, monthFirst] }
  return asDay(order === 'dmy' ? dayFirst : monthFirst)
}

const readText = (text: string, sense: Sense): ReadDay => {
  const named = (year = '', month = '', day = ''): ReadDay =>
    asDay(localDate(yearOfText(year, sense), monthOfName(month), Number(day)))
  const iso = YEAR_FIRST.exec(text)
  if (iso) return asDay(localDate(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const words = IN_WORDS.exec(text)
  if (words) return asDay(localDate(Number(words[3]), Number(words[2]), Number(words[1])))
  const dayNamed = DAY_NAMED.exec(text)
  if (dayNamed) return named(dayNamed[3], dayNamed[2], dayNamed[1])
  const monthNamed = MONTH_NAMED.exec(text)
  if (monthNamed) return named(monthNamed[3], monthNamed[1], monthNamed[2])
  const yearNamed = YEAR_DAY_NAMED.exec(text)
  if (yearNamed) return named(yearNamed[1], yearNamed[2], yearNamed[3])
  const [, year] = MONTH_OF_YEAR.exec(text) ?? []
  if (year !== undefined && isYear(Number(year))) return { is: 'year', year: Number(year), isPart: true }
  return { is: 'unreadable' }
}

/** Reads a day as lists have it: text in many forms, a serial of Excel, a year alone. */
export const readDay = (cell: GridCell, order: DayOrder | null, sense: Sense): ReadDay => {
  if (typeof cell === 'object') return { is: 'day', on: cell.on }
  if (typeof cell === 'number') return readNumber(cell, sense)
  const text = tidied(cell)
  if (text === '' || /^[-–—?./]+$/.test(text)) return { is: 'empty' }
  const bareYear = /^(?:nam )?(\d{4})$/.exec(text)?.[1]
  if (bareYear !== undefined)
    return isYear(Number(bareYear)) ? readNumber(Number(bareYear), sense) : { is: 'unreadable' }
  if (/^\d{8}$/.test(text)) return readCompact(text)
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return readNumber(Number(text), sense)
  const numbers = numbersOf(cell)
  return numbers === null ? readText(text, sense) : readNumbers(numbers, order, sense)
}
