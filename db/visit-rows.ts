import type { Generated } from 'kysely'
import type { BirthColumns, Bit } from '#db/row-types.ts'

/** Rows of a visit and of what belongs to it, as SQLite stores them. */

export type PartnerRow = {
  readonly seq: Generated<number>
  readonly id: string
  readonly name: string
  readonly country: string
  readonly note: string
  readonly search_folded: string
  readonly revision: number
}

export type InboundVisitRow = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly arrives_on: string
  readonly departs_on: string
  readonly actual_arrival_on: string | null
  readonly actual_departure_on: string | null
  /** Empty unless the visit was entered after it had come. */
  readonly unplanned_reason: string
  readonly plan_item_id: string | null
  /** Single facts that no query asks about, as JSON. */
  readonly facts: string
  /** What a search looks at, in lower case, and the same without marks; kept by the repository with each save. */
  readonly search_text: string
  readonly search_folded: string
  readonly revision: number
}

export type InboundVisitPartnerRow = {
  readonly visit_id: string
  readonly position: number
  /** Null: named for this visit only. */
  readonly partner_id: string | null
  readonly name: string
  readonly country: string
}

export type InboundVisitorRow = BirthColumns & {
  readonly id: string
  readonly visit_id: string
  readonly position: number
  /** Exactly as in the passport. */
  readonly full_name: string
  readonly name_folded: string
  readonly sex: string
  readonly nationality: string
  readonly passport_kind: string
  /** Empty while unknown. */
  readonly passport_number: string
  readonly passport_expires_on: string | null
  readonly entry_form: string
  readonly post: string
  readonly organisation: string
  readonly is_leader: Bit
  readonly note: string
}

export type InboundVisitHostRow = {
  readonly visit_id: string
  readonly position: number
  readonly role: string
  /** Null: somebody who is not in the staff register. */
  readonly staff_member_id: string | null
  readonly full_name: string
  readonly post: string
}

export type InboundVisitProgrammeRow = {
  readonly visit_id: string
  readonly position: number
  readonly held_on: string
  /** "08:00"; empty when not said, like `ends`. */
  readonly starts: string
  readonly ends: string
  readonly content: string
  readonly content_en: string
  readonly place: string
  readonly place_en: string
  readonly is_sensitive_place: Bit
  readonly participants: string
  readonly responsible: string
}

export type InboundVisitDecisionRow = {
  readonly visit_id: string
  readonly position: number
  readonly kind: string
  readonly decided_on: string
  readonly document_number: string
  readonly issuer: string
  readonly signer: string
  readonly note: string
  readonly attachment_id: string | null
  readonly recorded_at: string
  readonly recorded_by: string
}

export type InboundVisitOverrideRow = {
  readonly visit_id: string
  readonly position: number
  readonly reason: string
  readonly document_number: string
  readonly signer: string
  /** The problems let pass, as JSON. */
  readonly missing: string
  readonly recorded_at: string
  readonly recorded_by: string
}

export type VisitReportRow = {
  readonly visit_id: string
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

export type VisitFollowUpRow = {
  readonly id: string
  readonly visit_id: string
  readonly position: number
  readonly content: string
  readonly unit_name: string
  readonly due_on: string | null
  readonly done_on: string | null
  readonly done_note: string
  readonly revision: number
}
