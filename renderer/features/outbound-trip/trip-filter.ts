import type { OutboundTripRow, TripQuery } from '#contract/routes/outbound-trip.ts'
import { DUE_SOON_DAYS } from '#domain/duty/duty.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import { addDays, formatDay, type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { OVERDUE_RETURN, OVERRIDDEN, REGISTERED_LATE } from '#renderer/features/outbound-trip/words.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { phaseLooks } from '#renderer/words/trip-words.ts'

/** Trips on one page of the list. */
export const PAGE_SIZE = 50
const LONGEST_SEARCH = 100

/** What the list shows. It stands in the address, so that other pages can link to it and going back keeps it. */
export type TripFilter = Pick<TripQuery, 'search' | 'kind' | 'phase' | 'year'> & {
  /** From 0. */
  readonly page: number
}

const wholeNumber = (text: string | null, min: number, max: number): number | null => {
  const number = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
  return number !== null && number >= min && number <= max ? number : null
}

/** What an address asks for; a part that is no answer counts as left out. */
export const readFilter = (params: URLSearchParams): TripFilter => ({
  search: (params.get('q') ?? '').normalize('NFC').slice(0, LONGEST_SEARCH),
  kind: OutboundTripKind.options.find((kind) => kind === params.get('kind')) ?? null,
  phase: tripPhases.find((phase) => phase === params.get('phase')) ?? null,
  year: wholeNumber(params.get('year'), 1900, 2199),
  page: (wholeNumber(params.get('page'), 1, 100_000) ?? 1) - 1,
})

export const queryOf = ({ page, ...filter }: TripFilter): TripQuery => ({
  ...filter,
  offset: page * PAGE_SIZE,
  limit: PAGE_SIZE,
})

export const isFiltered = ({ search, kind, phase, year }: TripFilter): boolean =>
  search.trim() !== '' || kind !== null || phase !== null || year !== null

/** An empty result repeats what was asked for. */
export const nothingFound = (filter: TripFilter): string => {
  if (!isFiltered(filter)) return 'Chưa có đoàn ra nào.'
  const { search, kind, phase, year } = filter
  const asked = [
    search.trim() === '' ? '' : ` có “${search.trim()}”`,
    kind === null ? '' : ` thuộc loại “${tripKindNames[kind]}”`,
    phase === null ? '' : ` ở giai đoạn “${phaseLooks[phase].label}”`,
    year === null ? '' : ` đi năm ${year}`,
  ]
  return `Không có đoàn ra nào${asked.join('')}.`
}

const YEARS_BACK = 15

/** The years to choose from: the next one, this one, and those before; the chosen one always among them. */
export const yearOptions = (today: LocalDate, chosen: number | null): readonly Option[] => {
  const next = yearOf(today) + 1
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => next - back)
  const all = chosen === null || years.includes(chosen) ? years : [...years, chosen].toSorted((a, b) => b - a)
  return [{ value: '', label: 'Mọi năm' }, ...all.map((year) => ({ value: String(year), label: `Năm ${year}` }))]
}

type Flags = Pick<OutboundTripRow, 'isOverdueReturn' | 'isRegisteredLate' | 'hasOverrides'>

/** What stays with a trip beside its phase. */
export const tripFlags = ({
  isOverdueReturn,
  isRegisteredLate,
  hasOverrides,
}: Flags): readonly { readonly tone: StateTone; readonly label: string }[] => [
  ...(isOverdueReturn ? [{ tone: 'late', label: OVERDUE_RETURN } as const] : []),
  ...(isRegisteredLate ? [{ tone: 'unsure', label: REGISTERED_LATE } as const] : []),
  ...(hasOverrides ? [{ tone: 'unsure', label: OVERRIDDEN } as const] : []),
]

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
