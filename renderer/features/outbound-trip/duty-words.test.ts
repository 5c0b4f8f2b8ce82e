import { describe, expect, it } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { concernedWords, dutyLook, eventDayOf, fulfilmentWords } from '#renderer/features/outbound-trip/duty-words.ts'

const day = (text: string) => LocalDate.parse(text)

describe('the words of a duty', () => {
  it.each<[Duty['state'], number, Duty['unit'], string, string]>([
    ['overdue', -4, 'working_day', 'late', 'Quá hạn · muộn 4 ngày làm việc'],
    ['overdue', -20, 'calendar_day', 'late', 'Quá hạn · muộn 20 ngày'],
    ['due_soon', 2, 'working_day', 'soon', 'Sắp đến hạn · còn 2 ngày làm việc'],
    ['due_soon', 0, 'working_day', 'soon', 'Đến hạn hôm nay'],
    ['not_due', 12, 'working_day', 'idle', 'Chưa đến hạn · còn 12 ngày làm việc'],
    ['awaiting_return', 9, 'working_day', 'idle', 'Chờ ghi nhận ngày về'],
    ['done', 0, 'working_day', 'done', 'Đã làm'],
    ['done_late', 3, 'working_day', 'done', 'Đã làm · muộn 3 ngày làm việc'],
  ])('%s with %i %s', (state, days, unit, tone, label) => {
    expect(dutyLook({ state, days, unit })).toEqual({ tone, label })
  })

  it.each([
    ['05/KHCN-VP', day('2026-01-05'), 'Văn bản số 05/KHCN-VP ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['05/KHCN-VP', null, 'Văn bản số 05/KHCN-VP, gửi ngày 06/01/2026'],
    ['', day('2026-01-05'), 'Văn bản ngày 05/01/2026, gửi ngày 06/01/2026'],
    ['', null, 'Gửi ngày 06/01/2026'],
  ])('says what met it: number %j, day %j', (documentNumber, documentOn, words) => {
    expect(fulfilmentWords({ documentNumber, documentOn, sentOn: day('2026-01-06') })).toBe(words)
  })

  it('hangs on the actual day as soon as it is recorded', () => {
    const planned = {
      departsOn: day('2026-01-12'),
      returnsOn: day('2026-01-20'),
      actualExitOn: null,
      actualEntryOn: null,
    }
    expect(eventDayOf('departure', planned)).toBe('2026-01-12')
    expect(eventDayOf('return', { ...planned, actualEntryOn: day('2026-01-22') })).toBe('2026-01-22')
  })

  it('names a few of those concerned, and counts the others', () => {
    expect(concernedWords(['A', 'B'])).toBe('A, B')
    expect(concernedWords(['A', 'B', 'C', 'D'])).toBe('A, B, C, D')
    expect(concernedWords(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C và 2 người khác')
  })
})
