import type { GridColDef } from '@mui/x-data-grid'
import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripFlags } from '#renderer/features/outbound-trip/trip-filter.ts'
import { shortKindNames } from '#renderer/features/outbound-trip/words.ts'
import { heightWithFlags, RecordTitle } from '#renderer/ui/record/record-title.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { nextDueLook } from '#renderer/words/due-look.ts'
import { phaseLooks } from '#renderer/words/trip-words.ts'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

/** A row is as high as its flags need; null: as all others. */
export const rowHeight = (row: OutboundTripRow): number | null => heightWithFlags(tripFlags(row).length)

/** Sorted and paged where the rows are: no column sorts by itself. */
export const tripColumns = ({ today, countryName }: Look): GridColDef<OutboundTripRow>[] => [
  {
    field: 'title',
    headerName: 'Tên đoàn',
    flex: 3,
    minWidth: 207,
    display: 'flex',
    renderCell: ({ row }) => <RecordTitle title={row.title} flags={tripFlags(row)} />,
  },
  { field: 'kind', headerName: 'Loại', width: 88, valueGetter: (_, row) => shortKindNames[row.kind] },
  {
    field: 'countries',
    headerName: 'Nơi đến',
    flex: 1,
    minWidth: 90,
    valueGetter: (_, row) => row.countries.map(countryName).join(', '),
  },
  {
    field: 'departsOn',
    headerName: 'Thời gian',
    width: 168,
    valueGetter: (_, row) => dayRange(row.departsOn, row.returnsOn),
  },
  { field: 'leaderName', headerName: 'Trưởng đoàn', flex: 1, minWidth: 116 },
  { field: 'memberCount', headerName: 'Người', width: 60, type: 'number' },
  {
    field: 'phase',
    headerName: 'Giai đoạn',
    width: 164,
    display: 'flex',
    renderCell: ({ row }) => <StateChip {...phaseLooks[row.phase]} />,
  },
  {
    field: 'nextDueOn',
    headerName: 'Hạn gần nhất',
    width: 196,
    display: 'flex',
    renderCell: ({ row }) => {
      const look = nextDueLook(row, today, 'Chờ ghi ngày về')
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
