import * as z from 'zod'
import { AttachmentId, FileDigest, Instant } from '#domain/shared/ids.ts'
import { DelegationRef } from '#domain/shared/record-ref.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** Thư mời · văn bản xin phép · quyết định, văn bản cho phép · ý kiến chi bộ · báo cáo · khác. */
export const AttachmentCategory = z.enum(['invitation', 'request', 'decision', 'party_opinion', 'report', 'other'])
export type AttachmentCategory = z.infer<typeof AttachmentCategory>

/** What is kept with a trip or a visit: PDF, images and .docx, known by their first bytes and not by their names. */
export const AttachmentType = z.enum(['pdf', 'png', 'jpeg', 'docx'])
export type AttachmentType = z.infer<typeof AttachmentType>

export const ATTACHMENT_MAX_BYTES = 25 * 1024 * 1024

/** Tệp đính kèm; its bytes are a file of the register. */
export const Attachment = z.strictObject({
  id: AttachmentId,
  /** The trip or visit it is kept with. */
  record: DelegationRef,
  category: AttachmentCategory,
  type: AttachmentType,
  name: line(200),
  size: z.int().min(1).max(ATTACHMENT_MAX_BYTES),
  digest: FileDigest,
  note: optionalLine(300),
  addedAt: Instant,
  addedBy: line(100),
})
export type Attachment = z.infer<typeof Attachment>
