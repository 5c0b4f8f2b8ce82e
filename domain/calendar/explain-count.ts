import type { DayCount, DayReason, SkippedDay } from '#domain/calendar/working-calendar.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { daysBetween, formatDay, formatDeadline, weekdayName, yearOf } from '#domain/shared/local-date.ts'

const REST_WORDS: Partial<Record<DayReason, string>> = { PAID: 'nghỉ', COMP: 'nghỉ bù', SWAP_OFF: 'nghỉ hoán đổi dịp' }

/** Why one day is a day of rest: "nghỉ Tết Nguyên đán", "nghỉ bù Giỗ Tổ Hùng Vương", "Chủ nhật". */
export const restReason = ({ reason, name }: Pick<SkippedDay, 'reason' | 'name'>): string => {
  const words = REST_WORDS[reason]
  return words === undefined ? name : `${words} ${name}`
}

type Block = { readonly from: LocalDate; readonly to: LocalDate; readonly isWeekend: boolean; readonly why: string }

/** Consecutive days of one reason become one block; a Saturday and its Sunday are one weekend. */
const blocksOf = (skipped: readonly SkippedDay[]): readonly Block[] => {
  const blocks: Block[] = []
  for (const day of [...skipped].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const isWeekend = day.reason === 'WEEKEND'
    const why = restReason(day)
    const last = blocks.at(-1)
    const isNext = last !== undefined && daysBetween(last.to, day.on) === 1
    if (isNext && isWeekend && last.isWeekend)
      blocks[blocks.length - 1] = { ...last, to: day.on, why: 'thứ Bảy, Chủ nhật' }
    else if (isNext && why === last.why) blocks[blocks.length - 1] = { ...last, to: day.on }
    else blocks.push({ from: day.on, to: day.on, isWeekend, why })
  }
  return blocks
}

const lengthOf = ({ from, to }: Block): number => daysBetween(from, to) + 1

/** The year is left out where the other day of the phrase gives it. */
const withoutYear = (day: LocalDate, other: LocalDate): string =>
  yearOf(day) === yearOf(other) ? formatDay(day).slice(0, 5) : formatDay(day)

const MOST_WEEKENDS_NAMED = 2

const skippedWords = ({ skipped, result }: DayCount): string => {
  if (skipped.length === 0) return ''
  const blocks = blocksOf(skipped)
  const weekends = blocks.filter(({ isWeekend }) => isWeekend)
  // A long count passes many weekends; naming each would bury the holidays that explain the day.
  const isLong = weekends.length > MOST_WEEKENDS_NAMED
  const named = blocks.filter(({ isWeekend }) => !(isLong && isWeekend))
  const words = named.map(({ from, to, why }) =>
    from === to ? `${withoutYear(from, result)} (${why})` : `từ ${withoutYear(from, to)} đến ${formatDay(to)} (${why})`,
  )
  if (isLong) words.push(`${weekends.reduce((sum, block) => sum + lengthOf(block), 0)} ngày thứ Bảy, Chủ nhật`)
  return `; bỏ qua ${words.join(', ')}`
}

const headWords = (count: DayCount): string => {
  const verb = count.direction === 'BEFORE' ? 'lùi' : 'cộng'
  if (count.unit === 'WORKING_DAY') {
    if (count.n === 0) return 'hạn ngay trong ngày đó'
    const makeUps = [...count.makeUps].sort().map((day) => `${weekdayName(day)} ${formatDay(day)}`)
    return `${verb} ${count.n} ngày làm việc${makeUps.length > 0 ? `, tính cả ${makeUps.join(', ')} làm bù` : ''}`
  }
  const term = count.n === 0 ? 'hạn ngay trong ngày đó' : `${verb} ${count.n} ngày, kể cả ngày nghỉ`
  if (count.rolledFrom === null) return term
  const roll = count.direction === 'BEFORE' ? 'lùi về ngày làm việc liền trước' : 'chuyển sang ngày làm việc kế tiếp'
  return `${term}, là ${formatDeadline(count.rolledFrom)}, ngày nghỉ, nên ${roll}`
}

/** "Chưa có lịch nghỉ chính thức năm 2027" without a full stop; empty for no year. */
export const unannouncedWords = (years: readonly number[]): string =>
  years.length === 0 ? '' : `Chưa có lịch nghỉ chính thức năm ${years.join(', ')}`

const provisionalWords = ({ unannouncedYears, unconfirmedDays }: DayCount): string => {
  const sentences: string[] = []
  if (unannouncedYears.length > 0) sentences.push(`${unannouncedWords(unannouncedYears)} nên ngày này là tạm tính.`)
  if (unconfirmedDays.length > 0) {
    sentences.push(
      `Lịch ngày ${unconfirmedDays.map(formatDay).join(', ')} chưa được xác nhận nên ngày này là tạm tính.`,
    )
  }
  return sentences.map((sentence) => ` ${sentence}`).join('')
}

/**
 * The "Vì sao?" clause of a count. It follows the name of the event and its day, so it starts in lower case; it ends
 * with a full stop. Every make-up day counted and every holiday passed over is named; more than two weekends are summed.
 */
export const explainCount = (count: DayCount): string =>
  `${headWords(count)}${skippedWords(count)}. Hạn cuối: ${formatDeadline(count.result)}.${provisionalWords(count)}`
