import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { Link } from 'react-router'
import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { isFiltered, nothingFound, queryOf, readFilter } from '#renderer/features/outbound-trip/trip-filter.ts'
import { TripFilterBar } from '#renderer/features/outbound-trip/trip-filter-bar.tsx'
import { tripColumns } from '#renderer/features/outbound-trip/trip-list-columns.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { useListFilter } from '#renderer/ui/filter/use-list-filter.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { RecordList } from '#renderer/ui/record/record-list.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

const AddButton = (): ReactNode => (
  <Button component={Link} to={screenPath('outbound_trip_new')} variant="contained" startIcon={<AddOutlined />}>
    Thêm đoàn ra
  </Button>
)

type TableProps = {
  readonly rows: readonly OutboundTripRow[]
  readonly total: number
  readonly page: number
  readonly isAsking: boolean
  readonly today: LocalDate
  readonly onPage: (page: number) => void
}

const pathOf = ({ id }: OutboundTripRow): string => screenPath('outbound_trip').replace(':id', id)

/** Drawn anew for new rows only: a typed letter never waits for it. */
const TripTable = memo(({ rows, total, page, isAsking, today, onPage }: TableProps): ReactNode => {
  const countries = useRoute('countries.get')
  const columns = useMemo(
    () => tripColumns({ today, countryName: countryNames(countries.data ?? []) }),
    [today, countries.data],
  )
  return (
    <RecordList
      label="Danh sách đoàn ra"
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
TripTable.displayName = 'TripTable'

const trips = (total: number): string => `${new Intl.NumberFormat('vi-VN').format(total)} chuyến đi`

/** Danh sách đoàn ra, newest departure first. Search, filters and page stand in the address: other pages link to them. */
export const TripListPage = (): ReactNode => {
  const isKeeper = useKeeper()
  const { params, set, goToPage } = useListFilter()
  const filter = useMemo(() => readFilter(params), [params])
  // The list may come a moment after the letter that was typed.
  const asked = useDeferredValue(filter)
  const list = useRoute('outbound_trip.list', queryOf(asked))
  const status = useRoute('app.status')
  // An answer would lay the table out at once and in one go: what is typed comes first.
  const shown = useDeferredValue(useStanding(list))
  const isAsking = useDeferredValue(list.data === undefined)
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', '& > *': { flexShrink: 0 } }}>
      <PageHeader
        title="Đoàn ra"
        facts={shown === undefined ? undefined : trips(shown.total)}
        actions={isKeeper ? <AddButton /> : undefined}
      />
      <QueryView query={status}>
        {({ today }) => (
          <>
            <TripFilterBar filter={filter} today={today} onSet={set} />
            {shown === undefined && <QueryView query={list}>{() => null}</QueryView>}
            {shown?.total === 0 && (
              <EmptyState
                text={nothingFound(asked)}
                action={isKeeper && !isFiltered(asked) ? <AddButton /> : undefined}
              />
            )}
            {shown !== undefined && shown.total > 0 && (
              <TripTable {...shown} page={asked.page} isAsking={isAsking} today={today} onPage={goToPage} />
            )}
          </>
        )}
      </QueryView>
    </Box>
  )
}
