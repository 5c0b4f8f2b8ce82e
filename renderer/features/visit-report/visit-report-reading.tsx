import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { VisitReportContent } from '#domain/inbound-visit/visit-report.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { AGREEMENTS, visitReportParts } from '#renderer/features/visit-report/visit-report-form.ts'
import { AgreementTable, ReportPart } from '#renderer/ui/report/report-part.tsx'
import { Section } from '#renderer/ui/section.tsx'

const Agreements = ({ agreements }: Pick<VisitReportContent, 'agreements'>): ReactNode =>
  agreements.length === 0 ? (
    <Typography color="textSecondary">Không có.</Typography>
  ) : (
    <AgreementTable
      title={AGREEMENTS}
      rows={agreements.map(({ content, unitName, dueOn }) => ({
        content,
        unit: unitName,
        deadline: dueOn === null ? '' : formatDay(dueOn),
      }))}
    />
  )

/** The report as it was written, part by part. */
export const VisitReportReading = ({ content }: { readonly content: VisitReportContent }): ReactNode => (
  <Section title="Nội dung báo cáo">
    {visitReportParts.map(({ name, label }) => (
      <Box key={name}>
        <ReportPart title={label}>
          {content[name] === '' ? (
            <Typography color="textSecondary">Không có.</Typography>
          ) : (
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{content[name]}</Typography>
          )}
        </ReportPart>
        {name === 'achieved' && (
          <ReportPart title={AGREEMENTS}>
            <Agreements agreements={content.agreements} />
          </ReportPart>
        )}
      </Box>
    ))}
  </Section>
)
