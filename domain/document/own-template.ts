import * as z from 'zod'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentTemplateId, FileDigest, Instant } from '#domain/shared/ids.ts'
import { line } from '#domain/shared/text.ts'

/** A template of the office's own. It is never changed: another one takes its place, or the original does. */
export const OwnTemplate = z.strictObject({
  id: DocumentTemplateId,
  kind: DocumentKind,
  digest: FileDigest,
  /** As the file was named when it was chosen. */
  fileName: line(200),
  acceptedAt: Instant,
  acceptedBy: line(100),
  /** Null while it is in use. */
  retired: z.strictObject({ at: Instant, by: line(100) }).nullable(),
})
export type OwnTemplate = z.infer<typeof OwnTemplate>
