import Box from '@mui/material/Box'
import type { GridColDef } from '@mui/x-data-grid'
import type { ReactNode } from 'react'
import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { nextDueLook, tripFlags } from '#renderer/features/outbound-trip/trip-filter.ts'
import { phaseLooks, shortKindNames } from '#renderer/features/outbound-trip/words.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

/** A row with flags is as high as two lines. */
export const FLAGGED_ROW_HEIGHT = 64

const Title = ({ row }: { readonly row: OutboundTripRow }): ReactNode => (
  <Box sx={{ minWidth: 0, display: 'grid', gap: 0.5, lineHeight: 1.4 }}>
    <Box component="span" title={row.title} sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
      {row.title}
    </Box>
    {tripFlags(row).length > 0 && (
      <Box component="span" sx={{ display: 'flex', gap: 0.5 }}>
        {tripFlags(row).map((flag) => (
          <StateChip key={flag.label} {...flag} />
        ))}
      </Box>
    )}
  </Box>
)

/** Sorted and paged where the rows are: no column sorts by itself. */
export const tripColumns = ({ today, countryName }: Look): GridColDef<OutboundTripRow>[] => [
  {
    field: 'title',
    headerName: 'Tên đoàn',
    flex: 3,
    minWidth: 184,
    display: 'flex',
    renderCell: ({ row }) => <Title row={row} />,
  },
  { field: 'kind', headerName: 'Loại', width: 88, valueGetter: (_, row) => shortKindNames[row.kind] },
  {
    field: 'countries',
    headerName: 'Nơi đến',
    flex: 1,
    minWidth: 90,
    valueGetter: (_, row) => row.countries.map(countryName).join(', '),
  },
  { field: 'departsOn', headerName: 'Ngày đi', width: 94, valueFormatter: (value: LocalDate) => formatDay(value) },
  { field: 'returnsOn', headerName: 'Ngày về', width: 94, valueFormatter: (value: LocalDate) => formatDay(value) },
  { field: 'leaderName', headerName: 'Trưởng đoàn', flex: 1, minWidth: 120 },
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
      const look = nextDueLook(row, today)
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
