import type { OutboundTripRow, TripQuery } from '#contract/routes/outbound-trip.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { OVERDUE_RETURN, OVERRIDDEN, REGISTERED_LATE } from '#renderer/features/outbound-trip/words.ts'
import { PAGE_SIZE, readCommon } from '#renderer/ui/filter/filter-params.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { phaseLooks } from '#renderer/words/trip-words.ts'

/** What the list shows. It stands in the address, so that other pages can link to it and going back keeps it. */
export type TripFilter = Pick<TripQuery, 'search' | 'kind' | 'phase' | 'year'> & {
  /** From 0. */
  readonly page: number
}

/** What an address asks for; a part that is no answer counts as left out. */
export const readFilter = (params: URLSearchParams): TripFilter => ({
  ...readCommon(params),
  kind: OutboundTripKind.options.find((kind) => kind === params.get('kind')) ?? null,
  phase: tripPhases.find((phase) => phase === params.get('phase')) ?? null,
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
