import * as z from 'zod'
import type { AddresseeRole } from '#domain/agency/agency.ts'
import type { DocumentType } from '#domain/document/document-type.ts'
import type { ListId } from '#domain/document/lists.ts'

/** Every kind of document the app writes (the field's reference, 9.3 G1–G18, and what the product adds). */
export const DocumentKind = z.enum([
  'outbound_trip_submission',
  'outbound_trip_request',
  'outbound_trip_decision',
  'outbound_trip_pre_report',
  'outbound_trip_report',
  'outbound_trip_notice',
  'outbound_trip_commitment',
  'outbound_trip_application',
  'outbound_trip_result',
  'inbound_visit_request',
  'inbound_visit_notice',
  'inbound_visit_police_notice',
  'inbound_visit_programme',
  'inbound_visit_result',
  'reminder',
  'correction',
  'period_report',
  'overdue_returns',
  'annual_plan',
  'passport_custody',
  'passport_slip',
  'outgoing_register',
])
export type DocumentKind = z.infer<typeof DocumentKind>

/**
 * How a document is laid out: công văn (mẫu 1.5), văn bản có tên loại (1.4), quyết định quy định trực tiếp (1.2), a paper a
 * person signs for himself, a register with its cover.
 */
export type DocumentForm = 'official_letter' | 'named' | 'decision' | 'personal' | 'register'

/** Which facts a document is written from; a record of that shape, or a sample of it. */
export type FactsKind =
  | 'trip'
  | 'trip_result'
  | 'visit'
  | 'visit_result'
  | 'reminder'
  | 'correction'
  | 'period'
  | 'overdue_returns'
  | 'annual_plan'
  | 'passport_custody'
  | 'passport_slip'
  | 'outgoing_register'

/** What makes an office write: one action prepares all documents of one event. */
export const DocumentEvent = z.enum(['permission', 'before_departure', 'after_return', 'before_arrival', 'after_visit'])
export type DocumentEvent = z.infer<typeof DocumentEvent>

export type DocumentKindFacts = {
  /** As the screens name it; the real names of addressees come from the agency profile. */
  readonly label: string
  readonly form: DocumentForm
  readonly type: DocumentType
  readonly facts: FactsKind
  /** After "Kính gửi"; empty where there is no such line. */
  readonly addressees: readonly AddresseeRole[]
  /** Its appendices, or the table of a register, in order. */
  readonly lists: readonly ListId[]
  readonly event: DocumentEvent | null
  /** Codes of the deadline rules whose duty it meets, once sent to the rule's authority. */
  readonly meets: readonly string[]
  /** Only for private trips, only for official ones, or for both. */
  readonly travel?: 'private' | 'official'
}

const trip = { facts: 'trip', meets: [] } as const
const visit = { facts: 'visit', meets: [] } as const
const toLeadership = { addressees: ['leadership'], event: null, meets: [] } as const

/**
 * All kinds. A new one: an entry here, a writer in `domain/document/writers/`, a template (`npm run templates`), a test
 * (CONTRIBUTING, "A document kind"). Passports go to foreign affairs and police, as their procedures ask, to nobody else
 * (Luật 91/2025/QH15: no more than needed).
 */
