import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

type Look = { readonly tone: StateTone; readonly label: string }

/** A part of a return report as a chip shows it. */
export const reportStateLooks: Readonly<Record<ReportState, Look>> = {
  draft: { tone: 'idle', label: 'Đang soạn' },
  submitted: { tone: 'info', label: 'Đã nộp, chờ tiếp nhận' },
  accepted: { tone: 'done', label: 'Đã tiếp nhận' },
  sent_back: { tone: 'soon', label: 'Đã trả lại để bổ sung' },
}

/** Null: nobody has begun. */
export const reportLook = (state: ReportState | null): Look =>
  state === null ? { tone: 'idle', label: 'Chưa viết' } : reportStateLooks[state]

type Part = { readonly tripId: string; readonly memberId: string }

const pathOf = (screen: 'return_report' | 'my_report', { tripId, memberId }: Part): string =>
  screenPath(screen).replace(':id', tripId).replace(':memberId', memberId)

/** Where the office reads a part, or writes it for somebody. */
export const reportPath = (part: Part): string => pathOf('return_report', part)
/** Where a traveller writes his own. */
export const ownReportPath = (part: Part): string => pathOf('my_report', part)
