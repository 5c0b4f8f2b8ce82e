import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import type { OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** Of one member's part of the return report; the feature of reports lives at this address. */
export const reportPath = (tripId: OutboundTripId, memberId: TripMemberId): string =>
  screenPath('return_report').replace(':id', tripId).replace(':memberId', memberId)

type Look = {
  readonly tone: StateTone
  readonly label: string
  /** The words of the link, or null where there is nothing to open. */
  readonly link: string | null
}

/** How far a part is, and what whoever looks can do with it: a leader reads, an officer may also write it for somebody. */
export const reportLook = (state: ReportState | 'none', isKeeper: boolean): Look => {
  switch (state) {
    case 'none':
      return { tone: 'idle', label: 'Chưa viết', link: isKeeper ? 'Viết thay' : null }
    case 'draft':
      return { tone: 'idle', label: 'Đang soạn', link: 'Xem' }
    case 'submitted':
      return { tone: 'soon', label: 'Đã nộp, chờ tiếp nhận', link: isKeeper ? 'Tiếp nhận' : 'Xem' }
    case 'sent_back':
      return { tone: 'soon', label: 'Đã trả lại để bổ sung', link: 'Xem' }
    case 'accepted':
      return { tone: 'done', label: 'Đã tiếp nhận', link: 'Xem' }
    default:
      return state satisfies never
  }
}
