import { describe, expect, it } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { stripWeeks, stripWords } from '#renderer/ui/duty/strip-weeks.ts'

const day = (text: string) => LocalDate.parse(text)
const days = (...texts: string[]) => texts.map(day)

describe('the calendar strip of a duty', () => {
  // Five working days before Monday 12/01/2026; Saturday 10/01 is a make-up day.
  const before = {
    counted: days('2026-01-10', '2026-01-09', '2026-01-08', '2026-01-07', '2026-01-06'),
    skipped: days('2026-01-11'),
    dueOn: day('2026-01-06'),
    unit: 'working_day' as const,
  }

  it('shows whole weeks from Monday, with what each day was', () => {
    const weeks = stripWeeks(before, day('2026-01-12'))
    expect(weeks.map((week) => week.map(({ as }) => as[0]).join(''))).toEqual(['odccccs', 'eoooooo'])
    expect(weeks[0]?.[0]?.on).toBe('2026-01-05')
  })

  it('says the same in words', () => {
    expect(stripWords(stripWeeks(before, day('2026-01-12')))).toBe(
      'Ngày được tính: 06/01, 07/01, 08/01, 09/01, 10/01; ngày bỏ qua: 11/01',
    )
  })

  it('counts days of rest where the term is in calendar days', () => {
    const after = { counted: [], skipped: [], dueOn: day('2026-03-12'), unit: 'calendar_day' as const }
    const weeks = stripWeeks(after, day('2026-03-06'))
    expect(weeks.flat().filter(({ as }) => as === 'counted')).toHaveLength(5)
  })

  it('stays away when it would be no little strip', () => {
    expect(stripWeeks({ ...before, dueOn: day('2025-09-01') }, day('2026-01-12'))).toEqual([])
  })
})
