import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { VisitReportContent } from '#domain/inbound-visit/visit-report.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { AGREEMENTS, visitReportParts } from '#renderer/features/visit-report/visit-report-form.ts'
import { Section } from '#renderer/ui/section.tsx'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <Box sx={{ mb: 2.5 }}>
    <Typography component="h3" sx={{ fontWeight: 600, mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
)

const Agreements = ({ agreements }: Pick<VisitReportContent, 'agreements'>): ReactNode =>
  agreements.length === 0 ? (
    <Typography color="textSecondary">Không có.</Typography>
  ) : (
    <TableContainer>
      <Table size="small" aria-label={AGREEMENTS}>
        <TableHead>
          <TableRow>
            <TableCell>Nội dung</TableCell>
            <TableCell>Đơn vị thực hiện</TableCell>
            <TableCell>Thời hạn</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {agreements.map(({ content, unitName, dueOn }) => (
            <TableRow key={`${content} ${unitName} ${dueOn}`}>
              <TableCell>{content}</TableCell>
              <TableCell>{unitName || '–'}</TableCell>
              <TableCell>{dueOn === null ? '–' : formatDay(dueOn)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )

/** The report as it was written, part by part. */
export const VisitReportReading = ({ content }: { readonly content: VisitReportContent }): ReactNode => (
  <Section title="Nội dung báo cáo">
    {visitReportParts.map(({ name, label }) => (
      <Box key={name}>
        <Part title={label}>
          {content[name] === '' ? (
            <Typography color="textSecondary">Không có.</Typography>
          ) : (
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{content[name]}</Typography>
          )}
        </Part>
        {name === 'achieved' && (
          <Part title={AGREEMENTS}>
            <Agreements agreements={content.agreements} />
          </Part>
        )}
      </Box>
    ))}
  </Section>
)
