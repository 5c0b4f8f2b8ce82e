import type { ReactNode } from 'react'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import type { TripFilter } from '#renderer/features/outbound-trip/trip-filter.ts'
import { FilterBar } from '#renderer/ui/filter/filter-bar.tsx'
import { yearOptions } from '#renderer/ui/filter/filter-params.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import { phaseLooks } from '#renderer/words/trip-words.ts'

const kindOptions: readonly Option[] = [
  { value: '', label: 'Mọi loại' },
  ...OutboundTripKind.options.map((kind) => ({ value: kind, label: tripKindNames[kind] })),
]
const phaseOptions: readonly Option[] = [
  { value: '', label: 'Mọi giai đoạn' },
  ...tripPhases.map((phase) => ({ value: phase, label: phaseLooks[phase].label })),
]

type Props = {
  readonly filter: TripFilter
  readonly today: LocalDate
  readonly onSet: (name: string, value: string) => void
}

/** Search and filters of the list of trips. */
export const TripFilterBar = ({ filter, today, onSet }: Props): ReactNode => (
  <FilterBar
    label="Lọc đoàn ra"
    searchLabel="Tìm theo tên đoàn, người đi, nơi đến"
    search={filter.search}
    choices={[
      { name: 'phase', label: 'Giai đoạn', width: 184, value: filter.phase ?? '', options: phaseOptions },
      { name: 'kind', label: 'Loại chuyến đi', width: 208, value: filter.kind ?? '', options: kindOptions },
      {
        name: 'year',
        label: 'Năm đi',
        width: 128,
        value: filter.year === null ? '' : String(filter.year),
        options: yearOptions(today, filter.year),
      },
    ]}
    onSet={onSet}
  />
)
