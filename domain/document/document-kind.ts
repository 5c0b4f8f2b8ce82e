import * as z from 'zod'
import type { AddresseeRole } from '#domain/agency/agency.ts'
import type { DocumentType } from '#domain/document/document-type.ts'
import { officeKinds } from '#domain/document/kinds/office-kinds.ts'
import { tripKinds } from '#domain/document/kinds/trip-kinds.ts'
import { visitKinds } from '#domain/document/kinds/visit-kinds.ts'
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
  'outbound_trip_change',
  'outbound_trip_result',
  'inbound_visit_request',
  'inbound_visit_notice',
  'inbound_visit_police_notice',
  'inbound_visit_change',
  'inbound_visit_programme',
  'inbound_visit_result',
  'reminder',
  'due_digest',
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
  | 'visit_change'
  | 'reminder'
  | 'due_digest'
  | 'correction'
  | 'period'
  | 'overdue_returns'
  | 'annual_plan'
  | 'passport_custody'
  | 'passport_slip'
  | 'outgoing_register'

/** What makes an office write: one action prepares all documents of one event. */
export const DocumentEvent = z.enum([
  'permission',
  'before_departure',
  'change',
  'after_return',
  'before_arrival',
  'after_visit',
])
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

/**
 * All kinds. A new one: an entry in `domain/document/kinds/`, a writer in `domain/document/writers/`, a template (`npm run templates`), a test
 * (CONTRIBUTING, "A document kind"). Passports go to foreign affairs and police, as their procedures ask, to nobody else
 * (Luật 91/2025/QH15: no more than needed).
 */
export const documentKinds: Readonly<Record<DocumentKind, DocumentKindFacts>> = {
  ...tripKinds,
  ...visitKinds,
  ...officeKinds,
}

/** File of the shipped original in resources/templates. */
export const templateFile = (kind: DocumentKind): string => `${kind.replaceAll('_', '-')}.docx`
