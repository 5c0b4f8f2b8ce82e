import { expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { nextDueLook } from '#renderer/words/due-look.ts'

const day = (text: string) => LocalDate.parse(text)

it.each([
  [null, 0, null, undefined],
  ['2026-01-01', 1, 'Quá hạn 01/01/2026', 'late'],
  ['2026-01-01', 3, 'Quá hạn 01/01/2026', 'late'],
  ['2026-01-01', 0, 'Chờ ghi ngày về', 'soon'],
  ['2026-01-17', 0, 'Sắp đến hạn 17/01/2026', 'soon'],
  ['2026-01-18', 0, '18/01/2026', null],
])('next due %j with %i overdue reads %j', (due, overdueDuties, label, tone) => {
  const nextDueOn = due === null ? null : day(due)
  const look = nextDueLook({ nextDueOn, overdueDuties }, day('2026-01-10'), 'Chờ ghi ngày về')
  expect(look?.label ?? null).toBe(label)
  expect(look?.tone).toBe(tone)
})
