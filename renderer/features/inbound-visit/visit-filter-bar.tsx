import type { ReactNode } from 'react'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitKindNames } from '#renderer/app/names.ts'
import { askedPhases, type VisitFilter } from '#renderer/features/inbound-visit/visit-filter.ts'
import { FilterBar } from '#renderer/ui/filter/filter-bar.tsx'
import { yearOptions } from '#renderer/ui/filter/filter-params.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import { visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

const kindOptions: readonly Option[] = [
  { value: '', label: 'Mọi loại' },
  ...InboundVisitKind.options.map((kind) => ({ value: kind, label: visitKindNames[kind] })),
]
const phaseOptions: readonly Option[] = [
  { value: '', label: 'Mọi giai đoạn' },
  ...askedPhases.map((phase) => ({ value: phase, label: visitPhaseLooks[phase].label })),
]

type Props = {
  readonly filter: VisitFilter
  readonly today: LocalDate
  readonly onSet: (name: string, value: string) => void
}

/** Search and filters of the list of visits. */
export const VisitFilterBar = ({ filter, today, onSet }: Props): ReactNode => (
  <FilterBar
    label="Lọc đoàn vào"
    searchLabel="Tìm theo tên đoàn, đối tác, tên khách, số văn bản"
    search={filter.search}
    choices={[
      { name: 'phase', label: 'Giai đoạn', width: 200, value: filter.phase ?? '', options: phaseOptions },
      { name: 'kind', label: 'Loại', width: 240, value: filter.kind ?? '', options: kindOptions },
      {
        name: 'year',
        label: 'Năm đến',
        width: 128,
        value: filter.year === null ? '' : String(filter.year),
        options: yearOptions(today, filter.year),
      },
    ]}
    onSet={onSet}
  />
)
