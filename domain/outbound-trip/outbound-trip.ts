import * as z from 'zod'
import { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import {
  AttachmentId,
  Instant,
  OutboundTripId,
  PassportId,
  PlanItemId,
  StaffMemberId,
  TripMemberId,
} from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'
import { BirthDate, PassportKind, PassportNumber, StaffKind } from '#domain/staff/staff.ts'

/** Công tác · học tập · tham quan, khảo sát · hội nghị · việc riêng (du lịch, thăm thân, chữa bệnh). */
export const OutboundTripKind = z.enum([
  'business',
  'study',
  'study_visit',
  'conference',
  'private_tourism',
  'private_family',
  'private_medical',
])
export type OutboundTripKind = z.infer<typeof OutboundTripKind>

/** Việc riêng: permission instead of sending, and other duties. */
export const isPrivate = (kind: OutboundTripKind): boolean => kind.startsWith('private_')

/** ISO 3166-1 alpha-2; names come from resources/countries.json. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/)
export type CountryCode = z.infer<typeof CountryCode>

/** Chặng: one country and place, in order; its days may stay open. */
export const TripLeg = z.strictObject({
  country: CountryCode,
  place: optionalLine(200),
  from: LocalDate.nullable(),
  to: LocalDate.nullable(),
})
export type TripLeg = z.infer<typeof TripLeg>

/** Ngân sách nhà nước · bên mời · cá nhân · dự án. */
export const FundingSource = z.enum(['state_budget', 'host', 'personal', 'project'])
export type FundingSource = z.infer<typeof FundingSource>

export const Currency = z.enum(['VND', 'USD', 'EUR', 'JPY', 'KRW', 'CNY', 'SGD', 'THB', 'AUD', 'GBP'])
export type Currency = z.infer<typeof Currency>

export const TripFunding = z.strictObject({
  source: FundingSource,
  /** Who pays, where it is not the agency itself; empty when not named. */
  donor: optionalLine(200),
  /** Whole units of the currency; null when not yet known. */
  amount: z.int().min(0).max(1e15).nullable(),
  currency: Currency,
  /** Tỷ giá: đồng for one unit of a foreign currency; null for đồng, or while not known. */
  rate: z.number().positive().max(1e7).nullable(),
})
export type TripFunding = z.infer<typeof TripFunding>

/** Trưởng đoàn · phó trưởng đoàn · thành viên. */
export const MemberRole = z.enum(['leader', 'deputy_leader', 'member'])
export type MemberRole = z.infer<typeof MemberRole>

/** The passport a member travels on, as it stood when the member was added. */
export const PassportUsed = z.strictObject({
  kind: PassportKind,
  number: PassportNumber,
  expiresOn: LocalDate.nullable(),
})
export type PassportUsed = z.infer<typeof PassportUsed>

/** Ý kiến của chi bộ, cấp ủy on one party member's trip. */
export const PartyOpinion = z.strictObject({
  answer: z.enum(['agreed', 'disagreed']),
  on: LocalDate,
  documentNumber: optionalLine(50),
  note: optionalLine(300),
})
export type PartyOpinion = z.infer<typeof PartyOpinion>

/**
 * A member's own journey where it differs from the group's: both null when he did not go, the entry null while he is not
 * back.
 */
export const OwnJourney = z.strictObject({ exitOn: LocalDate.nullable(), entryOn: LocalDate.nullable() })
export type OwnJourney = z.infer<typeof OwnJourney>

/** Who a member is: frozen as at the trip; a later move or renamed unit does not change it. */
const person = {
  fullName: line(100),
  birth: BirthDate,
  kind: StaffKind,
  post: line(200),
  /** Đơn vị công tác; of somebody from outside, the agency he belongs to. */
  unitName: line(200),
  rank: optionalLine(100),
  isPartyMember: z.boolean(),
  passport: PassportUsed.nullable(),
}

/** Thành viên: a frozen snapshot, plus the link to the staff register where there is one. */
export const TripMember = z.strictObject({
  id: TripMemberId,
  /** Null: somebody from outside the agency. */
  staffMemberId: StaffMemberId.nullable(),
  role: MemberRole,
  ...person,
  /** Đã phổ biến quy định, nhắc nhở trước khi đi. */
  briefedOn: LocalDate.nullable(),
  /** Đã ký cam kết (pháp luật nước sở tại, bảo mật). */
  committedOn: LocalDate.nullable(),
  partyOpinion: PartyOpinion.nullable(),
  ownJourney: OwnJourney.nullable(),
})
export type TripMember = z.infer<typeof TripMember>

/**
 * Decisions on a trip that are stored, each with its day and document; what follows from dates is derived. `agreed` is the
 * agency's leader, `approved` the permission itself; `postponed` waits for a new one; `extended` and `changed` leave the
 * phase as it is.
 */
export const TripDecisionKind = z.enum([
  'submitted',
  'sent_back',
  'withdrawn',
  'agreed',
  'approved',
  'refused',
  'postponed',
  'extended',
  'changed',
  'cleared',
  'closed',
  'cancelled',
])
export type TripDecisionKind = z.infer<typeof TripDecisionKind>

export const TripDecision = z.strictObject({
  kind: TripDecisionKind,
  on: LocalDate,
  /** Number and symbol of the document, "125/QĐ-UBND"; empty when there is none. */
  documentNumber: optionalLine(50),
  /** Who issued it; empty when it is the agency's own. */
  issuer: optionalLine(200),
  /** Who signed it; empty when not noted. */
  signer: optionalLine(100),
  /** Reason or note; obligatory where the kind demands it. */
  note: paragraph(1000),
  /** The document itself among the trip's files. */
  attachmentId: AttachmentId.nullable(),
  /** On an extension: the last approved day it moved the return from and to. */
  extension: z.strictObject({ from: LocalDate, to: LocalDate }).nullable(),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type TripDecision = z.infer<typeof TripDecision>

/**
 * The gates of the product that a leader may open in writing: 1 clear, 2 close, 3 debtor (who owes a report or a passport),
 * 4 overlap. Gate 5, no report before the exit, needs no opening.
 */
export const Gate = z.enum(['clear', 'close', 'debtor', 'overlap'])
export type Gate = z.infer<typeof Gate>

/** A gate opened in writing; visible ever after. */
export const GateOverride = z.strictObject({
  gate: Gate,
  reason: line(500),
  documentNumber: optionalLine(50),
  signer: line(100),
  /** What was missing when it was opened, as it was told; it opens for this alone. */
  missing: z.array(GateProblem).min(1).max(1000),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type GateOverride = z.infer<typeof GateOverride>

const shared = {
  title: line(300),
  kind: OutboundTripKind,
  /** Đơn vị mời; on private trips the relatives, home or place one goes to. Empty when there is none. */
  host: optionalLine(300),
  purpose: paragraph(2000),
  isInAnnualPlan: z.boolean(),
  /** The line of the annual plan it carries out; null when none was picked. */
  planItemId: PlanItemId.nullable(),
  /** Văn bản xin phép of the agency or the person, when it was not written here. */
  request: z.strictObject({ documentNumber: optionalLine(50), on: LocalDate.nullable() }),
  legs: z.array(TripLeg).min(1).max(20),
  departsOn: LocalDate,
  returnsOn: LocalDate,
  funding: z.array(TripFunding).max(20),
  /** Carries state secrets abroad, by permission: a flag without content (Luật Bảo vệ bí mật nhà nước). */
  carriesSecrets: z.boolean(),
  /** Why it is registered after it began or ended; empty on all others. */
  lateReason: optionalLine(500),
}

/** Đoàn ra. A group of one person is a group. */
export const OutboundTrip = z.strictObject({
  id: OutboundTripId,
  ...shared,
  members: z.array(TripMember).min(1).max(300),
  /** Actual exit and entry of the group; null until recorded. Members may differ. */
  actualExitOn: LocalDate.nullable(),
  actualEntryOn: LocalDate.nullable(),
  decisions: z.array(TripDecision),
  overrides: z.array(GateOverride),
  /** Rises by one with every save; a save from an older page is refused. */
  revision: z.int().min(1),
})
export type OutboundTrip = z.infer<typeof OutboundTrip>

/** Which passport a member travels on: one of the staff register, the one recorded with the trip, or none yet. */
export const PassportChoice = z.union([PassportId, z.literal('as_recorded')]).nullable()
export type PassportChoice = z.infer<typeof PassportChoice>

/** A member by reference: the snapshot is taken behind the bridge. */
export const StaffMemberDraft = z.strictObject({
  of: z.literal('staff'),
  staffMemberId: StaffMemberId,
  role: MemberRole,
  passportId: PassportChoice,
})
/** A member from outside, as typed. */
export const OutsideMemberDraft = z.strictObject({
  of: z.literal('outside'),
  /** Null: new on this trip. */
  memberId: TripMemberId.nullable(),
  role: MemberRole,
  ...person,
})
export const MemberDraft = z.discriminatedUnion('of', [StaffMemberDraft, OutsideMemberDraft])
export type MemberDraft = z.infer<typeof MemberDraft>

/** What a form sends. */
export const OutboundTripDraft = z.strictObject({
  ...shared,
  members: z.array(MemberDraft).min(1).max(300),
})
export type OutboundTripDraft = z.infer<typeof OutboundTripDraft>

export const outboundTripErrors = [
  'outbound_trip.not_found',
  'outbound_trip.returns_before_departure',
  'outbound_trip.no_leader',
  'outbound_trip.several_leaders',
  'outbound_trip.member_twice',
  'outbound_trip.member_not_found',
  'outbound_trip.host_missing',
  'outbound_trip.donor_missing',
  'outbound_trip.leg_dates_wrong',
  'outbound_trip.late_reason_missing',
  'outbound_trip.plan_item_not_found',
  'outbound_trip.overlaps',
  'outbound_trip.changed_elsewhere',
  'outbound_trip.is_cancelled',
  'outbound_trip.is_closed',
  'outbound_trip.entry_before_exit',
  'outbound_trip.travel_in_future',
  'outbound_trip.decision_in_future',
  'outbound_trip.decision_before_last',
  'outbound_trip.member_inactive',
  'outbound_trip.passport_not_found',
  'outbound_trip.entry_without_exit',
  'outbound_trip.step_not_allowed',
  'outbound_trip.reason_missing',
  'outbound_trip.extension_not_later',
  'outbound_trip.gate_closed',
  'outbound_trip.attachment_not_found',
] as const
export type OutboundTripError = (typeof outboundTripErrors)[number]
