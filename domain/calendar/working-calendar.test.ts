import { expect, test } from 'vitest'
import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { naiveReckoning, naiveWeekday } from '#domain/calendar/testing/naive-working-days.ts'
import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import {
  BETWEEN_CASES,
  REFERENCE_VECTORS,
  WORKING_DAY_CASES,
  writtenDay,
} from '#domain/calendar/testing/working-day-cases.ts'
import {
  calendarDaysAfter,
  calendarDaysBefore,
  dayStatus,
  isWorkingDay,
  WorkingCalendar,
  workingCalendar,
  workingDaysAfter,
  workingDaysBefore,
  workingDaysBetween,
} from '#domain/calendar/working-calendar.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

const count = {
  before: workingDaysBefore,
  after: workingDaysAfter,
  calendarBefore: calendarDaysBefore,
  calendarAfter: calendarDaysAfter,
}
const naive = naiveReckoning(shippedTables)
const day = (text: string): LocalDate => LocalDate.parse(text)

test('the hand-written table has its size, and every day in it its weekday', () => {
  expect(REFERENCE_VECTORS).toHaveLength(14)
  expect(WORKING_DAY_CASES.length).toBeGreaterThanOrEqual(60)
  for (const { written, event, result } of WORKING_DAY_CASES) {
    expect(written.map((text) => text.slice(0, 2))).toEqual([naiveWeekday(event), naiveWeekday(result)])
  }
  for (const { written, from, to } of BETWEEN_CASES) {
    expect(written.map((text) => text.slice(0, 2))).toEqual([naiveWeekday(from), naiveWeekday(to)])
  }
})

test.each(WORKING_DAY_CASES)('$n $kind $event is $result: $why', ({ kind, event, n, result, unannounced }) => {
  const counted = count[kind](shippedCalendar, event, n)
  expect(counted.result).toBe(result)
  expect(naive.count(kind, event, n).result).toBe(result)
  expect(counted.unannouncedYears).toEqual(unannounced)
  // 23/11 and 28/11/2026 count as the table has them, but a swap is proposed: nobody may call such a due day certain.
  const lookedAt: readonly string[] = [
    ...('counted' in counted ? counted.counted : []),
    ...counted.skipped.map(({ on }) => on),
  ]
  const isProposed = lookedAt.includes('2026-11-23') || lookedAt.includes('2026-11-28')
  expect(counted.isProvisional).toBe(unannounced.length > 0 || isProposed)
})

test.each(BETWEEN_CASES)('from $from to $to are $days working days', ({ from, to, days }) => {
  expect(workingDaysBetween(shippedCalendar, from, to)).toBe(days)
  expect(naive.between(from, to)).toBe(days)
})

test('if 23/11/2026 is also free, the fifth working day before 26/11/2026 is 17/11/2026', () => {
  const withSwap = (days: readonly { on: string; kind: 'SWAP_OFF' | 'MAKEUP' }[]) =>
    workingCalendar(
      shippedCalendar.years.map((year) =>
        year.year === 2026
          ? CalendarYear.parse({
              ...year,
              days: [
                ...year.days,
                ...days.map((added) => ({ ...added, name: 'Ngày Văn hóa Việt Nam', source: 'thử', isConfirmed: true })),
              ],
            })
          : year,
      ),
    )
  const freeMonday = withSwap([{ on: '2026-11-23', kind: 'SWAP_OFF' }])
  expect(workingDaysBefore(freeMonday, writtenDay('T5 26/11/2026'), 5).result).toBe(writtenDay('T3 17/11/2026'))
  expect(workingDaysAfter(freeMonday, writtenDay('T6 20/11/2026'), 5).result).toBe(writtenDay('T3 01/12/2026'))
  const swapped = withSwap([
    { on: '2026-11-23', kind: 'SWAP_OFF' },
    { on: '2026-11-28', kind: 'MAKEUP' },
  ])
  expect(workingDaysAfter(swapped, writtenDay('T6 20/11/2026'), 5).result).toBe(writtenDay('T2 30/11/2026'))
  expect(swapped.version).not.toBe(shippedCalendar.version)
})

test.each([
  ['2026-11-25', true, 'WEEKDAY', 'thứ Tư'],
  ['2026-11-28', false, 'WEEKEND', 'thứ Bảy'],
  ['2026-11-29', false, 'WEEKEND', 'Chủ nhật'],
  ['2026-02-17', false, 'PAID', 'Tết Nguyên đán'],
  ['2024-02-10', false, 'PAID', 'Tết Nguyên đán'],
  ['2026-04-27', false, 'COMP', 'Giỗ Tổ Hùng Vương'],
  ['2025-05-02', false, 'SWAP_OFF', 'Ngày Chiến thắng và Ngày Quốc tế lao động'],
  ['2026-01-10', true, 'MAKEUP', 'Tết Dương lịch'],
  ['2025-11-24', true, 'WEEKDAY', 'thứ Hai'],
  ['2026-11-23', true, 'WEEKDAY', 'thứ Hai'],
  ['2031-02-03', true, 'WEEKDAY', 'thứ Hai'],
] as const)('the status of %s is working %s by %s, %s', (on, isWorking, reason, name) => {
  expect(dayStatus(shippedCalendar, day(on))).toEqual({ isWorking, reason, name, isConfirmed: true })
  expect(isWorkingDay(shippedCalendar, day(on))).toBe(isWorking)
})

test('a count that passes a day the table marks as not confirmed is provisional and names the day', () => {
  const calendar = workingCalendar(
    shippedCalendar.years.map((year) => ({
      ...year,
      days: year.days.map((listed) => (listed.on === '2026-11-24' ? { ...listed, isConfirmed: false } : listed)),
    })),
  )
  expect(workingDaysAfter(calendar, day('2026-11-23'), 1)).toMatchObject({
    unconfirmedDays: ['2026-11-24'],
    isProvisional: true,
  })
  expect(workingDaysAfter(calendar, day('2026-11-25'), 1)).toMatchObject({ unconfirmedDays: [], isProvisional: false })
})

test('a rolled calendar-day term says where it ended; one that ends on a working day does not', () => {
  expect(calendarDaysAfter(shippedCalendar, day('2026-01-01'), 10)).toMatchObject({
    endsOn: '2026-01-11',
    rolledFrom: '2026-01-11',
  })
  expect(calendarDaysAfter(shippedCalendar, day('2025-12-26'), 15)).toMatchObject({
    endsOn: '2026-01-10',
    rolledFrom: null,
    skipped: [],
  })
})

test('the version names the content: the order of years and days does not matter, any fact does', () => {
  const [first, ...rest] = shippedCalendar.years
  if (first === undefined) throw new Error('no shipped year')
  expect(workingCalendar([...rest].reverse().concat({ ...first, days: [...first.days].reverse() })).version).toBe(
    shippedCalendar.version,
  )
  expect(workingCalendar([{ ...first, announced: false }, ...rest]).version).not.toBe(shippedCalendar.version)
  expect(workingCalendar([{ ...first, days: first.days.slice(1) }, ...rest]).version).not.toBe(shippedCalendar.version)
  expect(shippedCalendar.version).toMatch(/^2024-2027-[0-9a-f]{16}$/)
  expect(() => workingCalendar([first, first])).toThrow(RangeError)
  expect(WorkingCalendar.parse(shippedCalendar)).toEqual(shippedCalendar)
})

test.each([-1, 0.5, 401, Number.NaN, Number.POSITIVE_INFINITY])('a count of %s days is a programming error', (n) => {
  for (const counting of Object.values(count))
    expect(() => counting(shippedCalendar, day('2026-08-12'), n)).toThrow(RangeError)
})
