import { expect, test } from 'vitest'
import type { OwingUnit, UnitReminder } from '#contract/routes/reminder.ts'
import { LetterId, UnitId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { countWords, firstChosen, reminderStateWords } from '#renderer/features/reminder/reminder-words.ts'

const aReminder = (changes: Partial<UnitReminder> = {}): UnitReminder => ({
  id: LetterId.parse('00000000-0000-4000-8000-000000000001'),
  state: 'issued',
  numberAndSymbol: '05/KHCN-VP',
  issuedOn: LocalDate.parse('2026-01-12'),
  isSent: true,
  ...changes,
})

const owes = (late: number, coming: number) => ({ late, owed: Array.from({ length: late + coming }) }) as OwingUnit

test.each([
  [2, 1, '2 việc quá hạn, 1 việc sắp đến hạn'],
  [1, 0, '1 việc quá hạn'],
  [0, 3, '3 việc sắp đến hạn'],
])('%i late and %i coming reads "%s"', (late, coming, words) => {
  expect(countWords(owes(late, coming))).toBe(words)
})

test.each([
  [{}, 'Đã đôn đốc: 05/KHCN-VP ngày 12/01/2026'],
  [{ isSent: false }, 'Đã đôn đốc: 05/KHCN-VP ngày 12/01/2026, chưa ghi nhận gửi'],
  [{ state: 'draft', issuedOn: null, numberAndSymbol: '' }, 'Công văn đôn đốc đang ở dạng nháp'],
  [{ state: 'awaiting_number', issuedOn: null, numberAndSymbol: '' }, 'Công văn đôn đốc đang chờ số'],
] as const)('a unit reminded %o is told "%s"', (changes, words) => {
  expect(reminderStateWords(aReminder(changes))).toBe(words)
})

test('what is late and has no letter under way is chosen at first', () => {
  const unit = (n: number, late: number, reminder: UnitReminder | null) => ({
    ...owes(late, 1),
    unitId: UnitId.parse(`00000000-0000-4000-8000-00000000000${n}`),
    unitName: '',
    reminder,
  })
  const units = [
    unit(1, 1, null),
    unit(2, 0, null),
    unit(3, 1, aReminder({ state: 'draft', isSent: false })),
    unit(4, 1, aReminder()),
    { ...unit(5, 1, null), unitId: null },
  ]
  expect(firstChosen(units).map((id) => Number(id.slice(-1)))).toEqual([1, 4])
})
