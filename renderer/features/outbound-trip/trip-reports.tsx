import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link as RouterLink, useSearchParams } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import { groupExit, stayedHome } from '#domain/outbound-trip/journey.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { reportLook } from '#renderer/features/outbound-trip/report-words.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { reportPath } from '#renderer/words/report-words.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

type RowProps = { readonly view: OutboundTripView; readonly member: TripMember; readonly isKeeper: boolean }

const Row = ({ view: { trip, reports }, member, isKeeper }: RowProps): ReactNode => {
  const state = reports.find(({ memberId }) => memberId === member.id)?.state ?? 'none'
  const { link, ...look } = reportLook(state, isKeeper)
  return (
    <TableRow>
      <TableCell sx={cell}>{member.fullName}</TableCell>
      <TableCell sx={cell}>
        <StateChip {...look} />
      </TableCell>
      <TableCell align="right" sx={{ ...cell, displayPrint: 'none' }}>
        {link !== null && (
          <Link
            component={RouterLink}
            to={reportPath({ tripId: trip.id, memberId: member.id })}
            underline="always"
            aria-label={`${link}: ${member.fullName}`}
          >
            {link}
          </Link>
        )}
      </TableCell>
    </TableRow>
  )
}

/** Báo cáo kết quả: what each member has written; never asked for before the exit. */
export const TripReports = ({ view, isKeeper }: Omit<RowProps, 'member'>): ReactNode => {
  const { trip } = view
  const isWanted = useSearchParams()[0].get('field') === 'report'
  const top = useRef<HTMLDivElement>(null)
  // A letter that lacks the report leads here.
  useEffect(() => {
    if (isWanted) top.current?.scrollIntoView({ block: 'start' })
  }, [isWanted])
  const travellers = trip.members.filter((member) => !stayedHome(trip, member))
  return (
    <div ref={top}>
      <Section title="Báo cáo kết quả">
        {groupExit(trip) === null ? (
          <Typography color="textSecondary">
            Báo cáo được viết sau khi đoàn đi; chưa ghi nhận ngày đi thực tế.
          </Typography>
        ) : (
          <Table size="small" aria-label="Báo cáo của từng người">
            <TableHead>
              <TableRow>
                <TableCell>Người đi</TableCell>
                <TableCell sx={{ width: '40%' }}>Báo cáo</TableCell>
                <TableCell sx={{ width: 136, displayPrint: 'none' }} aria-label="Mở báo cáo" />
              </TableRow>
            </TableHead>
            <TableBody>
              {travellers.map((member) => (
                <Row key={member.id} view={view} member={member} isKeeper={isKeeper} />
              ))}
            </TableBody>
          </Table>
        )}
      </Section>
    </div>
  )
}
