import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'
import { reportStateLooks } from '#renderer/words/report-words.ts'

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
      return { ...reportStateLooks.draft, link: 'Xem' }
    case 'submitted':
      // It waits for whoever looks.
      return { ...reportStateLooks.submitted, tone: 'soon', link: isKeeper ? 'Tiếp nhận' : 'Xem' }
    case 'sent_back':
      return { ...reportStateLooks.sent_back, link: 'Xem' }
    case 'accepted':
      return { ...reportStateLooks.accepted, link: 'Xem' }
    default:
      return state satisfies never
  }
}
