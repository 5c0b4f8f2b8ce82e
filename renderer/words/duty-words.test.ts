import { describe, expect, it, test } from 'vitest'
import { dutyDistance, owedWords } from '#renderer/words/duty-words.ts'

describe('the distance to a due day', () => {
  it.each([
    ['overdue', -4, 'working_day', 'muộn 4 ngày làm việc'],
    ['overdue', -1, 'calendar_day', 'muộn 1 ngày'],
    ['due_soon', 2, 'working_day', 'còn 2 ngày làm việc'],
    ['due_soon', 0, 'working_day', 'đến hạn hôm nay'],
    ['not_due', 12, 'calendar_day', 'còn 12 ngày'],
    ['awaiting_return', 3, 'working_day', 'hạn tính từ ngày về thực tế'],
    ['done', 0, 'working_day', 'đúng hạn'],
    ['done_late', 3, 'working_day', 'muộn 3 ngày làm việc'],
    ['waived', 0, 'working_day', 'không phải gửi'],
  ] as const)('%s by %i (%s) reads "%s"', (state, days, unit, words) => {
    expect(dutyDistance({ event: 'return', state, days, unit })).toBe(words)
  })
})

test('what follows a visit counts from the day its guests leave', () => {
  expect(dutyDistance({ event: 'visit_end', state: 'awaiting_return', days: 3, unit: 'working_day' })).toBe(
    'hạn tính từ ngày rời thực tế',
  )
})

test('an owed document names the member who owes it, where each owes his own', () => {
  expect(owedWords({ document: 'Báo cáo', memberNames: [] })).toBe('Báo cáo')
  expect(owedWords({ document: 'Nộp lại hộ chiếu', memberNames: ['Trần Văn Bình'] })).toBe(
    'Nộp lại hộ chiếu: Trần Văn Bình',
  )
})
