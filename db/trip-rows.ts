import type { Generated } from 'kysely'
import type { BirthColumns, Bit } from '#db/row-types.ts'

/** Rows of a trip abroad and of what belongs to it, as SQLite stores them. */

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
  readonly plan_item_id: string | null
  readonly request_number: string
  readonly request_on: string | null
  readonly carries_secrets: Bit
  readonly late_reason: string
  /** What a search looks at, in lower case, and the same without marks; kept by the repository with each save. */
  readonly search_text: string
  readonly search_folded: string
}

export type OutboundTripLegRow = {
  readonly trip_id: string
  readonly position: number
  readonly country: string
  readonly place: string
  readonly starts_on: string | null
  readonly ends_on: string | null
}

export type OutboundTripFundingRow = {
  readonly trip_id: string
  readonly position: number
  readonly source: string
  readonly donor: string
  readonly amount: number | null
  readonly currency: string
  readonly rate: number | null
}

export type OutboundTripMemberRow = BirthColumns & {
  readonly id: string
  readonly trip_id: string
  readonly position: number
  readonly staff_member_id: string | null
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
  readonly briefed_on: string | null
  readonly committed_on: string | null
  /** Set together or not at all, like the three after it. */
  readonly party_answer: string | null
  readonly party_on: string | null
  readonly party_document: string | null
  readonly party_note: string | null
  /** 1: his own exit and entry count, also when they are NULL because he stayed at home. */
  readonly has_own_journey: Bit
  readonly own_exit_on: string | null
  readonly own_entry_on: string | null
}

export type OutboundTripDecisionRow = {
  readonly trip_id: string
  readonly position: number
  readonly kind: string
  readonly decided_on: string
  readonly document_number: string
  readonly issuer: string
  readonly signer: string
  readonly note: string
  readonly attachment_id: string | null
  readonly extended_from: string | null
  readonly extended_to: string | null
  readonly recorded_at: string
  readonly recorded_by: string
}

export type OutboundTripOverrideRow = {
  readonly trip_id: string
  readonly position: number
  readonly gate: string
  readonly reason: string
  readonly document_number: string
  readonly signer: string
  /** The problems let pass, as JSON. */
  readonly missing: string
  readonly recorded_at: string
  readonly recorded_by: string
}

export type AttachmentRow = {
  readonly id: string
  /** One of the two is set: what it is kept with. */
  readonly trip_id: string | null
  readonly visit_id: string | null
  readonly category: string
  readonly type: string
  readonly name: string
  readonly size: number
  readonly digest: string
  readonly note: string
  readonly added_at: string
  readonly added_by: string
  readonly removed_at: string | null
  readonly removed_by: string | null
}

type SettlementColumns = {
  readonly seq: Generated<number>
  /** One of the two is set: what the duty was owed for. */
  readonly trip_id: string | null
  readonly visit_id: string | null
  readonly rule_code: string
  readonly authority: string
  readonly member_id: string | null
  readonly document_number: string
  readonly due_on: string
  readonly planned_on: string
  readonly frozen_why: string
  readonly frozen_basis: string
  readonly calendar_version: string
  readonly recorded_at: string
  readonly recorded_by: string
}

export type DutyFulfilmentRow = SettlementColumns & {
  readonly document_on: string | null
  readonly sent_on: string
  readonly letter_id: string | null
  readonly late_by: number
}

export type DutyWaiverRow = SettlementColumns & {
  readonly postponed_to: string | null
  readonly reason: string
  readonly signer: string
}

export type ReturnReportPartRow = {
  readonly trip_id: string
  readonly member_id: string
  /** The fixed parts, as JSON. */
  readonly content: string
  readonly state: string
  readonly note: string
  readonly filed_by: string
  readonly filed_at: string | null
  readonly decided_by: string
  readonly decided_at: string | null
  readonly revision: number
}

export type ReturnReportAttachmentRow = {
  readonly trip_id: string
  readonly member_id: string
  readonly position: number
  readonly attachment_id: string
}

export type PassportCustodyRow = {
  readonly id: string
  readonly passport_id: string
  readonly staff_member_id: string
  readonly trip_id: string
  readonly decision_number: string
  readonly handed_out_on: string
  readonly handed_out_by: string
  readonly handed_back_on: string | null
  readonly received_by: string
  readonly late_reason: string
  readonly note: string
  readonly recorded_at: string
  readonly revision: number
}

export type PlanItemRow = {
  /** Lines stay in the order they were entered in. */
  readonly seq: Generated<number>
  readonly id: string
  readonly year: number
  readonly direction: string
  readonly title: string
  readonly unit_name: string
  readonly countries: string
  readonly expected: string
  readonly people: number | null
  readonly funding: string
  readonly partner: string
}

export type DeadlineRuleRow = {
  /** The order of the rules, which is the order of the duties. */
  readonly seq: Generated<number>
  readonly id: string
  readonly is_shipped: Bit
  readonly code: string
  readonly document: string
  /** Of trips or of visits. */
  readonly kinds: string
  readonly concerns: string
  readonly event: string
  readonly authorities: string
  readonly days: number
  readonly unit: string
  readonly basis: string
  readonly basis_kind: string
  readonly valid_from: string
  readonly valid_to: string | null
}

export type CalendarYearRow = {
  readonly year: number
  readonly announced: Bit
  readonly source: string
  readonly days: string
  readonly proposals: string
}
