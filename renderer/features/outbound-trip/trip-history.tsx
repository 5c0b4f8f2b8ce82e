import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { decisionNames } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'

const documentOf = ({ documentNumber, issuer }: TripDecision): string =>
  [documentNumber === '' ? '' : `Số ${documentNumber}`, issuer].filter((part) => part !== '').join(', ')

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

/** What was decided, in the order in which it was recorded. */
export const TripHistory = ({ trip }: { readonly trip: OutboundTrip }): ReactNode => (
  <Section title="Quyết định và lịch sử">
    {trip.decisions.length === 0 ? (
      <Typography color="textSecondary">Chưa ghi nhận bước nào.</Typography>
    ) : (
      <Table size="small" aria-label="Quyết định và lịch sử">
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 96 }}>Ngày</TableCell>
            <TableCell sx={{ width: 152 }}>Bước</TableCell>
            <TableCell>Văn bản, ghi chú</TableCell>
            <TableCell sx={{ width: 160 }}>Người ghi</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {trip.decisions.map((decision) => (
            <TableRow key={`${decision.recordedAt} ${decision.kind}`}>
              <TableCell sx={{ ...cell, whiteSpace: 'nowrap', overflowWrap: 'normal' }}>
                {formatDay(decision.on)}
              </TableCell>
              <TableCell sx={cell}>{decisionNames[decision.kind]}</TableCell>
              <TableCell sx={cell}>
                {[documentOf(decision), decision.note].filter((part) => part !== '').join('\n')}
              </TableCell>
              <TableCell sx={cell}>
                {decision.recordedBy}
                <Typography variant="caption" color="textSecondary" component="div">
                  {formatDay(dayInVietnam(decision.recordedAt))}
                </Typography>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    )}
  </Section>
)
