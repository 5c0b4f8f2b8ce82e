import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripFlags } from '#renderer/features/outbound-trip/trip-filter.ts'
import { shortKindNames } from '#renderer/features/outbound-trip/words.ts'
import type { ListColumn } from '#renderer/ui/list/list-column.ts'
import { RecordTitle } from '#renderer/ui/record/record-title.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { nextDueLook } from '#renderer/words/due-look.ts'
import { phaseLooks } from '#renderer/words/trip-words.ts'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

/** Sorted and paged where the rows are: no column sorts by itself. */
export const tripColumns = ({ today, countryName }: Look): readonly ListColumn<OutboundTripRow>[] => [
  {
    id: 'title',
    head: 'Tên đoàn',
    grow: 3,
    width: 207,
    cell: (row, link) => <RecordTitle title={row.title} link={link} flags={tripFlags(row)} />,
  },
  { id: 'kind', head: 'Loại', width: 88, cell: (row) => shortKindNames[row.kind] },
  {
    id: 'countries',
    head: 'Nơi đến',
    grow: 1,
    width: 90,
    cell: (row) => row.countries.map(countryName).join(', '),
  },
  {
    id: 'departsOn',
    head: 'Thời gian',
    width: 168,
    cell: (row) => dayRange(row.departsOn, row.returnsOn),
  },
  { id: 'leaderName', head: 'Trưởng đoàn', grow: 1, width: 116, cell: (row) => row.leaderName },
  { id: 'memberCount', head: 'Người', width: 60, isNumber: true, cell: (row) => row.memberCount },
  {
    id: 'phase',
    head: 'Giai đoạn',
    width: 164,
    cell: (row) => <StateChip {...phaseLooks[row.phase]} />,
  },
  {
    id: 'nextDueOn',
    head: 'Hạn gần nhất',
    width: 196,
    cell: (row) => {
      const look = nextDueLook(row, today, 'Chờ ghi ngày về')
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
