import { fileDigest } from '#db/file-digest.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { FileDigest } from '#domain/shared/ids.ts'

export type TemplateInUse = { readonly bytes: Uint8Array; readonly digest: FileDigest }
/** The template that documents of a kind are filled from today. A frozen letter keeps the one it was filled from. */
export type TemplatesInUse = (repos: Repositories, kind: DocumentKind) => Promise<TemplateInUse>

/** The shipped original of a kind, read from resources/templates. */
export type ShippedTemplate = (kind: DocumentKind) => Uint8Array

export const templatesInUse =
  (shipped: ShippedTemplate): TemplatesInUse =>
  async (_repos, kind) => {
    const bytes = shipped(kind)
    return { bytes, digest: fileDigest(bytes) }
  }
