import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink, useParams } from 'react-router'
import type { Output } from '#contract/index.ts'
import { isVisitReportWritable } from '#domain/inbound-visit/visit-report.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import { dayInVietnam, formatDay, timeInVietnam } from '#domain/shared/local-date.ts'
import { VisitReportDecision } from '#renderer/features/visit-report/visit-report-decision.tsx'
import { VisitReportFormView } from '#renderer/features/visit-report/visit-report-form-view.tsx'
import { VisitReportReading } from '#renderer/features/visit-report/visit-report-reading.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { visitPath } from '#renderer/words/inbound-visit-words.ts'
import { visitReportWords } from '#renderer/words/visit-report-messages.ts'
import { visitReportLooks } from '#renderer/words/visit-report-words.ts'

type View = Output<'visit_report.get'>

const moment = (instant: string): string => `${timeInVietnam(instant)}, ${formatDay(dayInVietnam(instant))}`

/** "… nộp lúc 10:32, 09/03/2026", "… tiếp nhận lúc …". */
const history = ({ state, filedBy, filedAt, decidedBy, decidedAt }: View['report']): readonly string[] => [
  ...(filedAt === null ? [] : [`${filedBy} nộp lúc ${moment(filedAt)}`]),
  ...(decidedAt === null || state !== 'accepted' ? [] : [`${decidedBy} tiếp nhận lúc ${moment(decidedAt)}`]),
]

const Report = ({ view }: { readonly view: View }): ReactNode => {
  const { report, visitTitle } = view
  const isKeeper = useKeeper()
  const mayWrite = isKeeper && isVisitReportWritable(report)
  // What somebody has begun is read first: nothing in it changes by a slip of the hand.
  const [isWriting, setWriting] = useState(report.revision === 0)
  return (
    <Page>
      <PageHeader
        title={`Báo cáo kết quả: ${visitTitle}`}
        state={
          report.revision === 0 ? (
            <StateChip tone="idle" label="Chưa viết" />
          ) : (
            <StateChip {...visitReportLooks[report.state]} />
          )
        }
        facts={
          <>
            <Link component={RouterLink} to={visitPath(report.visitId)} underline="always">
              {visitTitle}
            </Link>
            {[...history(report), ...(mayWrite && isWriting ? ['Không ghi nội dung thuộc bí mật nhà nước.'] : [])]
              .map((words) => ` · ${words}`)
              .join('')}
          </>
        }
        actions={
          report.state === 'submitted' ? (
            <VisitReportDecision report={report} />
          ) : mayWrite && !isWriting ? (
            <Button variant="outlined" onClick={() => setWriting(true)}>
              Viết tiếp
            </Button>
          ) : undefined
        }
      />
      {report.note !== '' && (
        <Alert severity="warning" sx={{ mb: 3, whiteSpace: 'pre-line' }}>
          {`${report.decidedBy} trả lại để bổ sung: ${report.note}`}
        </Alert>
      )}
      {mayWrite && isWriting ? <VisitReportFormView view={view} /> : <VisitReportReading content={report.content} />}
    </Page>
  )
}

const ReportOf = ({ visitId }: { readonly visitId: InboundVisitId }): ReactNode => {
  const report = useRoute('visit_report.get', { visitId })
  // A form begins with what the register holds now, never with what this window was told before.
  if (report.data !== undefined && !report.isFetchedAfterMount) return <LoadingSkeleton />
  return (
    <QueryView query={report} words={visitReportWords}>
      {(view) => <Report key={view.report.state} view={view} />}
    </QueryView>
  )
}

/** The report on a visit: a form while it is written, else to be read, and taken or sent back. */
export const VisitReportPage = (): ReactNode => {
  const id = InboundVisitId.safeParse(useParams().id)
  return id.success ? (
    <ReportOf key={id.data} visitId={id.data} />
  ) : (
    <EmptyState text="Không có báo cáo nào ở địa chỉ này." />
  )
}
