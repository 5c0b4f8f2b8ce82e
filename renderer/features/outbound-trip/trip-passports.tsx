import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

/** The passports that were handed out for a trip, and which of them are back. */
export const TripPassports = ({ trip, custodies }: Pick<OutboundTripView, 'trip' | 'custodies'>): ReactNode => (
  <Section title="Hộ chiếu">
    {custodies.length === 0 ? (
      <Typography color="textSecondary">Chưa giao hộ chiếu công vụ, ngoại giao nào cho chuyến đi này.</Typography>
    ) : (
      <Table size="small" aria-label="Hộ chiếu đã giao">
        <TableHead>
          <TableRow>
            <TableCell>Người giữ</TableCell>
            <TableCell>Đã giao</TableCell>
            <TableCell sx={{ width: '34%' }}>Nộp lại</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {custodies.map((custody) => (
            <TableRow key={custody.id}>
              <TableCell sx={cell}>
                {trip.members.find(({ staffMemberId }) => staffMemberId === custody.staffMemberId)?.fullName ??
                  'Người không còn trong đoàn'}
              </TableCell>
              <TableCell sx={cell}>
                {formatDay(custody.handedOutOn)}
                <Typography variant="caption" color="textSecondary" component="div">
                  {`theo ${custody.decisionNumber}, ${custody.handedOutBy} giao`}
                </Typography>
              </TableCell>
              <TableCell sx={cell}>
                {custody.handedBackOn === null ? (
                  <StateChip tone="info" label="Chưa nộp lại" />
                ) : (
                  <StateChip tone="done" label={`Đã nộp ${formatDay(custody.handedBackOn)}`} />
                )}
                {custody.lateReason !== '' && (
                  <Typography variant="caption" color="textSecondary" component="div">
                    {`Nộp muộn: ${custody.lateReason}`}
                  </Typography>
                )}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    )}
  </Section>
)
