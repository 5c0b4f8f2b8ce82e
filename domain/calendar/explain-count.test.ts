import { expect, test } from 'vitest'
import { explainCount } from '#domain/calendar/explain-count.ts'
import { naiveReckoning, naiveTomorrow, naiveWeekday } from '#domain/calendar/testing/naive-working-days.ts'
import { shippedCalendar, shippedTables } from '#domain/calendar/testing/shipped-calendar.ts'
import { WORKING_DAY_CASES } from '#domain/calendar/testing/working-day-cases.ts'
import {
  calendarDaysAfter,
  calendarDaysBefore,
  workingCalendar,
  workingDaysAfter,
  workingDaysBefore,
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

const WEEKDAYS: Record<string, string> = {
  T2: 'thứ Hai',
  T3: 'thứ Ba',
  T4: 'thứ Tư',
  T5: 'thứ Năm',
  T6: 'thứ Sáu',
  T7: 'thứ Bảy',
  CN: 'Chủ nhật',
}
const weekdayOf = (on: string): string => WEEKDAYS[naiveWeekday(on)] ?? ''
const written = (on: string): string => on.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')

/** Reads the skipped days back out of the sentence: day → reason in brackets. */
const daysRead = (sentence: string, result: string): Map<string, string> => {
  const iso = (text: string, year: string): string => `${text.slice(6) || year}-${text.slice(3, 5)}-${text.slice(0, 2)}`
  const read = new Map<string, string>()
  for (const [, from, to, single, why = ''] of sentence.matchAll(
    /(?:từ (\d[\d/]+) đến (\d[\d/]+)|(\d[\d/]+)) \(([^)]+)\)/g,
  )) {
    const last = to === undefined ? iso(single ?? '', result.slice(0, 4)) : iso(to, '')
    for (let on = from === undefined ? last : iso(from, last.slice(0, 4)); on <= last; on = naiveTomorrow(on))
      read.set(on, why)
  }
  return read
}

const REASON_STARTS: Record<string, string> = { PAID: 'nghỉ ', COMP: 'nghỉ bù ', SWAP_OFF: 'nghỉ hoán đổi dịp ' }

test.each(WORKING_DAY_CASES)(
  'the sentence of $n $kind $event says what was calculated',
  ({ kind, event, n, result }) => {
    const sentence = explainCount(count[kind](shippedCalendar, event, n))
    const { worked, free } = naive.count(kind, event, n)
    expect(sentence).toContain(`. Hạn cuối: ${weekdayOf(result)}, ${written(result)}.`)

    const makeUps = worked.filter((on) => naive.kindOf(on) === 'MAKEUP').sort()
    const saidMakeUps = /tính cả (.+?) làm bù/.exec(sentence)?.[1]
    expect(saidMakeUps).toBe(
      makeUps.length > 0 ? makeUps.map((on) => `${weekdayOf(on)} ${written(on)}`).join(', ') : undefined,
    )

    const read = daysRead(sentence, result)
    const holidays = free.filter((on) => naive.kindOf(on) !== undefined)
    const weekends = free.filter((on) => naive.kindOf(on) === undefined)
    for (const on of holidays) expect(read.get(on)).toMatch(new RegExp(`^${REASON_STARTS[naive.kindOf(on) ?? '']}`))
    const summed = /(\d+) ngày thứ Bảy, Chủ nhật/.exec(sentence)?.[1]
    if (summed === undefined) {
      for (const on of weekends) expect(read.get(on)).toContain(weekdayOf(on))
      expect([...read.keys()].sort()).toEqual([...free].sort())
    } else {
      expect(Number(summed)).toBe(weekends.length)
      expect([...read.keys()].sort()).toEqual([...holidays].sort())
    }
  },
)

