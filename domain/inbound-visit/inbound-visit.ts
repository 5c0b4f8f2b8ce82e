import * as z from 'zod'
import { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import { VisitDecision } from '#domain/inbound-visit/visit-decision.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import { VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import { CountryCode } from '#domain/outbound-trip/outbound-trip.ts'
import { InboundVisitId, Instant, PartnerId, PlanItemId, StaffMemberId, VisitorId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

/** Tiếp xã giao · làm việc · tọa đàm, hội nghị, hội thảo. */
export const VisitManner = z.enum(['courtesy', 'working', 'seminar'])
export type VisitManner = z.infer<typeof VisitManner>

/** A foreign organisation as it is named on this visit, and the register's partner where it is linked. */
export const VisitPartner = z.strictObject({
  partnerId: PartnerId.nullable(),
  name: line(200),
  country: CountryCode,
})
export type VisitPartner = z.infer<typeof VisitPartner>

/** Somebody on the agency's side: of the staff register, or from elsewhere (an interpreter, a leader of the province). */
export const HostPerson = z.strictObject({
  staffMemberId: StaffMemberId.nullable(),
  fullName: line(100),
  post: optionalLine(200),
})
export type HostPerson = z.infer<typeof HostPerson>

/** Văn bản đề nghị của đối tác: none, asked for, or received with its number and day. */
export const PartnerRequest = z.strictObject({
  state: z.enum(['none', 'asked', 'received']),
  documentNumber: optionalLine(50),
  on: LocalDate.nullable(),
})
export type PartnerRequest = z.infer<typeof PartnerRequest>

/** Whom the agency guarantees for a visa, or who else does (Luật 47/2014/QH13, Điều 14). */
export const VisaSponsor = z.enum(['unknown', 'not_needed', 'agency', 'people_committee', 'other'])
export type VisaSponsor = z.infer<typeof VisaSponsor>

/** Who decides on an international conference (Quyết định 06/2020/QĐ-TTg, Điều 4). */
export const ConferenceDecider = z.enum(['authorised_person', 'prime_minister'])
export type ConferenceDecider = z.infer<typeof ConferenceDecider>

/** Single facts of a visit that no list asks about. */
export const visitFactShape = {
  /** Cấp đoàn, as the office words it. */
  level: optionalLine(100),
  purpose: paragraph(2000),
  /** Lĩnh vực. */
  area: optionalLine(200),
  manner: VisitManner,
  place: optionalLine(300),
  /** Đơn vị chủ trì tiếp đón. */
  receptionUnit: optionalLine(200),
  /** Đơn vị đầu mối, with a telephone number. */
  contact: optionalLine(200),
  receivedByProvincialLeaders: z.boolean(),
  /** Phải có văn bản đồng ý của cấp có thẩm quyền trước khi đón. */
  needsConsent: z.boolean(),
  conferenceDecider: ConferenceDecider,
  isFirstVisit: z.enum(['unknown', 'yes', 'no']),
  /** Nội dung nhạy cảm: a flag without content. */
  isSensitiveTopic: z.boolean(),
  request: PartnerRequest,
  visaSponsor: VisaSponsor,
  lodging: optionalLine(300),
  /** Khai báo tạm trú is the lodging's (Luật 47/2014/QH13, Điều 33): who did, and when, as evidence. */
  residenceDeclaredBy: optionalLine(200),
  residenceDeclaredOn: LocalDate.nullable(),
  /** Giấy phép vào khu vực cấm, khu vực hạn chế: its number; empty when none is needed. */
  restrictedAreaPermit: optionalLine(200),
  funding: paragraph(1000),
  giftsGiven: paragraph(1000),
  giftsReceived: paragraph(1000),
}
export const VisitFactSet = z.strictObject(visitFactShape)
export type VisitFactSet = z.infer<typeof VisitFactSet>

const shared = {
  title: line(300),
  kind: InboundVisitKind,
  arrivesOn: LocalDate,
  departsOn: LocalDate,
  partners: z.array(VisitPartner).min(1).max(10),
  hostLeader: HostPerson.nullable(),
  receptionMembers: z.array(HostPerson).max(50),
  interpreter: HostPerson.nullable(),
  programme: z.array(ProgrammeItem).max(200),
  planItemId: PlanItemId.nullable(),
  /** Đến không báo trước: why it is entered after it arrived; empty on all others. */
  unplannedReason: optionalLine(500),
  facts: VisitFactSet,
}

export const Visitor = z.strictObject({ id: VisitorId, ...VisitorDraft.shape })
export type Visitor = z.infer<typeof Visitor>

/** The one gate of a visit: it is not complete before what follows it is met. */
export const VisitOverride = z.strictObject({
  reason: line(500),
  documentNumber: optionalLine(50),
  signer: line(100),
  /** What was missing when it was opened; it opens for this alone. */
  missing: z.array(VisitProblem).min(1).max(200),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type VisitOverride = z.infer<typeof VisitOverride>

/** Đoàn vào. A group of one visitor is a group. */
export const InboundVisit = z.strictObject({
  id: InboundVisitId,
  ...shared,
  visitors: z.array(Visitor).max(1000),
  actualArrivalOn: LocalDate.nullable(),
  actualDepartureOn: LocalDate.nullable(),
  decisions: z.array(VisitDecision),
  overrides: z.array(VisitOverride),
  /** Rises by one with every save; a save from an older page is refused. */
  revision: z.int().min(1),
})
export type InboundVisit = z.infer<typeof InboundVisit>

/** What a form sends; a visitor without id is new. */
export const InboundVisitDraft = z.strictObject({
  ...shared,
  visitors: z.array(VisitorDraft.extend({ id: VisitorId.nullable() })).max(1000),
})
export type InboundVisitDraft = z.infer<typeof InboundVisitDraft>

export const inboundVisitErrors = [
  'inbound_visit.not_found',
  'inbound_visit.changed_elsewhere',
  'inbound_visit.departs_before_arrival',
  'inbound_visit.several_leaders',
  'inbound_visit.passport_twice',
  'inbound_visit.programme_outside_visit',
  'inbound_visit.programme_ends_before_start',
  'inbound_visit.unplanned_reason_missing',
  'inbound_visit.partner_not_found',
  'inbound_visit.host_not_found',
  'inbound_visit.plan_item_not_found',
  'inbound_visit.is_cancelled',
  'inbound_visit.is_closed',
  'inbound_visit.step_not_allowed',
  'inbound_visit.reason_missing',
  'inbound_visit.decision_in_future',
  'inbound_visit.decision_before_last',
  'inbound_visit.attachment_not_found',
  'inbound_visit.gate_closed',
  'inbound_visit.departure_without_arrival',
  'inbound_visit.departure_before_arrival',
  'inbound_visit.stay_in_future',
] as const
export type InboundVisitError = (typeof inboundVisitErrors)[number]
