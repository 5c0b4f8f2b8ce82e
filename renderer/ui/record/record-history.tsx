import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { dayInVietnam, formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'

/** One step as it was recorded. */
type Step = {
  readonly on: LocalDate
  readonly documentNumber: string
  readonly issuer: string
  readonly signer: string
  readonly note: string
  readonly attachmentId: string | null
  readonly recordedAt: string
  readonly recordedBy: string
}

/** A step with what stands in its own words. */
export type ShownStep = { readonly step: Step; readonly name: string; readonly days: string }

/** "Số 125/QĐ-UBND, UBND tỉnh, Nguyễn Văn A ký". */
const documentWords = ({ documentNumber, issuer, signer }: Step): string =>
  [documentNumber === '' ? '' : `Số ${documentNumber}`, issuer, signer === '' ? '' : `${signer} ký`]
    .filter((part) => part !== '')
    .join(', ')

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere', whiteSpace: 'pre-line' } as const

type Props = {
  readonly steps: readonly ShownStep[]
  readonly attachments: readonly Attachment[]
  readonly onOpenFile: (file: Attachment) => void
}

/** What was decided, in the order in which it was recorded. */
export const RecordHistory = ({ steps, attachments, onOpenFile }: Props): ReactNode => (
  <Section title="Quyết định và lịch sử">
    {steps.length === 0 ? (
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
          {steps.map(({ step, name, days }) => {
            const file = attachments.find(({ id }) => id === step.attachmentId)
            return (
              <TableRow key={`${step.recordedAt} ${name}`}>
                <TableCell sx={{ ...cell, whiteSpace: 'nowrap', overflowWrap: 'normal' }}>
                  {formatDay(step.on)}
                </TableCell>
                <TableCell sx={cell}>{name}</TableCell>
                <TableCell sx={cell}>
                  {[days, documentWords(step), step.note].filter((part) => part !== '').join('\n')}
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
                  {step.recordedBy}
                  <Typography variant="caption" color="textSecondary" component="div">
                    {formatDay(dayInVietnam(step.recordedAt))}
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
