import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { Link as RouterLink } from 'react-router'
import type { InboundVisitRow } from '#contract/routes/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { isFiltered, nothingFound, queryOf, readFilter } from '#renderer/features/inbound-visit/visit-filter.ts'
import { VisitFilterBar } from '#renderer/features/inbound-visit/visit-filter-bar.tsx'
import { visitColumns } from '#renderer/features/inbound-visit/visit-list-columns.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useListFilter } from '#renderer/ui/filter/use-list-filter.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { RecordList } from '#renderer/ui/record/record-list.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { visitPath } from '#renderer/words/inbound-visit-words.ts'

const AddButton = (): ReactNode => (
  <Button component={RouterLink} to={screenPath('inbound_visit_new')} variant="contained" startIcon={<AddOutlined />}>
    Thêm đoàn vào
  </Button>
)

type TableProps = {
  readonly rows: readonly InboundVisitRow[]
  readonly total: number
  readonly page: number
  readonly isAsking: boolean
  readonly today: LocalDate
  readonly onPage: (page: number) => void
}

const pathOf = ({ id }: InboundVisitRow): string => visitPath(id)

/** Drawn anew for new rows only: a typed letter never waits for it. */
const VisitTable = memo(({ rows, total, page, isAsking, today, onPage }: TableProps): ReactNode => {
  const countries = useRoute('countries.get')
  const columns = useMemo(
    () => visitColumns({ today, countryName: countryNames(countries.data ?? []) }),
    [today, countries.data],
  )
  return (
    <RecordList
      label="Danh sách đoàn vào"
      rows={rows}
      columns={columns}
      total={total}
      page={page}
      isAsking={isAsking}
      pathOf={pathOf}
      onPage={onPage}
    />
  )
})
VisitTable.displayName = 'VisitTable'

const counted = (total: number): string => `${new Intl.NumberFormat('vi-VN').format(total)} đoàn`

const Elsewhere = (): ReactNode => (
  <>
    <Link component={RouterLink} to={screenPath('partners')} underline="always">
      Đối tác nước ngoài
    </Link>
    {' · '}
    <Link component={RouterLink} to={screenPath('visit_follow_ups')} underline="always">
      Việc theo dõi sau đoàn
    </Link>
  </>
)

/** Danh sách đoàn vào, newest arrival first. Search, filters and page stand in the address. */
export const VisitListPage = (): ReactNode => {
  const isKeeper = useKeeper()
  const { params, set, goToPage } = useListFilter()
  const filter = useMemo(() => readFilter(params), [params])
  // The list may come a moment after the letter that was typed.
  const asked = useDeferredValue(filter)
  const list = useRoute('inbound_visit.list', queryOf(asked))
  const status = useRoute('app.status')
  const shown = useDeferredValue(useStanding(list))
  const isAsking = useDeferredValue(list.data === undefined)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', '& > *': { flexShrink: 0 } }}>
      <PageHeader
        title="Đoàn vào"
        facts={
          <>
            {shown === undefined ? '' : `${counted(shown.total)} · `}
            <Elsewhere />
          </>
        }
        actions={isKeeper ? <AddButton /> : undefined}
      />
      <QueryView query={status}>
        {({ today }) => (
          <>
            <VisitFilterBar filter={filter} today={today} onSet={set} />
            {shown === undefined && <QueryView query={list}>{() => null}</QueryView>}
            {shown?.total === 0 && (
              <EmptyState
                text={nothingFound(asked)}
                action={isKeeper && !isFiltered(asked) ? <AddButton /> : undefined}
              />
            )}
            {shown !== undefined && shown.total > 0 && (
              <VisitTable {...shown} page={asked.page} isAsking={isAsking} today={today} onPage={goToPage} />
            )}
          </>
        )}
      </QueryView>
    </Box>
  )
}
