import * as z from 'zod'
import { AttachmentId, Instant } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'

/**
 * Decisions on a visit that are stored, each with its day and document. `agreed` and `refused` are the agency's leader;
 * `consent_asked`, `permitted` and `not_permitted` the authority whose consent the visit needs; `changed` leaves the phase.
 */
export const VisitDecisionKind = z.enum([
  'submitted',
  'sent_back',
  'withdrawn',
  'agreed',
  'refused',
  'consent_asked',
  'permitted',
  'not_permitted',
  'postponed',
  'changed',
  'cancelled',
  'closed',
])
export type VisitDecisionKind = z.infer<typeof VisitDecisionKind>

export const VisitDecision = z.strictObject({
  kind: VisitDecisionKind,
  on: LocalDate,
  /** Number and symbol of the document; empty when there is none. */
  documentNumber: optionalLine(50),
  /** Who issued it; empty when it is the agency's own. */
  issuer: optionalLine(200),
  signer: optionalLine(100),
  /** Reason or note; obligatory where the kind demands it. */
  note: paragraph(1000),
  attachmentId: AttachmentId.nullable(),
  recordedAt: Instant,
  recordedBy: line(100),
})
export type VisitDecision = z.infer<typeof VisitDecision>
