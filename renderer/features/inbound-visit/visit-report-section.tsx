import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import { mayReportVisit } from '#domain/inbound-visit/visit-report.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { visitReportPath } from '#renderer/words/inbound-visit-words.ts'
import { visitReportLooks } from '#renderer/words/visit-report-words.ts'

type Props = { readonly view: InboundVisitView }

/** The result report, and what was agreed and is to be done. */
export const VisitReportSection = ({ view: { visit, reportState, followUps } }: Props): ReactNode => (
  <Section
    title="Báo cáo kết quả"
    actions={
      reportState !== 'none' || mayReportVisit(visit) ? (
        <Button component={RouterLink} to={visitReportPath(visit.id)} sx={{ displayPrint: 'none' }}>
          {reportState === 'none' ? 'Viết báo cáo' : 'Mở báo cáo'}
        </Button>
      ) : undefined
    }
  >
    {reportState === 'none' ? (
      <Typography color="textSecondary">
        {mayReportVisit(visit) ? 'Chưa có báo cáo.' : 'Báo cáo được viết sau khi ghi nhận ngày đoàn đến.'}
      </Typography>
    ) : (
      <StateChip {...visitReportLooks[reportState]} />
    )}
    {followUps.length > 0 && (
      <>
        <Typography variant="h3" sx={{ mt: 2, mb: 0.5 }}>
          Việc theo dõi sau đoàn
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.5 }}>
          {followUps.map(({ id, content, unitName, dueOn, doneOn }) => (
            <li key={id}>
              {[
                content,
                unitName,
                dueOn === null ? '' : `hạn ${formatDay(dueOn)}`,
                doneOn === null ? 'chưa xong' : `xong ngày ${formatDay(doneOn)}`,
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </li>
          ))}
        </Box>
      </>
    )}
  </Section>
)
