import * as z from 'zod'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { AttachmentId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine, paragraph } from '#domain/shared/text.ts'
import { visitStepWords } from '#renderer/features/inbound-visit/step-words.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

/** The schema of one step: what is obligatory hangs on the step. */
export const visitDecisionSchema = (step: VisitDecisionKind) => {
  const { needsNumber, needsReason } = visitStepWords[step]
  return z.object({
    on: dayText,
    documentNumber: needsNumber ? line(50) : optionalLine(50),
    issuer: optionalLine(200),
    signer: optionalLine(100),
    note: needsReason ? paragraph(1000).pipe(z.string().min(1)) : paragraph(1000),
    attachmentId: z.union([z.literal(''), AttachmentId]).transform((id) => (id === '' ? null : id)),
  })
}

export const newVisitDecision = (today: LocalDate): z.input<ReturnType<typeof visitDecisionSchema>> => ({
  on: dayToText(today),
  documentNumber: '',
  issuer: '',
  signer: '',
  note: '',
  attachmentId: '',
})

const fieldsOfCodes = {
  'inbound_visit.reason_missing': 'note',
  'inbound_visit.decision_in_future': 'on',
  'inbound_visit.decision_before_last': 'on',
  'inbound_visit.attachment_not_found': 'attachmentId',
} as const

/** The field a failure belongs to. */
export const fieldOfCode = (code: string): 'note' | 'on' | 'attachmentId' | 'root' =>
  code in fieldsOfCodes ? fieldsOfCodes[code as keyof typeof fieldsOfCodes] : 'root'
