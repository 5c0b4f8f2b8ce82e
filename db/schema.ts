import type { Generated } from 'kysely'
import type { BirthColumns, Bit } from '#db/row-types.ts'
import type {
  AttachmentRow,
  CalendarYearRow,
  DeadlineRuleRow,
  DutyFulfilmentRow,
  DutyWaiverRow,
  OutboundTripDecisionRow,
  OutboundTripFundingRow,
  OutboundTripLegRow,
  OutboundTripMemberRow,
  OutboundTripOverrideRow,
  OutboundTripRow,
  PassportCustodyRow,
  PlanItemRow,
  ReturnReportAttachmentRow,
  ReturnReportPartRow,
} from '#db/trip-rows.ts'
import type {
  InboundVisitDecisionRow,
  InboundVisitHostRow,
  InboundVisitOverrideRow,
  InboundVisitorRow,
  InboundVisitPartnerRow,
  InboundVisitProgrammeRow,
  InboundVisitRow,
  PartnerRow,
  VisitFollowUpRow,
  VisitReportRow,
} from '#db/visit-rows.ts'

// Rows as SQLite stores them. Only db/ sees these; everyone else sees domain types.

export type AgencyProfileRow = {
  readonly id: string
  readonly valid_from: string
  readonly superior_name: string
  readonly name: string
  readonly symbol: string
  readonly drafting_symbol: string
  readonly place: string
  readonly people_committee_name: string
  readonly has_foreign_affairs_department: Bit
  readonly foreign_affairs_name: string
  readonly provincial_police_name: string
  readonly leadership_name: string
}

export type AgencyDecisionBasisRow = {
  readonly profile_id: string
  readonly position: number
  readonly text: string
}

export type AgencyRecipientLineRow = {
  readonly profile_id: string
  readonly addressee: string
  readonly position: number
  readonly text: string
}

export type SignerRow = {
  readonly id: string
  readonly full_name: string
  readonly post: string
  readonly head_post: string
  readonly authority: string
  readonly valid_from: string
  readonly valid_to: string | null
}

export type AccountRow = {
  readonly id: string
  readonly user_name: string
  readonly display_name: string
  readonly role: string
  readonly is_active: Bit
  readonly created_at: string
  readonly staff_member_id: string | null
}

export type UnitRow = {
  readonly id: string
  readonly name: string
  readonly abbreviation: string
  readonly is_active: Bit
}

export type StaffMemberRow = BirthColumns & {
  readonly id: string
  readonly full_name: string
  readonly sex: string
  readonly kind: string
  readonly post: string
  readonly unit_id: string
  readonly rank: string
  readonly is_party_member: Bit
  readonly is_active: Bit
}

export type PassportRow = {
  readonly id: string
  readonly staff_member_id: string
  readonly position: number
  readonly kind: string
  readonly number: string
  readonly issued_on: string | null
  readonly expires_on: string | null
}

export type StoredFileRow = {
  readonly digest: string
  readonly bytes: Buffer
  readonly size: number
  readonly added_at: string
}

export type LetterRow = {
  readonly id: string
  readonly kind: string
  /** Exactly one of the three is set: the record it is about. */
  readonly trip_id: string | null
  readonly visit_id: string | null
  readonly unit_id: string | null
  readonly relation: string | null
  readonly original_id: string | null
  readonly signer_id: string | null
  readonly urgency: string | null
  readonly drafting_symbol: string | null
  readonly state: string
  readonly revision: number
  /** Frozen, as JSON: set exactly while awaiting a number and after issuing, like the seven columns after it. */
  readonly content: string | null
  readonly profile_id: string | null
  readonly frozen_signer_id: string | null
  readonly template_digest: string | null
  readonly frozen_digest: string | null
  readonly record_revision: number | null
  readonly frozen_at: string | null
  readonly frozen_by: string | null
  /** Set exactly once issued, like the seven columns after it; `copies` may stay unknown. */
  readonly number: string | null
  /** The number without what makes no difference: unique in its series and year. */
  readonly number_key: string | null
  readonly series: string | null
  readonly issued_on: string | null
  readonly copies: number | null
  readonly issued_digest: string | null
  readonly issued_at: string | null
  readonly issued_by: string | null
}

export type LetterCorrectionRow = {
  readonly letter_id: string
  readonly position: number
  readonly label: string
  readonly before: string
  readonly after: string
}

export type LetterDispatchRow = {
  readonly id: string
  readonly letter_id: string
  readonly position: number
  readonly recipient: string
  readonly sent_on: string
  readonly way: string
  readonly note: string
  readonly proof_digest: string | null
  readonly proof_name: string | null
  readonly proof_size: number | null
  readonly recorded_at: string
  readonly recorded_by: string
}

export type LetterEventRow = {
  readonly letter_id: string
  readonly position: number
  readonly what: string
  readonly note: string
  readonly at: string
  readonly by: string
}

export type DocumentTemplateRow = {
  readonly id: string
  readonly kind: string
  readonly digest: string
  readonly file_name: string
  readonly accepted_at: string
  readonly accepted_by: string
  readonly retired_at: string | null
  readonly retired_by: string | null
}

export type AuditRow = {
  readonly seq: Generated<number>
  readonly at: string
  readonly account_id: string | null
  readonly actor: string
  readonly action: string
  readonly entity: string
  readonly entity_id: string
  readonly before: string | null
  readonly after: string | null
}

export type Schema = {
  readonly register: { readonly id: 1; readonly register_id: string; readonly created_at: string }
  readonly agency_profile: AgencyProfileRow
  readonly agency_decision_basis: AgencyDecisionBasisRow
  readonly agency_recipient_line: AgencyRecipientLineRow
  readonly signer: SignerRow
  readonly account: AccountRow
  readonly unit: UnitRow
  readonly staff_member: StaffMemberRow
  readonly passport: PassportRow
  readonly outbound_trip: OutboundTripRow
  readonly outbound_trip_leg: OutboundTripLegRow
  readonly outbound_trip_funding: OutboundTripFundingRow
  readonly outbound_trip_member: OutboundTripMemberRow
  readonly outbound_trip_decision: OutboundTripDecisionRow
  readonly outbound_trip_override: OutboundTripOverrideRow
  readonly attachment: AttachmentRow
  readonly duty_fulfilment: DutyFulfilmentRow
  readonly duty_waiver: DutyWaiverRow
  readonly return_report_part: ReturnReportPartRow
  readonly return_report_attachment: ReturnReportAttachmentRow
  readonly passport_custody: PassportCustodyRow
  readonly partner: PartnerRow
  readonly inbound_visit: InboundVisitRow
  readonly inbound_visit_partner: InboundVisitPartnerRow
  readonly inbound_visitor: InboundVisitorRow
  readonly inbound_visit_host: InboundVisitHostRow
  readonly inbound_visit_programme: InboundVisitProgrammeRow
  readonly inbound_visit_decision: InboundVisitDecisionRow
  readonly inbound_visit_override: InboundVisitOverrideRow
  readonly visit_report: VisitReportRow
  readonly visit_follow_up: VisitFollowUpRow
  readonly plan_item: PlanItemRow
  readonly deadline_rule: DeadlineRuleRow
  readonly calendar_year: CalendarYearRow
  readonly stored_file: StoredFileRow
  readonly document_template: DocumentTemplateRow
  readonly letter: LetterRow
  readonly letter_correction: LetterCorrectionRow
  readonly letter_dispatch: LetterDispatchRow
  readonly letter_event: LetterEventRow
  readonly audit: AuditRow
}
