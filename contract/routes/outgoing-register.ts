import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** Sổ đăng ký văn bản đi: what this app issued in these days. */
const Range = z.strictObject({ from: LocalDate, to: LocalDate })
const registerErrors = ['outgoing_register.range_reversed', 'agency.none_in_force'] as const

export const RegisterRow = z.strictObject({
  letterId: LetterId,
  numberAndSymbol: z.string(),
  issuedOn: LocalDate,
  subject: z.string(),
  signerName: z.string(),
  recipients: z.string(),
  archivedBy: z.string(),
  copies: z.string(),
  sentOn: z.string(),
  note: z.string(),
})
export type RegisterRow = z.infer<typeof RegisterRow>

export const outgoingRegisterRoutes = {
  'outgoing_register.list': route({
    input: Range,
    output: z.array(RegisterRow),
    errors: ['outgoing_register.range_reversed'],
    mayCall: keepers,
  }),
  'outgoing_register.preview': route({
    input: Range,
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: registerErrors,
    mayCall: keepers,
  }),
  'outgoing_register.save': route({
    input: Range.extend({ format: z.enum(['docx', 'pdf', 'xlsx']) }),
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: [...registerErrors, 'letter.not_saved'],
    mayCall: keepers,
  }),
  'outgoing_register.print': route({
    input: Range,
    output: z.enum(['printed', 'cancelled', 'failed']),
    errors: registerErrors,
    mayCall: keepers,
  }),
} as const
