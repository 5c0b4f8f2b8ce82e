import AddOutlined from '@mui/icons-material/AddOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { memo, type ReactNode, useDeferredValue, useMemo } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { OutboundTripRow } from '#contract/routes/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { filterTrips, nothingFound, readFilter, tripFilterNames } from '#renderer/features/outbound-trip/trip-filter.ts'
import { tripColumns } from '#renderer/features/outbound-trip/trip-list-columns.tsx'
import { useKeeper } from '#renderer/features/outbound-trip/use-keeper.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

type ListProps = {
  readonly rows: readonly OutboundTripRow[]
  readonly countryName: (code: string) => string
  readonly today: LocalDate
}

const label = {
  mb: 0.5,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: 'text.primary',
  '&.Mui-focused': { color: 'text.primary' },
}

const AddButton = (): ReactNode => (
  <Button component={Link} to={screenPath('outbound_trip_new')} variant="contained" startIcon={<AddOutlined />}>
    Thêm đoàn ra
  </Button>
)

type TableProps = Omit<ListProps, 'rows'> & { readonly trips: readonly OutboundTripRow[] }

/** Apart, so that a letter typed into the search does not lay the table out before another trip is found. */
const TripTable = memo(({ trips, countryName, today }: TableProps): ReactNode => {
  const navigate = useNavigate()
  const columns = useMemo(() => tripColumns({ today, countryName }), [today, countryName])
  const open = (id: string): void => void navigate(screenPath('outbound_trip').replace(':id', id))
  return (
    <DataTable
      aria-label="Danh sách đoàn ra"
      rows={trips}
      columns={columns}
      hideFooter={trips.length <= 100}
      onRowClick={({ row }) => open(row.id)}
      onCellKeyDown={({ row }, event) => {
        if (event.key === 'Enter') open(row.id)
      }}
      sx={{
        height: '100%',
        '& .MuiDataGrid-row': { cursor: 'pointer' },
        '& .MuiDataGrid-cell, & .MuiDataGrid-columnHeader': { px: 1 },
      }}
    />
  )
})

const TripList = ({ rows, countryName, today }: ListProps): ReactNode => {
  const isKeeper = useKeeper()
  const [params, setParams] = useSearchParams()
  const typed = params.get('q') ?? ''
  const filter = readFilter(params.get('filter'))
  // The list may come a moment after the letter that was typed; the letter never waits for the list.
  const asked = useDeferredValue(typed)
  const shown = useMemo(() => filterTrips(rows, asked, filter, countryName), [rows, asked, filter, countryName])
  const set = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  if (rows.length === 0) return <EmptyState text="Chưa có đoàn ra nào." action={isKeeper ? <AddButton /> : undefined} />
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <FormControl sx={{ flex: '1 1 280px', maxWidth: 440 }}>
          <FormLabel htmlFor="trip-search" sx={label}>
            Tìm theo tên đoàn, trưởng đoàn, nơi đến
          </FormLabel>
          <OutlinedInput
            id="trip-search"
            type="search"
            autoComplete="off"
            defaultValue={typed}
            onChange={(event) => set('q', event.target.value)}
            inputProps={{ spellCheck: false }}
            startAdornment={
              <InputAdornment position="start">
                <SearchOutlined fontSize="small" />
              </InputAdornment>
            }
          />
        </FormControl>
        <FormControl sx={{ width: 240 }}>
          <FormLabel htmlFor="trip-filter" sx={label}>
            Giai đoạn
          </FormLabel>
          <Select
            native
            value={filter}
            onChange={(event) => set('filter', event.target.value === 'all' ? '' : event.target.value)}
            input={<OutlinedInput />}
            inputProps={{ id: 'trip-filter' }}
          >
            {optionsOf(tripFilterNames).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        </FormControl>
      </Box>
      {shown.length === 0 ? (
        <EmptyState text={nothingFound(asked, filter)} />
      ) : (
        <Box sx={{ flex: '1 0 240px', minHeight: 240 }}>
          <TripTable trips={shown} countryName={countryName} today={today} />
        </Box>
      )}
    </>
  )
}

/** Danh sách đoàn ra. The search and the filter stand in the address: other pages link to them, and going back keeps them. */
export const TripListPage = (): ReactNode => {
  const isKeeper = useKeeper()
  const trips = useRoute('outbound_trip.list')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  const countryName = useMemo(() => countryNames(countries.data ?? []), [countries.data])
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', '& > *': { flexShrink: 0 } }}>
      <PageHeader
        title="Đoàn ra"
        facts={trips.data === undefined ? undefined : `${trips.data.length} chuyến đi`}
        actions={isKeeper ? <AddButton /> : undefined}
      />
      <QueryView query={status}>
        {({ today }) => (
          <QueryView query={trips}>
            {(rows) => <TripList rows={rows} countryName={countryName} today={today} />}
          </QueryView>
        )}
      </QueryView>
    </Box>
  )
}
