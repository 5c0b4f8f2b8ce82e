import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { StaffMemberId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { dayRange } from '#renderer/words/day-range.ts'
import { memberRoleNames, phaseLooks } from '#renderer/words/trip-words.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

/** All trips of one person, the latest first, with the days that were his. */
export const PersonTrips = ({ id }: { readonly id: StaffMemberId }): ReactNode => {
  const countryName = countryNames(useRoute('countries.get').data ?? [])
  return (
    <QueryView query={useRoute('outbound_trip.of_person', { id })}>
      {(trips) => (
        <Section title={trips.length === 0 ? 'Chuyến đi nước ngoài' : `Chuyến đi nước ngoài (${trips.length})`}>
          {trips.length === 0 ? (
            <Typography color="textSecondary">Chưa có chuyến đi nào trong sổ.</Typography>
          ) : (
            <Table size="small" aria-label="Các chuyến đi của người này" sx={{ tableLayout: 'fixed' }}>
              <TableHead>
                <TableRow>
                  <TableCell>Chuyến đi</TableCell>
                  <TableCell sx={{ width: '22%' }}>Nơi đến</TableCell>
                  <TableCell sx={{ width: 190 }}>Thời gian</TableCell>
                  <TableCell sx={{ width: 130 }}>Vai trò</TableCell>
                  <TableCell sx={{ width: 170 }}>Trạng thái</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {trips.map((trip) => (
                  <TableRow key={trip.tripId}>
                    <TableCell sx={cell}>
                      <Link
                        component={RouterLink}
                        to={screenPath('outbound_trip').replace(':id', trip.tripId)}
                        underline="always"
                      >
                        {trip.title}
                      </Link>
                    </TableCell>
                    <TableCell sx={cell}>{trip.countries.map(countryName).join(', ')}</TableCell>
                    <TableCell sx={cell}>
                      {dayRange(trip.from, trip.to)}
                      {trip.days > 0 && (
                        <Typography variant="caption" color="textSecondary" component="div">
                          {`${trip.days} ngày ở nước ngoài`}
                        </Typography>
                      )}
                    </TableCell>
                    <TableCell sx={cell}>{memberRoleNames[trip.role]}</TableCell>
                    <TableCell sx={cell}>
                      <StateChip {...phaseLooks[trip.phase]} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          )}
        </Section>
      )}
    </QueryView>
  )
}
