import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import { DUE_SOON_DAYS } from '#domain/duty/duty.ts'
import { type TripPhase, tripPhases } from '#domain/outbound-trip/phase.ts'
import { addDays, formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { matchesSearch } from '#domain/shared/text.ts'
import { OVERDUE_RETURN, phaseLooks } from '#renderer/features/outbound-trip/words.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** What the list shows: all, one phase, or one of the flags. It stands in the address, so that other pages can link to it. */
type TripFilter = 'all' | TripPhase | 'overdue_duties' | 'overdue_return'

export const tripFilterNames: Readonly<Record<TripFilter, string>> = {
  all: 'Tất cả',
  overdue_duties: 'Có nghĩa vụ quá hạn',
  overdue_return: OVERDUE_RETURN,
  draft: phaseLooks.draft.label,
  submitted: phaseLooks.submitted.label,
  approved: phaseLooks.approved.label,
  refused: phaseLooks.refused.label,
  cleared: phaseLooks.cleared.label,
  abroad: phaseLooks.abroad.label,
  returned: phaseLooks.returned.label,
  complete: phaseLooks.complete.label,
  cancelled: phaseLooks.cancelled.label,
}

export const readFilter = (text: string | null): TripFilter =>
  text === 'overdue_duties' || text === 'overdue_return' ? text : (tripPhases.find((phase) => phase === text) ?? 'all')

const passes = (row: OutboundTripRow, filter: TripFilter): boolean => {
  if (filter === 'all') return true
  if (filter === 'overdue_duties') return row.overdueDuties > 0
  return filter === 'overdue_return' ? row.isOverdueReturn : row.phase === filter
}

/** Trips whose title, leader or a country holds what was typed, and that pass the filter. */
export const filterTrips = (
  rows: readonly OutboundTripRow[],
  typed: string,
  filter: TripFilter,
  countryName: (code: string) => string,
): readonly OutboundTripRow[] =>
  rows.filter(
    (row) =>
      passes(row, filter) &&
      [row.title, row.leaderName, ...row.countries.map(countryName)].some((text) => matchesSearch(text, typed)),
  )

/** An empty result repeats what was asked for. */
export const nothingFound = (typed: string, filter: TripFilter): string => {
  const search = typed.trim() === '' ? '' : ` có “${typed.trim()}”`
  const phase = filter === 'all' ? '' : ` ở mục “${tripFilterNames[filter]}”`
  return search + phase === '' ? 'Chưa có đoàn ra nào.' : `Không có đoàn ra nào${search}${phase}.`
}

/** The next due day of a row with its state; null when nothing is owed, without tone when it is still far. */
export const nextDueLook = (
  { nextDueOn, overdueDuties }: Pick<OutboundTripRow, 'nextDueOn' | 'overdueDuties'>,
  today: LocalDate,
): { readonly tone: StateTone | null; readonly label: string } | null => {
  if (nextDueOn === null) return null
  const day = formatDay(nextDueOn)
  if (overdueDuties > 0) return { tone: 'late', label: `Quá hạn ${day}` }
  // Past, yet nothing is overdue: the day hangs on a return that nobody has recorded.
  if (nextDueOn < today) return { tone: 'soon', label: 'Chờ ghi ngày về' }
  return nextDueOn <= addDays(today, DUE_SOON_DAYS)
    ? { tone: 'soon', label: `Sắp đến hạn ${day}` }
    : { tone: null, label: day }
}
