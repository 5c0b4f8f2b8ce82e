import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { Attachment, AttachmentCategory, AttachmentType } from '#domain/outbound-trip/attachment.ts'
import { AttachmentId } from '#domain/shared/ids.ts'
import { DelegationRef } from '#domain/shared/record-ref.ts'
import { optionalLine } from '#domain/shared/text.ts'

const one = z.strictObject({ id: AttachmentId })
const found = ['attachment.not_found', 'letter.file_damaged', 'letter.file_missing'] as const

export const attachmentRoutes = {
  /** Asks for a file and keeps it with the trip or visit; null when the dialog was closed. A traveller may add to his own trips. */
  'attachment.add': route({
    input: z.strictObject({ record: DelegationRef, category: AttachmentCategory, note: optionalLine(300) }),
    output: Attachment.nullable(),
    errors: ['attachment.record_not_found', 'attachment.type_refused', 'attachment.too_large', 'attachment.unreadable'],
    mayCall: ['administrator', 'personnel_officer', 'staff_member'],
  }),
  /** The file itself, to be shown in the window: PDF and images only. */
  'attachment.get': route({
    input: one,
    output: z.strictObject({ name: z.string(), type: AttachmentType, bytes: z.instanceof(Uint8Array) }),
    errors: [...found, 'attachment.not_shown'],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
  /** Asks where to save it; null when the dialog was closed. */
  'attachment.save': route({
    input: one,
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: [...found, 'letter.not_saved'],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
  /**
   * Takes it off its record; the file itself stays in the register, and the audit says who did. One that a decision or a
   * filed report carries stays where it is.
   */
  'attachment.remove': route({
    input: one,
    output: z.null(),
    errors: ['attachment.not_found', 'attachment.in_use'],
    mayCall: keepers,
  }),
} as const
