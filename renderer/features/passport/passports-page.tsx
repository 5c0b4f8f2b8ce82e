import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { type CustodyAction, custodyColumns } from '#renderer/features/passport/custody-columns.tsx'
import {
  type CustodyFilter,
  everyPassport,
  filterCustody,
  filterFromAddress,
  filterToAddress,
  noneFound,
} from '#renderer/features/passport/custody-filter.ts'
import { CustodyFilterBar } from '#renderer/features/passport/custody-filter-bar.tsx'
import { HandBackDialog } from '#renderer/features/passport/hand-back-dialog.tsx'
import { HandOutDialog } from '#renderer/features/passport/hand-out-dialog.tsx'
import { SlipDialog } from '#renderer/features/passport/slip-dialog.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { WholeList } from '#renderer/ui/list/whole-list.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Doing =
  | { readonly what: 'hand_out'; readonly row: CustodyRow }
  | { readonly what: 'hand_back'; readonly row: CustodyRow; readonly custody: PassportCustody }
  | { readonly what: 'slip'; readonly custody: PassportCustody; readonly told: string }

const idOf = ({ passportId }: CustodyRow): string => passportId

const begin = (what: CustodyAction, row: CustodyRow): Doing | null => {
  if (what === 'hand_out') return { what, row }
  return row.custody === null ? null : { what, row, custody: row.custody, told: '' }
}

const Dialogs = ({
  doing,
  today,
  onDo,
}: {
  readonly doing: Doing | null
  readonly today: LocalDate
  readonly onDo: (doing: Doing | null) => void
}): ReactNode => {
  const stop = (): void => onDo(null)
  // The slip is signed while the passport goes over the table.
  const sign = (custody: PassportCustody, told: string): void => onDo({ what: 'slip', custody, told })
  switch (doing?.what) {
    case 'hand_out':
      return <HandOutDialog row={doing.row} today={today} onClose={stop} onDone={sign} />
    case 'hand_back':
      return <HandBackDialog row={doing.row} custody={doing.custody} today={today} onClose={stop} onDone={sign} />
    case 'slip':
      return <SlipDialog custody={doing.custody} told={doing.told} onClose={stop} />
    default:
      return null
  }
}

const Book = ({ rows, today }: { readonly rows: readonly CustodyRow[]; readonly today: LocalDate }): ReactNode => {
  const [address, setAddress] = useSearchParams()
  const [filter, setFilter] = useState(() => filterFromAddress(address))
  const [doing, setDoing] = useState<Doing | null>(null)
  const change = (next: CustodyFilter): void => {
    setFilter(next)
    setAddress(filterToAddress(next), { replace: true })
  }
  const columns = useMemo(() => custodyColumns((what, row) => setDoing(begin(what, row))), [])
  const found = useMemo(() => filterCustody(rows, filter), [rows, filter])
  return (
    <>
      <CustodyFilterBar
        filter={filter}
        count={
          found.length === rows.length ? `${rows.length} hộ chiếu` : `${found.length} trong ${rows.length} hộ chiếu`
        }
        onChange={change}
      />
      {found.length === 0 ? (
        <EmptyState
          text={noneFound(filter)}
          action={<Button onClick={() => change(everyPassport)}>Xem tất cả</Button>}
        />
      ) : (
        <Box sx={{ flex: 1, minHeight: 320 }}>
          <WholeList label="Danh sách hộ chiếu công vụ, ngoại giao" rows={found} idOf={idOf} columns={columns} />
        </Box>
      )}
      <Dialogs doing={doing} today={today} onDo={setDoing} />
    </>
  )
}

const counted = (rows: readonly CustodyRow[]): string => {
  const out = rows.filter(({ state }) => state !== 'in_store').length
  const late = rows.filter(({ state }) => state === 'overdue').length
  return `Hộ chiếu công vụ, ngoại giao do cơ quan giữ. Đang giao ${out}, quá hạn nộp ${late}.`
}

/** Sổ giao, nhận hộ chiếu công vụ, ngoại giao. */
export const PassportsPage = (): ReactNode => {
  const list = useRoute('passport_custody.list')
  const status = useRoute('app.status')
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHeader title="Hộ chiếu" {...(list.data !== undefined && { facts: counted(list.data) })} />
      <QueryView query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState text="Chưa có hộ chiếu công vụ, ngoại giao nào. Hộ chiếu được nhập ở hồ sơ cán bộ." />
          ) : (
            <QueryView query={status}>{({ today }) => <Book rows={rows} today={today} />}</QueryView>
          )
        }
      </QueryView>
    </Box>
  )
}
