import * as z from 'zod'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { AttachmentId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine, paragraph } from '#domain/shared/text.ts'
import { stepWords } from '#renderer/features/outbound-trip/step-words.ts'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const Fields = {
  on: dayText,
  documentNumber: optionalLine(50),
  issuer: optionalLine(200),
  signer: optionalLine(100),
  note: paragraph(1000),
  attachmentId: z.union([z.literal(''), AttachmentId]).transform((id) => (id === '' ? null : id)),
  newReturnsOn: optionalDayText,
}
const filled = z.string().min(1)

/** Who has to name the document: an officer records somebody else's answer only as a document that has come. */
export const needsNumber = (step: TripDecisionKind, isKeeper: boolean): boolean =>
  isKeeper && (step === 'approved' || step === 'refused')

/** The schema of one step: what is obligatory hangs on the step and on who records it. */
export const decisionSchema = (step: TripDecisionKind, isKeeper: boolean) =>
  z.object({
    ...Fields,
    documentNumber: needsNumber(step, isKeeper) ? optionalLine(50).pipe(filled) : Fields.documentNumber,
    note: stepWords[step].needsReason ? paragraph(1000).pipe(filled) : Fields.note,
    newReturnsOn: step === 'extended' ? dayText : Fields.newReturnsOn,
  })
export type DecisionValues = z.output<ReturnType<typeof decisionSchema>>

export const newDecision = (today: LocalDate): z.input<ReturnType<typeof decisionSchema>> => ({
  on: dayToText(today),
  documentNumber: '',
  issuer: '',
  signer: '',
  note: '',
  attachmentId: '',
  newReturnsOn: '',
})

const fieldsOfCodes = {
  'outbound_trip.reason_missing': 'note',
  'outbound_trip.decision_in_future': 'on',
  'outbound_trip.decision_before_last': 'on',
  'outbound_trip.extension_not_later': 'newReturnsOn',
  'outbound_trip.attachment_not_found': 'attachmentId',
} as const

/** The field a failure belongs to. */
export const fieldOfCode = (code: string): 'note' | 'on' | 'newReturnsOn' | 'attachmentId' | 'root' =>
  code in fieldsOfCodes ? fieldsOfCodes[code as keyof typeof fieldsOfCodes] : 'root'
