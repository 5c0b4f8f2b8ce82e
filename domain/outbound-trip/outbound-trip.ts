import * as z from 'zod'
import { Instant, OutboundTripId, PassportId, StaffMemberId } from '#domain/shared/ids.ts'
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

/** Chặng: one country and place, in order. */
export const TripLeg = z.strictObject({ country: CountryCode, place: optionalLine(200) })
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

/**
 * Thành viên: a frozen snapshot of the staff member as at the trip, plus the link to the staff register.
 * A later move or renamed unit does not change it.
 */
export const TripMember = z.strictObject({
  staffMemberId: StaffMemberId,
  role: MemberRole,
  fullName: line(100),
  birth: BirthDate,
  kind: StaffKind,
  post: line(200),
  unitName: line(200),
  rank: optionalLine(100),
  isPartyMember: z.boolean(),
  passport: PassportUsed.nullable(),
})
export type TripMember = z.infer<typeof TripMember>

/** Decisions on a trip that are stored, each with its day and document; what follows from dates is derived. */
export const TripDecisionKind = z.enum([
  'submitted',
  'sent_back',
  'withdrawn',
  'approved',
  'refused',
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
  /** Reason or note; obligatory where the kind demands it. */
  note: paragraph(1000),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type TripDecision = z.infer<typeof TripDecision>

const shared = {
  title: line(300),
  kind: OutboundTripKind,
  /** Đơn vị mời; on private trips the relatives, home or place one goes to. Empty when there is none. */
  host: optionalLine(300),
  purpose: paragraph(2000),
  isInAnnualPlan: z.boolean(),
  legs: z.array(TripLeg).min(1).max(20),
  departsOn: LocalDate,
  returnsOn: LocalDate,
  funding: z.array(TripFunding).max(20),
}

/** Đoàn ra. A group of one person is a group. */
export const OutboundTrip = z.strictObject({
  id: OutboundTripId,
  ...shared,
  members: z.array(TripMember).min(1).max(300),
  /** Actual exit and entry of the group; null until recorded. */
  actualExitOn: LocalDate.nullable(),
  actualEntryOn: LocalDate.nullable(),
  decisions: z.array(TripDecision),
  /** Rises by one with every save; a save from an older page is refused. */
  revision: z.int().min(1),
})
export type OutboundTrip = z.infer<typeof OutboundTrip>

/** Which passport a member travels on: one of the staff register, the one recorded with the trip, or none yet. */
export const PassportChoice = z.union([PassportId, z.literal('as_recorded')]).nullable()
export type PassportChoice = z.infer<typeof PassportChoice>

/** What a form sends: members by reference, the snapshot is taken behind the bridge. */
export const OutboundTripDraft = z.strictObject({
  ...shared,
  members: z
    .array(z.strictObject({ staffMemberId: StaffMemberId, role: MemberRole, passportId: PassportChoice }))
    .min(1)
    .max(300),
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
] as const
export type OutboundTripError = (typeof outboundTripErrors)[number]
