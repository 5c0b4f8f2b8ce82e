import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Output } from '#contract/index.ts'
import { isWritable } from '#domain/outbound-trip/report-steps.ts'
import type { Agreement } from '#domain/outbound-trip/return-report.ts'
import { FiledFiles } from '#renderer/features/return-report/filed-files.tsx'
import { AGREEMENTS, partsFor, WENT_AS_PLANNED } from '#renderer/features/return-report/report-form.ts'
import { AgreementTable, ReportPart } from '#renderer/ui/report/report-part.tsx'
import { Section } from '#renderer/ui/section.tsx'

/** Of a draft nobody has said yet that there is nothing. */
const Nothing = ({ isDraft }: { readonly isDraft: boolean }): ReactNode => (
  <Typography color="textSecondary">{isDraft ? 'Chưa viết.' : 'Không có.'}</Typography>
)

type AgreementsProps = { readonly rows: readonly Agreement[]; readonly isDraft: boolean }

const Agreements = ({ rows, isDraft }: AgreementsProps): ReactNode =>
  rows.length === 0 ? (
    <Nothing isDraft={isDraft} />
  ) : (
    <AgreementTable
      title={AGREEMENTS}
      rows={rows.map(({ content, responsible, deadline }) => ({ content, unit: responsible, deadline }))}
    />
  )

type Props = { readonly view: Output<'return_report.get'>; readonly mayOpenFiles: boolean }

/** The report as it was written, part by part. */
export const ReportReading = ({ view: { part, kind, attachments }, mayOpenFiles }: Props): ReactNode => {
  const { content } = part
  const isDraft = isWritable(part.state)
  return (
    <Section title="Nội dung báo cáo">
      {content.wentAsPlanned ? (
        <Typography sx={{ mb: 2.5 }}>{`${WENT_AS_PLANNED}.`}</Typography>
      ) : (
        partsFor(kind).map(({ name, label }) => (
          <Box key={name}>
            <ReportPart title={label}>
              {content[name] === '' ? (
                <Nothing isDraft={isDraft} />
              ) : (
                <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{content[name]}</Typography>
              )}
            </ReportPart>
            {name === 'pending' && (
              <ReportPart title={AGREEMENTS}>
                <Agreements rows={content.agreements} isDraft={isDraft} />
              </ReportPart>
            )}
          </Box>
        ))
      )}
      <ReportPart title="Tệp đính kèm">
        <FiledFiles files={attachments} mayOpen={mayOpenFiles} />
      </ReportPart>
    </Section>
  )
}

/** Why it came back, above everything else. */
export const SentBackNote = ({ part }: Pick<Output<'return_report.get'>, 'part'>): ReactNode =>
  part.note === '' ? null : (
    <Alert severity="warning" sx={{ mb: 3, whiteSpace: 'pre-line' }}>
      {`${part.decidedBy} trả lại để bổ sung: ${part.note}`}
    </Alert>
  )
