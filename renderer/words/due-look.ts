import { DUE_SOON_DAYS } from '#domain/duty/duty.ts'
import { addDays, formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** The next due day of a row with its state; null when nothing is owed, without tone when it is still far. */
export const nextDueLook = (
  { nextDueOn, overdueDuties }: { readonly nextDueOn: LocalDate | null; readonly overdueDuties: number },
  today: LocalDate,
  /** What a day waits for that is past though nothing is overdue. */
  waiting: string,
): { readonly tone: StateTone | null; readonly label: string } | null => {
  if (nextDueOn === null) return null
  const day = formatDay(nextDueOn)
  if (overdueDuties > 0) return { tone: 'late', label: `Quá hạn ${day}` }
  // Past, yet nothing is overdue: the day hangs on a return that nobody has recorded.
  if (nextDueOn < today) return { tone: 'soon', label: waiting }
  return nextDueOn <= addDays(today, DUE_SOON_DAYS)
    ? { tone: 'soon', label: `Sắp đến hạn ${day}` }
    : { tone: null, label: day }
}
