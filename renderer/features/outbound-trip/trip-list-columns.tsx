import type { GridColDef } from '@mui/x-data-grid'
import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { comparePersonNames, compareVietnamese } from '#domain/shared/text.ts'
import { nextDueLook } from '#renderer/features/outbound-trip/trip-filter.ts'
import { OVERDUE_RETURN, phaseLooks, shortKindNames } from '#renderer/features/outbound-trip/words.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

const compareDays = (a: string | null, b: string | null): number => {
  // Trips that owe nothing come last.
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

export const tripColumns = ({ today, countryName }: Look): GridColDef<OutboundTripRow>[] => [
  { field: 'title', headerName: 'Tên đoàn', flex: 3, minWidth: 184, sortComparator: compareVietnamese },
  {
    field: 'kind',
    headerName: 'Loại',
    width: 88,
    valueGetter: (_, row) => shortKindNames[row.kind],
    sortComparator: compareVietnamese,
  },
  {
    field: 'countries',
    headerName: 'Nơi đến',
    flex: 1,
    minWidth: 90,
    valueGetter: (_, row) => row.countries.map(countryName).join(', '),
    sortComparator: compareVietnamese,
  },
  { field: 'departsOn', headerName: 'Ngày đi', width: 94, valueFormatter: (value: LocalDate) => formatDay(value) },
  { field: 'returnsOn', headerName: 'Ngày về', width: 94, valueFormatter: (value: LocalDate) => formatDay(value) },
  { field: 'leaderName', headerName: 'Trưởng đoàn', flex: 1, minWidth: 120, sortComparator: comparePersonNames },
  { field: 'memberCount', headerName: 'Người', width: 60, type: 'number' },
  {
    field: 'phase',
    headerName: 'Giai đoạn',
    width: 164,
    display: 'flex',
    valueGetter: (_, row) => (row.isOverdueReturn ? OVERDUE_RETURN : phaseLooks[row.phase].label),
    sortComparator: compareVietnamese,
    renderCell: ({ row }) =>
      row.isOverdueReturn ? <StateChip tone="late" label={OVERDUE_RETURN} /> : <StateChip {...phaseLooks[row.phase]} />,
  },
  {
    field: 'nextDueOn',
    headerName: 'Hạn gần nhất',
    width: 196,
    display: 'flex',
    sortComparator: compareDays,
    renderCell: ({ row }) => {
      const look = nextDueLook(row, today)
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
