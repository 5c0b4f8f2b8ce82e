import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { decisionNames } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'

/** "Số 125/QĐ-UBND, UBND tỉnh, Nguyễn Văn A ký", "Về ngày 20/01/2026 → 25/01/2026". */
export const decisionWords = ({ documentNumber, issuer, signer, extension }: TripDecision): string => {
  const document = [
    documentNumber === '' ? '' : `Số ${documentNumber}`,
    issuer,
    signer === '' ? '' : `${signer} ký`,
  ].filter((part) => part !== '')
  const days = extension === null ? '' : `Ngày về ${formatDay(extension.from)} → ${formatDay(extension.to)}`
  return [days, document.join(', ')].filter((part) => part !== '').join('\n')
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

type Props = {
  readonly trip: OutboundTrip
  readonly attachments: readonly Attachment[]
  readonly onOpenFile: (file: Attachment) => void
}

/** What was decided, in the order in which it was recorded. */
export const TripHistory = ({ trip, attachments, onOpenFile }: Props): ReactNode => (
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
          {trip.decisions.map((decision) => {
            const file = attachments.find(({ id }) => id === decision.attachmentId)
            return (
              <TableRow key={`${decision.recordedAt} ${decision.kind}`}>
                <TableCell sx={{ ...cell, whiteSpace: 'nowrap', overflowWrap: 'normal' }}>
                  {formatDay(decision.on)}
                </TableCell>
                <TableCell sx={cell}>{decisionNames[decision.kind]}</TableCell>
                <TableCell sx={cell}>
                  {[decisionWords(decision), decision.note].filter((part) => part !== '').join('\n')}
                  {file !== undefined && (
                    <Link
                      component="button"
                      type="button"
                      underline="always"
                      sx={{ display: 'block', textAlign: 'left', font: 'inherit' }}
                      onClick={() => onOpenFile(file)}
                    >
                      {file.name}
                    </Link>
                  )}
                </TableCell>
                <TableCell sx={cell}>
                  {decision.recordedBy}
                  <Typography variant="caption" color="textSecondary" component="div">
                    {formatDay(dayInVietnam(decision.recordedAt))}
                  </Typography>
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    )}
  </Section>
)
