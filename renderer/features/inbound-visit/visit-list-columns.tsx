import type { GridColDef } from '@mui/x-data-grid'
import type { InboundVisitRow } from '#contract/routes/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitFlags } from '#renderer/features/inbound-visit/visit-filter.ts'
import { heightWithFlags, RecordTitle } from '#renderer/ui/record/record-title.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { nextDueLook } from '#renderer/words/due-look.ts'
import { visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

/** A row is as high as its flags need; null: as all others. */
export const rowHeight = (row: InboundVisitRow): number | null => heightWithFlags(visitFlags(row).length)

/** Sorted and paged where the rows are: no column sorts by itself. */
export const visitColumns = ({ today, countryName }: Look): GridColDef<InboundVisitRow>[] => [
  {
    field: 'title',
    headerName: 'Tên đoàn',
    flex: 3,
    minWidth: 207,
    display: 'flex',
    renderCell: ({ row }) => <RecordTitle title={row.title} flags={visitFlags(row)} />,
  },
  {
    field: 'partners',
    headerName: 'Đối tác',
    flex: 2,
    minWidth: 100,
    valueGetter: (_, row) => row.partners.join(', '),
  },
  {
    field: 'countries',
    headerName: 'Nước',
    flex: 1,
    minWidth: 80,
    valueGetter: (_, row) => row.countries.map(countryName).join(', '),
  },
  {
    field: 'arrivesOn',
    headerName: 'Thời gian',
    width: 168,
    valueGetter: (_, row) => dayRange(row.arrivesOn, row.departsOn),
  },
  { field: 'hostLeaderName', headerName: 'Chủ trì tiếp', flex: 1, minWidth: 110 },
  { field: 'visitorCount', headerName: 'Khách', width: 60, type: 'number' },
  {
    field: 'phase',
    headerName: 'Giai đoạn',
    width: 164,
    display: 'flex',
    renderCell: ({ row }) => <StateChip {...visitPhaseLooks[row.phase]} />,
  },
  {
    field: 'nextDueOn',
    headerName: 'Hạn gần nhất',
    width: 196,
    display: 'flex',
    renderCell: ({ row }) => {
      const look = nextDueLook(row, today, 'Chờ ghi ngày kết thúc')
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
