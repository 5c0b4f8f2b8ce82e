import type { InboundVisitRow, VisitQuery } from '#contract/routes/inbound-visit.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'
import { visitKindNames } from '#renderer/app/names.ts'
import { PAGE_SIZE, readCommon } from '#renderer/ui/filter/filter-params.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

/** Phases a list can be asked for: who has been notified of what is told by the ledger alone. */
export const askedPhases = VisitPhase.exclude(['notified']).options

/** What the list shows; it stands in the address. */
export type VisitFilter = Pick<VisitQuery, 'search' | 'kind' | 'phase' | 'year'> & {
  /** From 0. */
  readonly page: number
}

/** What an address asks for; a part that is no answer counts as left out. */
export const readFilter = (params: URLSearchParams): VisitFilter => ({
  ...readCommon(params),
  kind: InboundVisitKind.options.find((kind) => kind === params.get('kind')) ?? null,
  phase: askedPhases.find((phase) => phase === params.get('phase')) ?? null,
})

export const queryOf = ({ page, ...filter }: VisitFilter): VisitQuery => ({
  ...filter,
  offset: page * PAGE_SIZE,
  limit: PAGE_SIZE,
})

export const isFiltered = ({ search, kind, phase, year }: VisitFilter): boolean =>
  search.trim() !== '' || kind !== null || phase !== null || year !== null

/** An empty result repeats what was asked for. */
export const nothingFound = (filter: VisitFilter): string => {
  if (!isFiltered(filter)) return 'Chưa có đoàn vào nào.'
  const { search, kind, phase, year } = filter
  const asked = [
    search.trim() === '' ? '' : ` có “${search.trim()}”`,
    kind === null ? '' : ` thuộc loại “${visitKindNames[kind]}”`,
    phase === null ? '' : ` ở giai đoạn “${visitPhaseLooks[phase].label}”`,
    year === null ? '' : ` đến năm ${year}`,
  ]
  return `Không có đoàn vào nào${asked.join('')}.`
}

type Flags = Pick<InboundVisitRow, 'isUnplanned' | 'hasOverrides'>

/** What stays with a visit beside its phase. */
export const visitFlags = ({
  isUnplanned,
  hasOverrides,
}: Flags): readonly { readonly tone: StateTone; readonly label: string }[] => [
  ...(isUnplanned ? [{ tone: 'unsure', label: 'Không báo trước' } as const] : []),
  ...(hasOverrides ? [{ tone: 'unsure', label: 'Hoàn tất khi còn thiếu' } as const] : []),
]