test.each([
  [
    workingDaysBefore(shippedCalendar, day('2026-01-12'), 5),
    'lùi 5 ngày làm việc, tính cả thứ Bảy 10/01/2026 làm bù; bỏ qua 11/01 (Chủ nhật). Hạn cuối: thứ Ba, 06/01/2026.',
  ],
  [
    workingDaysAfter(shippedCalendar, day('2026-02-13'), 5),
    'cộng 5 ngày làm việc; bỏ qua từ 14/02 đến 15/02/2026 (thứ Bảy, Chủ nhật), từ 16/02 đến 20/02/2026 (nghỉ Tết Nguyên đán), từ 21/02 đến 22/02/2026 (thứ Bảy, Chủ nhật). Hạn cuối: thứ Sáu, 27/02/2026.',
  ],
  [
    workingDaysAfter(shippedCalendar, day('2025-12-22'), 15),
    'cộng 15 ngày làm việc, tính cả thứ Bảy 10/01/2026 làm bù; bỏ qua 01/01 (nghỉ Tết Dương lịch), 02/01 (nghỉ hoán đổi dịp Tết Dương lịch), 5 ngày thứ Bảy, Chủ nhật. Hạn cuối: thứ Ba, 13/01/2026.',
  ],
  [
    workingDaysBefore(shippedCalendar, day('2024-01-03'), 2),
    'lùi 2 ngày làm việc; bỏ qua từ 30/12 đến 31/12/2023 (thứ Bảy, Chủ nhật), 01/01/2024 (nghỉ Tết Dương lịch). Hạn cuối: thứ Sáu, 29/12/2023. Chưa có lịch nghỉ chính thức năm 2023 nên ngày này là tạm tính.',
  ],
  [
    workingDaysAfter(shippedCalendar, day('2026-12-31'), 1),
    'cộng 1 ngày làm việc; bỏ qua 01/01 (nghỉ Tết Dương lịch), từ 02/01 đến 03/01/2027 (thứ Bảy, Chủ nhật). Hạn cuối: thứ Hai, 04/01/2027. Chưa có lịch nghỉ chính thức năm 2027 nên ngày này là tạm tính.',
  ],
  [
    workingDaysAfter(shippedCalendar, day('2030-12-31'), 1),
    'cộng 1 ngày làm việc. Hạn cuối: thứ Tư, 01/01/2031. Chưa có lịch nghỉ chính thức năm 2031 nên ngày này là tạm tính.',
  ],
  [
    calendarDaysAfter(shippedCalendar, day('2026-01-01'), 10),
    'cộng 10 ngày, kể cả ngày nghỉ, là Chủ nhật, 11/01/2026, ngày nghỉ, nên chuyển sang ngày làm việc kế tiếp; bỏ qua 11/01 (Chủ nhật). Hạn cuối: thứ Hai, 12/01/2026.',
  ],
  [
    calendarDaysBefore(shippedCalendar, day('2025-04-10'), 3),
    'lùi 3 ngày, kể cả ngày nghỉ, là thứ Hai, 07/04/2025, ngày nghỉ, nên lùi về ngày làm việc liền trước; bỏ qua từ 05/04 đến 06/04/2025 (thứ Bảy, Chủ nhật), 07/04 (nghỉ Giỗ Tổ Hùng Vương). Hạn cuối: thứ Sáu, 04/04/2025.',
  ],
  [
    workingDaysBefore(shippedCalendar, day('2026-11-01'), 0),
    'hạn ngay trong ngày đó; bỏ qua từ 31/10 đến 01/11/2026 (thứ Bảy, Chủ nhật). Hạn cuối: thứ Sáu, 30/10/2026.',
  ],
])('%# reads as an officer would say it', (counted, sentence) => {
  expect(explainCount(counted)).toBe(sentence)
  expect(sentence.normalize('NFC')).toBe(sentence)
})

test('a day the table marks as not confirmed is named as the reason for "tạm tính"', () => {
  const calendar = workingCalendar(
    shippedCalendar.years.map((year) => ({
      ...year,
      days: year.days.map((listed) => (listed.on === '2026-11-24' ? { ...listed, isConfirmed: false } : listed)),
    })),
  )
  expect(explainCount(workingDaysAfter(calendar, day('2026-11-23'), 1))).toContain(
    'Hạn cuối: thứ Tư, 25/11/2026. Lịch ngày 24/11/2026 chưa được xác nhận nên ngày này là tạm tính.',
  )
})

test('two holidays of one name with a working day between them are not joined', () => {
  const calendar = workingCalendar(
    shippedCalendar.years.map((year) => ({
      ...year,
      days: year.days.flatMap((listed) =>
        listed.on === '2026-11-24' ? [listed, { ...listed, on: day('2026-11-26') }] : [listed],
      ),
    })),
  )
  expect(explainCount(workingDaysAfter(calendar, day('2026-11-23'), 2))).toContain(
    'bỏ qua 24/11 (nghỉ Ngày Văn hóa Việt Nam), 26/11 (nghỉ Ngày Văn hóa Việt Nam). Hạn cuối: thứ Sáu, 27/11/2026.',
  )
})
