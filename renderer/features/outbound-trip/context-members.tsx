import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { TripContext } from '#contract/routes/outbound-trip.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { abroadWords, passportLook } from '#renderer/features/outbound-trip/context-words.ts'
import { GateProblems } from '#renderer/features/outbound-trip/gate-problems.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { phaseLooks } from '#renderer/words/trip-words.ts'

type Member = TripContext['members'][number]
type Names = { readonly countryName: (code: string) => string }

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

const OtherTrips = ({ trips, countryName }: Names & { readonly trips: Member['otherTrips'] }): ReactNode =>
  trips.length === 0 ? (
    <Typography variant="body2" color="textSecondary">
      Không có chuyến nào gần đây
    </Typography>
  ) : (
    <Box component="ul" sx={{ m: 0, pl: 2, display: 'grid', gap: 0.5 }}>
      {trips.map(({ tripId, title, phase, countries, from, to }) => (
        <li key={tripId}>
          <Link
            component={RouterLink}
            to={screenPath('outbound_trip').replace(':id', tripId)}
            underline="always"
            color="inherit"
          >
            {dayRange(from, to)}
          </Link>
          {`, ${countries.map(countryName).join(', ')}: ${title} (${phaseLooks[phase].label})`}
        </li>
      ))}
    </Box>
  )

const Against = ({ member }: { readonly member: Member }): ReactNode => {
  const { clashes, debts } = member
  return (
    <>
      {clashes.map(({ tripId, tripTitle, from, to }) => (
        <Box key={tripId} sx={{ mb: 0.5 }}>
          <StateChip tone="late" label="Trùng ngày" />
          <Box>{`“${tripTitle}”, ${dayRange(from, to)}`}</Box>
        </Box>
      ))}
      {debts.length > 0 && (
        <Box>
          <StateChip tone="late" label="Còn nợ" />
          <GateProblems problems={debts} profile={null} label={`Còn nợ: ${member.fullName}`} />
        </Box>
      )}
      {clashes.length + debts.length === 0 && <StateChip tone="done" label="Không vướng" />}
    </>
  )
}

type Props = Names & { readonly members: TripContext['members']; readonly year: number }

/** The members one by one: what speaks for and against each. */
export const ContextMembers = ({ members, year, countryName }: Props): ReactNode => (
  <Table
    size="small"
    aria-label="Từng người trong đoàn"
    sx={{ tableLayout: 'fixed', '& tr': { breakInside: 'avoid' } }}
  >
    <TableHead>
      <TableRow>
        <TableCell sx={{ width: '17%' }}>Họ và tên</TableCell>
        <TableCell sx={{ width: '12%' }}>{`Đã đi năm ${year}`}</TableCell>
        <TableCell>Chuyến khác gần nhất</TableCell>
        <TableCell sx={{ width: '25%' }}>Trùng ngày, còn nợ</TableCell>
        <TableCell sx={{ width: '17%' }}>Hộ chiếu</TableCell>
      </TableRow>
    </TableHead>
    <TableBody>
      {members.map((member) => (
        <TableRow key={member.memberId}>
          <TableCell sx={{ ...cell, fontWeight: 500 }}>{member.fullName}</TableCell>
          <TableCell sx={cell}>{abroadWords(member)}</TableCell>
          <TableCell sx={cell}>
            <OtherTrips trips={member.otherTrips} countryName={countryName} />
          </TableCell>
          <TableCell sx={cell}>
            <Against member={member} />
          </TableCell>
          <TableCell sx={cell}>
            <StateChip {...passportLook(member)} />
          </TableCell>
        </TableRow>
      ))}
    </TableBody>
  </Table>
)
