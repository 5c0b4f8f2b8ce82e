import type {
  ConferenceDecider,
  PartnerRequest,
  VisaSponsor,
  VisitManner,
} from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { EntryForm, VisitorPassportKind } from '#domain/inbound-visit/visitor-draft.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import type { StateTone } from '#renderer/ui/state-chip.tsx'

/** How a phase looks; red stays for what is late. */
export const visitPhaseLooks: Readonly<Record<VisitPhase, { readonly tone: StateTone; readonly label: string }>> = {
  draft: { tone: 'idle', label: 'Nháp' },
  submitted: { tone: 'info', label: 'Đã trình' },
  agreed: { tone: 'info', label: 'Đã duyệt' },
  notified: { tone: 'info', label: 'Đã thông báo' },
  permitted: { tone: 'info', label: 'Đã được đồng ý' },
  refused: { tone: 'idle', label: 'Không đồng ý' },
  postponed: { tone: 'idle', label: 'Hoãn' },
  in_progress: { tone: 'info', label: 'Đang làm việc' },
  ended: { tone: 'info', label: 'Kết thúc' },
  complete: { tone: 'done', label: 'Hoàn tất' },
  cancelled: { tone: 'idle', label: 'Đã hủy' },
}

export const visitMannerNames: Readonly<Record<VisitManner, string>> = {
  courtesy: 'Tiếp xã giao',
  working: 'Làm việc',
  seminar: 'Tọa đàm, hội nghị, hội thảo',
}

export const visitorPassportKindNames: Readonly<Record<VisitorPassportKind, string>> = {
  ordinary: 'Phổ thông',
  official: 'Công vụ',
  diplomatic: 'Ngoại giao',
  other: 'Giấy tờ đi lại khác',
}

export const entryFormNames: Readonly<Record<EntryForm, string>> = {
  unknown: 'Chưa rõ',
  visa: 'Thị thực',
  e_visa: 'Thị thực điện tử',
  visa_exempt: 'Miễn thị thực',
  residence_card: 'Thẻ tạm trú',
  apec_card: 'Thẻ ABTC',
}

export const partnerRequestNames: Readonly<Record<PartnerRequest['state'], string>> = {
  none: 'Chưa có',
  asked: 'Đã đề nghị đối tác gửi',
  received: 'Đã nhận',
}

export const visaSponsorNames: Readonly<Record<VisaSponsor, string>> = {
  unknown: 'Chưa rõ',
  not_needed: 'Không cần bảo lãnh',
  agency: 'Cơ quan mình',
  people_committee: 'UBND tỉnh',
  other: 'Tổ chức khác',
}

export const conferenceDeciderNames: Readonly<Record<ConferenceDecider, string>> = {
  authorised_person: 'Người có thẩm quyền',
  prime_minister: 'Thủ tướng Chính phủ',
}

export const visitPath = (id: string): string => screenPath('inbound_visit').replace(':id', id)
export const visitEditPath = (id: string): string => screenPath('inbound_visit_edit').replace(':id', id)
export const visitProgrammePath = (id: string): string => screenPath('visit_programme').replace(':id', id)
export const visitReportPath = (id: string): string => screenPath('visit_report').replace(':id', id)