export const documentKinds: Readonly<Record<DocumentKind, DocumentKindFacts>> = {
  outbound_trip_submission: {
    ...trip,
    label: 'Tờ trình xin chủ trương cử đoàn',
    form: 'named',
    type: 'submission',
    addressees: ['people_committee'],
    lists: ['members'],
    event: 'permission',
    travel: 'official',
  },
  outbound_trip_request: {
    ...trip,
    label: 'Công văn xin phép đi nước ngoài',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['foreign_affairs'],
    lists: ['members_with_passports'],
    event: 'permission',
    meets: ['trip_permission_request'],
  },
  outbound_trip_decision: {
    ...trip,
    label: 'Quyết định cử đi, cho phép đi nước ngoài',
    form: 'decision',
    type: 'decision',
    addressees: [],
    lists: ['members'],
    event: 'permission',
  },
  outbound_trip_pre_report: {
    ...trip,
    label: 'Báo cáo trước chuyến đi',
    form: 'named',
    type: 'report',
    addressees: ['people_committee', 'foreign_affairs'],
    lists: ['members'],
    event: 'before_departure',
    meets: ['trip_report_before'],
    travel: 'official',
  },
  outbound_trip_report: {
    ...trip,
    label: 'Công văn báo cáo UBND tỉnh',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['people_committee'],
    lists: ['members'],
    event: 'before_departure',
    meets: ['trip_report_before'],
  },
  outbound_trip_notice: {
    ...trip,
    label: 'Công văn thông báo đoàn ra',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['foreign_affairs'],
    lists: ['members_with_passports'],
    event: 'before_departure',
    meets: ['trip_report_before'],
  },
  outbound_trip_commitment: {
    ...trip,
    label: 'Bản cam kết của người đi',
    form: 'personal',
    type: 'personal_paper',
    addressees: ['as_written'],
    lists: [],
    event: 'before_departure',
  },
  outbound_trip_application: {
    ...trip,
    label: 'Đơn đi nước ngoài về việc riêng',
    form: 'personal',
    type: 'personal_paper',
    addressees: ['as_written'],
    lists: [],
    event: 'permission',
    travel: 'private',
  },
  outbound_trip_result: {
    label: 'Báo cáo kết quả chuyến đi',
    form: 'named',
    type: 'report',
    facts: 'trip_result',
    addressees: ['people_committee', 'foreign_affairs'],
    lists: ['members'],
    event: 'after_return',
    meets: ['trip_report_after'],
  },
  inbound_visit_request: {
    ...visit,
    label: 'Công văn báo cáo, xin phép đón đoàn',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['people_committee'],
    lists: ['guests', 'programme'],
    event: 'before_arrival',
  },
  inbound_visit_notice: {
    ...visit,
    label: 'Công văn thông báo đoàn vào gửi Sở Ngoại vụ',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['foreign_affairs'],
    lists: ['guests_with_passports', 'programme'],
    event: 'before_arrival',
  },
  inbound_visit_police_notice: {
    ...visit,
    label: 'Công văn thông báo đoàn vào gửi Công an tỉnh',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['provincial_police'],
    lists: ['guests_with_passports', 'programme'],
    event: 'before_arrival',
  },
  inbound_visit_programme: {
    ...visit,
    label: 'Chương trình làm việc với đoàn',
    form: 'named',
    type: 'programme',
    addressees: [],
    lists: ['programme'],
    event: 'before_arrival',
  },
  inbound_visit_result: {
    label: 'Báo cáo kết quả làm việc với đoàn',
    form: 'named',
    type: 'report',
    facts: 'visit_result',
    addressees: ['people_committee', 'foreign_affairs', 'provincial_police'],
    lists: ['guests'],
    event: 'after_visit',
    meets: [],
  },
  reminder: {
    label: 'Công văn đôn đốc báo cáo',
    form: 'official_letter',
    type: 'official_letter',
    facts: 'reminder',
    addressees: ['as_written'],
    lists: [],
    event: null,
    meets: [],
  },
  correction: {
    label: 'Công văn đính chính',
    form: 'official_letter',
    type: 'official_letter',
    facts: 'correction',
    addressees: ['as_written'],
    lists: [],
    event: null,
    meets: [],
  },
  period_report: {
    ...toLeadership,
    label: 'Báo cáo tổng hợp tháng, quý, 6 tháng, năm',
    form: 'named',
    type: 'report',
    facts: 'period',
    lists: ['outbound_trips', 'inbound_visits', 'overdue_returns'],
  },
  overdue_returns: {
    ...toLeadership,
    label: 'Báo cáo danh sách quá hạn về nước',
    form: 'named',
    type: 'report',
    facts: 'overdue_returns',
    lists: ['overdue_returns'],
  },
  annual_plan: {
    label: 'Kế hoạch đoàn ra, đoàn vào năm',
    form: 'named',
    type: 'plan',
    facts: 'annual_plan',
    addressees: [],
    lists: ['annual_plan'],
    event: null,
    meets: [],
  },
  passport_custody: {
    label: 'Sổ theo dõi giao, nhận hộ chiếu',
    form: 'register',
    type: 'register',
    facts: 'passport_custody',
    addressees: [],
    lists: ['passport_custody'],
    event: null,
    meets: [],
  },
  passport_slip: {
    label: 'Phiếu giao, nhận hộ chiếu',
    form: 'personal',
    type: 'personal_paper',
    facts: 'passport_slip',
    addressees: [],
    lists: [],
    event: null,
    meets: [],
  },
  outgoing_register: {
    label: 'Sổ đăng ký văn bản đi',
    form: 'register',
    type: 'register',
    facts: 'outgoing_register',
    addressees: [],
    lists: ['outgoing_register'],
    event: null,
    meets: [],
  },
}

/** File of the shipped original in resources/templates. */
export const templateFile = (kind: DocumentKind): string => `${kind.replaceAll('_', '-')}.docx`
