import type { Generated } from 'kysely'

/** Rows as SQLite stores them. Only db/ sees these; everyone else sees domain types. Booleans are 0 or 1. */
type Bit = 0 | 1

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
}

export type UnitRow = {
  readonly id: string
  readonly name: string
  readonly abbreviation: string
  readonly is_active: Bit
}

export type BirthColumns = { readonly birth_on: string | null; readonly birth_year: number | null }

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

export type OutboundTripRow = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly host: string
  readonly purpose: string
  readonly is_in_annual_plan: Bit
  readonly departs_on: string
  readonly returns_on: string
  readonly actual_exit_on: string | null
  readonly actual_entry_on: string | null
  readonly revision: number
}

export type OutboundTripLegRow = {
  readonly trip_id: string
  readonly position: number
  readonly country: string
  readonly place: string
}

export type OutboundTripFundingRow = {
  readonly trip_id: string
  readonly position: number
  readonly source: string
  readonly donor: string
  readonly amount: number | null
  readonly currency: string
}

export type OutboundTripMemberRow = BirthColumns & {
  readonly trip_id: string
  readonly position: number
  readonly staff_member_id: string
  readonly role: string
  readonly full_name: string
  readonly kind: string
  readonly post: string
  readonly unit_name: string
  readonly rank: string
  readonly is_party_member: Bit
  readonly passport_kind: string | null
  readonly passport_number: string | null
  readonly passport_expires_on: string | null
}

export type OutboundTripDecisionRow = {
  readonly trip_id: string
  readonly position: number
  readonly kind: string
  readonly decided_on: string
  readonly document_number: string
  readonly issuer: string
  readonly note: string
  readonly recorded_at: string
  readonly recorded_by: string
}

export type DutyFulfilmentRow = {
  readonly trip_id: string
  readonly rule_code: string
  readonly authority: string
  readonly document_number: string
  readonly document_on: string | null
  readonly sent_on: string
  readonly due_on: string
  readonly late_by: number
  readonly frozen_why: string
  readonly frozen_basis: string
  readonly calendar_version: string
  readonly recorded_at: string
  readonly recorded_by: string
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
  readonly duty_fulfilment: DutyFulfilmentRow
  readonly audit: AuditRow
}
