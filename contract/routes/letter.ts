import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { LetterKind } from '#domain/document/letter-kind.ts'
import { OutboundTripId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** Which letter of which trip. Number and day stay blank until the clerk has given them (NĐ 30/2020, Điều 15). */
export const LetterRequest = z.strictObject({
  tripId: OutboundTripId,
  kind: LetterKind,
  signerId: SignerId.nullable(),
  number: DocumentNumber,
  day: LocalDate.nullable(),
})
export type LetterRequest = z.infer<typeof LetterRequest>

/** One missing datum and where to enter it. */
export const MissingDatum = z.strictObject({
  label: z.string(),
  page: z.enum(['trip', 'agency', 'staff']),
  field: z.string(),
  /** The staff member concerned; null when the field belongs to nobody. */
  id: z.string().nullable(),
})
export type MissingDatum = z.infer<typeof MissingDatum>

const letterErrors = ['outbound_trip.not_found', 'letter.data_missing'] as const

export const letterRoutes = {
  /** What is missing before the letter can be written; empty when nothing is. */
  'letter.check': route({
    input: LetterRequest,
    output: z.array(MissingDatum),
    errors: ['outbound_trip.not_found'],
    mayCall: keepers,
  }),
  'letter.preview': route({
    input: LetterRequest,
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: letterErrors,
    mayCall: keepers,
  }),
  /** Asks where to save; null when the dialog was closed. */
  'letter.save': route({
    input: LetterRequest.extend({ format: z.enum(['docx', 'pdf']) }),
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: [...letterErrors, 'letter.not_saved'],
    mayCall: keepers,
  }),
  'letter.print': route({
    input: LetterRequest,
    output: z.enum(['printed', 'cancelled', 'failed']),
    errors: letterErrors,
    mayCall: keepers,
  }),
} as const
