import type { InboundVisitRow } from '#contract/routes/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitFlags } from '#renderer/features/inbound-visit/visit-filter.ts'
import type { ListColumn } from '#renderer/ui/list/list-column.ts'
import { RecordTitle } from '#renderer/ui/record/record-title.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { nextDueLook } from '#renderer/words/due-look.ts'
import { visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

type Look = { readonly today: LocalDate; readonly countryName: (code: string) => string }

/** Sorted and paged where the rows are: no column sorts by itself. */
export const visitColumns = ({ today, countryName }: Look): readonly ListColumn<InboundVisitRow>[] => [
  {
    id: 'title',
    head: 'Tên đoàn',
    grow: 3,
    width: 207,
    cell: (row, link) => <RecordTitle title={row.title} link={link} flags={visitFlags(row)} />,
  },
  {
    id: 'partners',
    head: 'Đối tác',
    grow: 2,
    width: 100,
    cell: (row) => row.partners.join(', '),
  },
  {
    id: 'countries',
    head: 'Nước',
    grow: 1,
    width: 80,
    cell: (row) => row.countries.map(countryName).join(', '),
  },
  {
    id: 'arrivesOn',
    head: 'Thời gian',
    width: 168,
    cell: (row) => dayRange(row.arrivesOn, row.departsOn),
  },
  { id: 'hostLeaderName', head: 'Chủ trì tiếp', grow: 1, width: 110, cell: (row) => row.hostLeaderName },
  { id: 'visitorCount', head: 'Khách', width: 60, isNumber: true, cell: (row) => row.visitorCount },
  {
    id: 'phase',
    head: 'Giai đoạn',
    width: 164,
    cell: (row) => <StateChip {...visitPhaseLooks[row.phase]} />,
  },
  {
    id: 'nextDueOn',
    head: 'Hạn gần nhất',
    width: 196,
    cell: (row) => {
      const look = nextDueLook(row, today, 'Chờ ghi ngày kết thúc')
      if (look === null) return ''
      return look.tone === null ? look.label : <StateChip tone={look.tone} label={look.label} />
    },
  },
]
