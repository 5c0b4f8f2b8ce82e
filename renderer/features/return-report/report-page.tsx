import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink, useLocation, useParams } from 'react-router'
import type { Output } from '#contract/index.ts'
import type { Role } from '#domain/account/account.ts'
import { isWritable } from '#domain/outbound-trip/report-steps.ts'
import { OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { dayInVietnam, formatDay, timeInVietnam } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { ReportDecision } from '#renderer/features/return-report/report-decision.tsx'
import { ReportFormView } from '#renderer/features/return-report/report-form-view.tsx'
import { ReportReading, SentBackNote } from '#renderer/features/return-report/report-reading.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { reportLook } from '#renderer/words/report-words.ts'

type View = Output<'return_report.get'>

const moment = (instant: string): string => `${timeInVietnam(instant)}, ${formatDay(dayInVietnam(instant))}`

/** "… nộp lúc 10:32, 09/03/2026", "… tiếp nhận lúc …". */
const history = ({ state, filedBy, filedAt, decidedBy, decidedAt }: View['part']): readonly string[] => [
  ...(filedAt === null ? [] : [`${filedBy} nộp lúc ${moment(filedAt)}`]),
  ...(decidedAt === null || state !== 'accepted' ? [] : [`${decidedBy} tiếp nhận lúc ${moment(decidedAt)}`]),
]

type Props = { readonly view: View; readonly isOwn: boolean; readonly role: Role | undefined }

const Report = ({ view, isOwn, role }: Props): ReactNode => {
  const { part, tripTitle } = view
  const mayWrite = role !== undefined && role !== 'leader' && isWritable(part.state)
  // What somebody else has begun is read first: nothing in it changes by a slip of the hand.
  const [isWriting, setWriting] = useState(isOwn || part.revision === 0)
  const back = isOwn
    ? { to: screenPath('my_home'), label: 'Chuyến đi của tôi' }
    : { to: screenPath('outbound_trip').replace(':id', part.tripId), label: tripTitle }
  return (
    <Page>
      <PageHeader
        title={isOwn ? `Báo cáo kết quả: ${tripTitle}` : `Báo cáo kết quả của ${view.fullName}`}
        state={<StateChip {...reportLook(part.revision === 0 ? null : part.state)} />}
        facts={
          <>
            <Link component={RouterLink} to={back.to} underline="always">
              {back.label}
            </Link>
            {[...history(part), ...(mayWrite && isWriting ? ['Không ghi nội dung thuộc bí mật nhà nước.'] : [])]
              .map((words) => ` · ${words}`)
              .join('')}
          </>
        }
        actions={
          view.mayAccept ? (
            <ReportDecision view={view} />
          ) : mayWrite && !isWriting ? (
            <Button variant="outlined" onClick={() => setWriting(true)}>
              Viết thay
            </Button>
          ) : undefined
        }
      />
      <SentBackNote part={part} />
      {mayWrite && isWriting ? (
        <ReportFormView view={view} isOwn={isOwn} />
      ) : (
        <ReportReading view={view} mayOpenFiles={role !== 'staff_member'} />
      )}
    </Page>
  )
}

type KeyProps = { readonly tripId: OutboundTripId; readonly memberId: TripMemberId; readonly isOwn: boolean }

const ReportOf = ({ tripId, memberId, isOwn }: KeyProps): ReactNode => {
  const report = useRoute('return_report.get', { tripId, memberId })
  const role = useSession()?.role
  // A form begins with what the register holds now, never with what this window was told before.
  if (report.data !== undefined && !report.isFetchedAfterMount) return <LoadingSkeleton />
  return (
    <QueryView query={report} words={reportWords}>
      {(view) => <Report key={view.part.state} view={view} isOwn={isOwn} role={role} />}
    </QueryView>
  )
}

/** One member's part of the return report: a form while it is written, else to be read, and taken or sent back. */
export const ReportPage = (): ReactNode => {
  const { id, memberId } = useParams()
  const { pathname } = useLocation()
  const trip = OutboundTripId.safeParse(id)
  const member = TripMemberId.safeParse(memberId)
  if (!trip.success || !member.success) return <EmptyState text="Không có báo cáo nào ở địa chỉ này." />
  return (
    <ReportOf
      key={`${trip.data} ${member.data}`}
      tripId={trip.data}
      memberId={member.data}
      isOwn={pathname.startsWith(screenPath('my_home'))}
    />
  )
}
