import type { CountKind } from '#domain/calendar/testing/naive-working-days.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/**
 * Worked out by hand on a printed calendar, never pasted from the engine. A day is written with its weekday
 * (T2 … T7, CN), which the tests check too.
 */
export type WorkingDayCase = {
  readonly kind: CountKind
  readonly event: LocalDate
  readonly n: number
  readonly result: LocalDate
  readonly why: string
  /** The years the count must name as not announced. */
  readonly unannounced: readonly number[]
  /** As written, for the check of the weekdays. */
  readonly written: readonly [string, string]
}

/** "T4 07/02/2024" → 2024-02-07. */
export const writtenDay = (text: string): LocalDate =>
  LocalDate.parse(text.replace(/^(?:T[2-7]|CN) (\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1'))

type Row = readonly [CountKind, event: string, n: number, result: string, why: string, unannounced?: readonly number[]]
const hand = ([kind, event, n, result, why, unannounced = []]: Row): WorkingDayCase => ({
  kind,
  event: writtenDay(event),
  n,
  result: writtenDay(result),
  why,
  unannounced,
  written: [event, result],
})

const VECTORS = [
  ['after', 'T4 07/02/2024', 5, 'T4 21/02/2024', 'Tết 2024'],
  ['after', 'T6 26/04/2024', 5, 'T3 07/05/2024', 'swap 29/4, make-up Saturday 4/5 counts'],
  ['after', 'T6 24/01/2025', 7, 'T3 11/02/2025', 'Tết 2025'],
  ['after', 'T6 25/04/2025', 5, 'T3 06/05/2025', 'make-up Saturday 26/4, rest 30/4–2/5'],
  ['after', 'T4 31/12/2025', 5, 'T6 09/01/2026', '1/1 and 2/1 free'],
  ['before', 'T2 12/01/2026', 5, 'T3 06/01/2026', 'make-up Saturday 10/1 counts backwards'],
  ['after', 'T6 13/02/2026', 5, 'T6 27/02/2026', 'passport after a trip that ends before Tết'],
  ['before', 'T2 23/02/2026', 5, 'T2 09/02/2026', 'visit right after Tết'],
  ['after', 'T6 24/04/2026', 3, 'T2 04/05/2026', 'Giỗ Tổ on a Sunday, nghỉ bù on Monday'],
  ['after', 'T6 21/08/2026', 7, 'T5 03/09/2026', 'make-up Saturday 22/8, rest 31/8–2/9'],
  ['after', 'T6 28/08/2026', 1, 'T5 03/09/2026', 'rest 31/8–2/9'],
  ['before', 'T5 03/09/2026', 5, 'T2 24/08/2026', 'rest 31/8–2/9 backwards'],
  ['before', 'T5 26/11/2026', 5, 'T4 18/11/2026', '24/11, with 23/11 a working day'],
  ['after', 'T6 20/11/2026', 5, 'T2 30/11/2026', '24/11'],
] as const satisfies readonly Row[]

const IN_2024 = [
  ['before', 'T2 08/01/2024', 5, 'T6 29/12/2023', 'into a year without a table', [2023]],
  ['after', 'T6 05/01/2024', 1, 'T2 08/01/2024', 'plain weekend'],
  ['before', 'T5 15/02/2024', 1, 'T4 07/02/2024', 'first day after Tết'],
  ['before', 'T2 19/02/2024', 5, 'T2 05/02/2024', 'Tết backwards'],
  ['after', 'T5 01/02/2024', 7, 'T2 19/02/2024', 'seven days over Tết'],
  ['after', 'T7 10/02/2024', 1, 'T5 15/02/2024', 'the event is mùng 1'],
  ['before', 'T4 14/02/2024', 2, 'T3 06/02/2024', 'the event is the last day of Tết'],
  ['after', 'T4 17/04/2024', 1, 'T6 19/04/2024', 'Giỗ Tổ on a Thursday'],
  ['before', 'T6 19/04/2024', 1, 'T4 17/04/2024', 'Giỗ Tổ backwards'],
  ['after', 'T5 18/04/2024', 5, 'T5 25/04/2024', 'the event is Giỗ Tổ'],
  ['before', 'T5 02/05/2024', 3, 'T4 24/04/2024', 'swap 29/4, 30/4, 1/5 backwards'],
  ['before', 'T2 06/05/2024', 2, 'T6 03/05/2024', 'make-up Saturday 4/5 counts backwards'],
  ['before', 'T2 06/05/2024', 1, 'T7 04/05/2024', 'the due day is a make-up Saturday, backwards'],
  ['after', 'T6 03/05/2024', 1, 'T7 04/05/2024', 'the due day is a make-up Saturday'],
  ['after', 'T7 04/05/2024', 1, 'T2 06/05/2024', 'the event is a make-up Saturday: not counted itself'],
  ['before', 'T7 04/05/2024', 1, 'T6 03/05/2024', 'the event is a make-up Saturday, backwards'],
  ['after', 'T6 30/08/2024', 1, 'T4 04/09/2024', 'Quốc khánh 2–3/9'],
  ['before', 'T4 04/09/2024', 5, 'T2 26/08/2024', 'Quốc khánh backwards'],
  ['after', 'T2 26/08/2024', 7, 'T6 06/09/2024', 'seven days over Quốc khánh'],
  ['before', 'T3 12/11/2024', 5, 'T3 05/11/2024', 'a plain week'],
  ['after', 'T3 31/12/2024', 5, 'T4 08/01/2025', 'year border with 1/1'],
  ['calendarAfter', 'T6 10/05/2024', 15, 'T2 27/05/2024', 'ends on Saturday, rolls to Monday'],
  ['calendarBefore', 'T2 03/06/2024', 30, 'T7 04/05/2024', 'ends on a make-up Saturday: no roll'],
  ['calendarAfter', 'T3 20/08/2024', 14, 'T4 04/09/2024', 'ends on 3/9'],
] as const satisfies readonly Row[]

const IN_2025 = [
  ['before', 'T5 02/01/2025', 1, 'T3 31/12/2024', 'year border, one day'],
  ['before', 'T2 06/01/2025', 5, 'T6 27/12/2024', 'year border, five days'],
  ['before', 'T2 03/02/2025', 1, 'T6 24/01/2025', 'first day after Tết'],
  ['before', 'T5 06/02/2025', 5, 'T5 23/01/2025', 'Tết backwards'],
  ['after', 'T4 29/01/2025', 5, 'T6 07/02/2025', 'the event is mùng 1'],
  ['after', 'CN 02/02/2025', 1, 'T2 03/02/2025', 'the event is a Sunday'],
  ['after', 'T6 04/04/2025', 1, 'T3 08/04/2025', 'Giỗ Tổ on a Monday'],
  ['before', 'T3 08/04/2025', 3, 'T4 02/04/2025', 'Giỗ Tổ backwards'],
  ['after', 'T7 26/04/2025', 3, 'T2 05/05/2025', 'the event is a make-up Saturday before the break'],
  ['before', 'T2 28/04/2025', 1, 'T7 26/04/2025', 'the due day is a make-up Saturday'],
  ['before', 'T2 05/05/2025', 5, 'T5 24/04/2025', 'the break and its make-up Saturday backwards'],
  ['before', 'T4 30/04/2025', 3, 'T7 26/04/2025', 'the event is 30/4'],
  ['after', 'T3 29/04/2025', 1, 'T2 05/05/2025', 'last day before 30/4'],
  ['after', 'T6 29/08/2025', 1, 'T4 03/09/2025', 'Quốc khánh 1–2/9'],
  ['before', 'T4 03/09/2025', 5, 'T2 25/08/2025', 'Quốc khánh backwards'],
  ['after', 'T6 21/11/2025', 1, 'T2 24/11/2025', '24/11 is no holiday before 2026'],
  ['before', 'T3 25/11/2025', 1, 'T2 24/11/2025', '24/11 is no holiday before 2026, backwards'],
  ['after', 'T5 25/12/2025', 5, 'T2 05/01/2026', 'year border with a swap'],
  ['after', 'T2 22/12/2025', 15, 'T3 13/01/2026', 'year border, fifteen days, make-up Saturday 10/1'],
  ['calendarBefore', 'T5 10/04/2025', 3, 'T6 04/04/2025', 'ends on Giỗ Tổ, rolls back'],
  ['calendarBefore', 'T2 15/12/2025', 14, 'T2 01/12/2025', 'ends on a working day'],
  ['calendarAfter', 'T6 26/12/2025', 15, 'T7 10/01/2026', 'ends on a make-up Saturday: no roll'],
] as const satisfies readonly Row[]

const IN_2026 = [
  ['before', 'T2 05/01/2026', 1, 'T4 31/12/2025', 'year border with a swap'],
  ['before', 'T6 09/01/2026', 5, 'T4 31/12/2025', 'year border, five days'],
  ['after', 'T6 09/01/2026', 1, 'T7 10/01/2026', 'the due day is a make-up Saturday'],
  ['after', 'T7 10/01/2026', 5, 'T6 16/01/2026', 'the event is a make-up Saturday'],
  ['before', 'CN 11/01/2026', 1, 'T7 10/01/2026', 'the event is a Sunday after a make-up Saturday'],
  ['before', 'T7 10/01/2026', 5, 'T2 05/01/2026', 'the event is a make-up Saturday, backwards'],
  ['after', 'T5 05/02/2026', 7, 'T2 23/02/2026', 'seven days over Tết'],
  ['after', 'T3 17/02/2026', 1, 'T2 23/02/2026', 'the event is mùng 1'],
  ['before', 'T6 27/02/2026', 7, 'T4 11/02/2026', 'seven days over Tết backwards'],
  ['before', 'T6 06/03/2026', 15, 'T6 06/02/2026', 'fifteen days over Tết backwards'],
  ['before', 'T3 28/04/2026', 1, 'T6 24/04/2026', 'nghỉ bù 27/4 backwards'],
  ['after', 'CN 26/04/2026', 3, 'T2 04/05/2026', 'the event is Giỗ Tổ on a Sunday'],
  ['before', 'T2 04/05/2026', 3, 'T6 24/04/2026', '30/4, 1/5 and nghỉ bù 27/4'],
  ['before', 'T2 04/05/2026', 5, 'T4 22/04/2026', '30/4, 1/5 and nghỉ bù 27/4, five days'],
  ['before', 'T6 14/08/2026', 15, 'T6 24/07/2026', 'three plain weeks'],
  ['before', 'T7 15/08/2026', 5, 'T2 10/08/2026', 'the event is a Saturday'],
  ['before', 'T2 24/08/2026', 1, 'T7 22/08/2026', 'the due day is a make-up Saturday'],
  ['before', 'T3 25/08/2026', 3, 'T6 21/08/2026', 'make-up Saturday 22/8 backwards'],
  ['after', 'CN 23/08/2026', 5, 'T6 28/08/2026', 'the event is a Sunday'],
  ['after', 'T2 23/11/2026', 1, 'T4 25/11/2026', '24/11, the first one'],
  ['before', 'T4 25/11/2026', 1, 'T2 23/11/2026', '23/11 is worked: the swap is only proposed'],
  ['after', 'T3 24/11/2026', 3, 'T6 27/11/2026', 'the event is 24/11'],
  ['after', 'T6 27/11/2026', 1, 'T2 30/11/2026', 'Saturday 28/11 is no make-up day: only proposed'],
  ['after', 'T4 23/12/2026', 5, 'T4 30/12/2026', 'last week of the year'],
  ['after', 'T5 31/12/2026', 1, 'T2 04/01/2027', 'into a year not announced', [2027]],
  ['before', 'T4 12/08/2026', 0, 'T4 12/08/2026', 'zero days: the day itself'],
  ['after', 'T4 12/08/2026', 0, 'T4 12/08/2026', 'zero days: the day itself, forwards'],
  ['before', 'CN 01/11/2026', 0, 'T6 30/10/2026', 'zero days from a Sunday: back'],
  ['before', 'T2 31/08/2026', 0, 'T6 28/08/2026', 'zero days from a swapped day: back'],
  ['after', 'T3 24/11/2026', 0, 'T4 25/11/2026', 'zero days from a holiday: on'],
  ['calendarAfter', 'T5 01/01/2026', 10, 'T2 12/01/2026', 'ends on Sunday, rolls to Monday'],
  ['calendarAfter', 'T2 02/02/2026', 15, 'T2 23/02/2026', 'ends on mùng 1, rolls past Tết'],
  ['calendarAfter', 'T4 15/04/2026', 15, 'T2 04/05/2026', 'ends on 30/4'],
  ['calendarBefore', 'T2 12/10/2026', 40, 'T6 28/08/2026', 'a conference file, ends on 2/9, rolls back'],
  ['calendarBefore', 'T3 24/03/2026', 30, 'T6 13/02/2026', 'ends on the last Sunday of Tết, rolls back'],
  ['calendarBefore', 'CN 15/11/2026', 0, 'T6 13/11/2026', 'zero days from a Sunday: back'],
  ['calendarAfter', 'T3 24/11/2026', 0, 'T4 25/11/2026', 'zero days from a holiday: on'],
] as const satisfies readonly Row[]

const NOT_ANNOUNCED = [
  ['before', 'T5 11/02/2027', 3, 'T2 01/02/2027', 'Tết 2027 as provisionally listed', [2027]],
  ['after', 'T5 29/04/2027', 1, 'T3 04/05/2027', '1/5 on a Saturday, nghỉ bù 3/5', [2027]],
  ['before', 'T2 04/01/2027', 2, 'T4 30/12/2026', 'back over 1/1/2027', [2027]],
  ['after', 'T3 31/12/2030', 1, 'T4 01/01/2031', 'no table at all: weekends only', [2031]],
  ['after', 'T6 03/01/2031', 1, 'T2 06/01/2031', 'no table at all: over a weekend', [2031]],
] as const satisfies readonly Row[]

/** The fourteen vectors of the domain reference, §6.3. */
export const REFERENCE_VECTORS: readonly WorkingDayCase[] = VECTORS.map(hand)

export const WORKING_DAY_CASES: readonly WorkingDayCase[] = [
  ...REFERENCE_VECTORS,
  ...[...IN_2024, ...IN_2025, ...IN_2026, ...NOT_ANNOUNCED].map(hand),
]

export type BetweenCase = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly written: readonly [string, string]
}

/** "còn n" (positive) and "muộn n" (negative) working days. */
export const BETWEEN_CASES: readonly BetweenCase[] = (
  [
    ['T2 05/01/2026', 'T2 12/01/2026', 6],
    ['T6 13/02/2026', 'T2 23/02/2026', 1],
    ['T2 23/02/2026', 'T6 13/02/2026', -1],
    ['T2 23/11/2026', 'T4 25/11/2026', 1],
    ['T6 27/11/2026', 'T7 28/11/2026', 0],
    ['T7 28/11/2026', 'T6 27/11/2026', 0],
    ['T4 12/08/2026', 'T4 12/08/2026', 0],
    ['T7 15/08/2026', 'T7 15/08/2026', 0],
    ['T4 31/12/2025', 'T2 05/01/2026', 1],
    ['T6 28/08/2026', 'T4 02/09/2026', 0],
    ['T5 03/09/2026', 'T6 21/08/2026', -7],
    ['T6 26/04/2024', 'T3 07/05/2024', 5],
    ['CN 01/09/2024', 'T4 04/09/2024', 1],
    ['T3 31/12/2024', 'T5 02/01/2025', 1],
    ['T6 25/04/2025', 'T2 05/05/2025', 4],
  ] as const
).map(([from, to, days]) => ({ from: writtenDay(from), to: writtenDay(to), days, written: [from, to] }))
