import type { VisitReportState } from '#domain/inbound-visit/visit-report.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** How a report on a visit looks. */
export const visitReportLooks: Readonly<
  Record<VisitReportState, { readonly tone: StateTone; readonly label: string }>
> = {
  draft: { tone: 'idle', label: 'Đang soạn' },
  submitted: { tone: 'info', label: 'Đã nộp, chờ tiếp nhận' },
  accepted: { tone: 'done', label: 'Đã tiếp nhận' },
  sent_back: { tone: 'soon', label: 'Trả lại để bổ sung' },
}
