/**
 * A second reckoning of working days, for tests only: one day at a time on plain text, with its own reading of the
 * tables and its own Gregorian arithmetic. It shares no line with the engine, so that an error must be made twice.
 */
type RawTable = { readonly days: readonly { readonly on: string; readonly kind: string }[] }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthLength = (year: number, month: number): number => {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0)
}

const split = (day: string): readonly [number, number, number] => {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number)
  return [year, month, dayOfMonth]
}
const join = (year: number, month: number, day: number): string =>
  `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`

export const naiveTomorrow = (day: string): string => {
  const [year, month, date] = split(day)
  if (date < monthLength(year, month)) return join(year, month, date + 1)
  return month < 12 ? join(year, month + 1, 1) : join(year + 1, 1, 1)
}

export const naiveYesterday = (day: string): string => {
  const [year, month, date] = split(day)
  if (date > 1) return join(year, month, date - 1)
  return month > 1 ? join(year, month - 1, monthLength(year, month - 1)) : join(year - 1, 12, 31)
}

const SHORT_NAMES = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'] as const
const SAKAMOTO = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
/** "T2" … "T7", "CN". */
export const naiveWeekday = (day: string): string => {
  const [year, month, date] = split(day)
  const y = month < 3 ? year - 1 : year
  const number = y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (SAKAMOTO[month - 1] ?? 0) + date
  return SHORT_NAMES[number % 7] ?? ''
}

export type NaiveCount = {
  readonly result: string
  readonly worked: readonly string[]
  readonly free: readonly string[]
}
export type CountKind = 'before' | 'after' | 'calendarBefore' | 'calendarAfter'

export const naiveReckoning = (tables: readonly unknown[]) => {
  const kinds = new Map<string, string>()
  for (const table of tables as readonly RawTable[]) for (const { on, kind } of table.days) kinds.set(on, kind)

  const isFree = (day: string): boolean => {
    const kind = kinds.get(day)
    if (kind === 'MAKEUP') return false
    return kind !== undefined || naiveWeekday(day) === 'T7' || naiveWeekday(day) === 'CN'
  }

  const count = (kind: CountKind, event: string, n: number): NaiveCount => {
    const move = kind === 'before' || kind === 'calendarBefore' ? naiveYesterday : naiveTomorrow
    const inWorkingDays = kind === 'before' || kind === 'after'
    const worked: string[] = []
    const free: string[] = []
    let day = event
    if (inWorkingDays && n > 0) {
      while (worked.length < n) {
        day = move(day)
        if (isFree(day)) free.push(day)
        else worked.push(day)
      }
      return { result: day, worked, free }
    }
    if (!inWorkingDays) for (let i = 0; i < n; i += 1) day = move(day)
    while (isFree(day)) {
      free.push(day)
      day = move(day)
    }
    return { result: day, worked, free }
  }

  const between = (from: string, to: string): number => {
    let workingDays = 0
    let day = from < to ? from : to
    const end = from < to ? to : from
    while (day !== end) {
      day = naiveTomorrow(day)
      if (!isFree(day)) workingDays += 1
    }
    if (workingDays === 0) return 0
    return from < to ? workingDays : -workingDays
  }

  return { isFree, kindOf: (day: string) => kinds.get(day), count, between }
}
