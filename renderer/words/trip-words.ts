import { roleNames } from '#domain/document/trip-words.ts'
import type { MemberRole } from '#domain/outbound-trip/outbound-trip.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** How a phase looks; red stays for what is late. */
export const phaseLooks: Readonly<Record<TripPhase, { readonly tone: StateTone; readonly label: string }>> = {
  draft: { tone: 'idle', label: 'Nháp' },
  submitted: { tone: 'info', label: 'Đã trình' },
  approved: { tone: 'info', label: 'Được phép' },
  refused: { tone: 'idle', label: 'Không được phép' },
  cleared: { tone: 'info', label: 'Chờ đi' },
  abroad: { tone: 'info', label: 'Đang ở nước ngoài' },
  returned: { tone: 'info', label: 'Đã về' },
  complete: { tone: 'done', label: 'Hoàn tất' },
  cancelled: { tone: 'idle', label: 'Đã hủy' },
  postponed: { tone: 'idle', label: 'Hoãn' },
}

/** As a letter names them; only there an ordinary member is left without a word. */
export const memberRoleNames: Readonly<Record<MemberRole, string>> = { ...roleNames, member: 'Thành viên' }
