import type { Role } from '#domain/account/account.ts'
import type { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import type { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'

/** Vietnamese names that more than one feature shows. */
export const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'Quản trị',
  personnel_officer: 'Cán bộ tổ chức',
  staff_member: 'Cán bộ, công chức',
  leader: 'Lãnh đạo',
}

export const tripKindNames: Readonly<Record<OutboundTripKind, string>> = {
  business: 'Công tác',
  study: 'Học tập',
  study_visit: 'Tham quan, khảo sát',
  conference: 'Hội nghị, hội thảo',
  private_tourism: 'Việc riêng: du lịch',
  private_family: 'Việc riêng: thăm thân',
  private_medical: 'Việc riêng: chữa bệnh',
}

export const visitKindNames: Readonly<Record<InboundVisitKind, string>> = {
  working_visit: 'Đoàn vào làm việc',
  hosted_conference: 'Hội nghị, hội thảo quốc tế',
}
