import { roleNames } from '#domain/document/trip-words.ts'
import type {
  Currency,
  FundingSource,
  MemberRole,
  OutboundTripKind,
  TripDecisionKind,
} from '#domain/outbound-trip/outbound-trip.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** Kinds in one word, for a narrow column. */
export const shortKindNames: Readonly<Record<OutboundTripKind, string>> = {
  business: 'Công tác',
  study: 'Học tập',
  study_visit: 'Tham quan',
  conference: 'Hội nghị',
  private_tourism: 'Việc riêng',
  private_family: 'Việc riêng',
  private_medical: 'Việc riêng',
}

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

export const OVERDUE_RETURN = 'Quá hạn chưa về'
export const REGISTERED_LATE = 'Đăng ký muộn'
/** A gate was opened by a leader. */
export const OVERRIDDEN = 'Đã mở cổng bằng văn bản'

/** As a letter names them; only there an ordinary member is left without a word. */
export const memberRoleNames: Readonly<Record<MemberRole, string>> = { ...roleNames, member: 'Thành viên' }

/** Behind a name, in brackets. */
export const partyMemberWord = 'đảng viên'

export const fundingSourceNames: Readonly<Record<FundingSource, string>> = {
  state_budget: 'Ngân sách nhà nước',
  host: 'Bên mời',
  personal: 'Cá nhân tự túc',
  project: 'Dự án',
}

export const currencyNames: Readonly<Record<Currency, string>> = {
  VND: 'VND – đồng',
  USD: 'USD – đô la Mỹ',
  EUR: 'EUR – euro',
  JPY: 'JPY – yên Nhật',
  KRW: 'KRW – won Hàn Quốc',
  CNY: 'CNY – nhân dân tệ',
  SGD: 'SGD – đô la Singapore',
  THB: 'THB – baht Thái',
  AUD: 'AUD – đô la Úc',
  GBP: 'GBP – bảng Anh',
}

/** What the history says of a recorded decision. */
export const decisionNames: Readonly<Record<TripDecisionKind, string>> = {
  submitted: 'Đã trình',
  sent_back: 'Trả lại để bổ sung',
  withdrawn: 'Rút lại hồ sơ',
  agreed: 'Lãnh đạo đồng ý',
  approved: 'Được phép',
  refused: 'Không được phép',
  postponed: 'Hoãn chuyến đi',
  extended: 'Gia hạn',
  changed: 'Thay đổi',
  cleared: 'Chờ đi',
  closed: 'Hoàn tất',
  cancelled: 'Hủy chuyến đi',
}

/** "12–20/01/2026", "28/01–03/02/2026", "28/12/2025–03/01/2026"; one day stands alone. */
export const dayRange = (from: LocalDate, to: LocalDate): string => {
  const end = formatDay(to)
  if (from === to) return end
  const start = formatDay(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${start.slice(0, 2)}–${end}`
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.slice(0, 5)}–${end}` : `${start}–${end}`
}
