import { fileDigest } from '#db/file-digest.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { FileDigest } from '#domain/shared/ids.ts'
import { storedFile } from '#electron/services/stored-files.ts'

export type TemplateInUse = { readonly bytes: Uint8Array; readonly digest: FileDigest }
/** The template that documents of a kind are filled from today. A frozen letter keeps the one it was filled from. */
export type TemplatesInUse = (
  repos: Pick<Repositories, 'documentTemplates' | 'files'>,
  kind: DocumentKind,
) => Promise<TemplateInUse>

/** The shipped original of a kind, read from resources/templates. */
export type ShippedTemplate = (kind: DocumentKind) => Uint8Array

/** The office's own where it has one, else the shipped original. One that was tampered with fills nothing: that throws. */
export const templatesInUse =
  (shipped: ShippedTemplate): TemplatesInUse =>
  async (repos, kind) => {
    const own = await repos.documentTemplates.inUse(kind)
    if (own === null) {
      const bytes = shipped(kind)
      return { bytes, digest: fileDigest(bytes) }
    }
    const file = await storedFile(repos, own.digest)
    if (!file.ok) throw new Error(`the template in use for ${kind}: ${file.error.code}`)
    return { bytes: file.value, digest: own.digest }
  }
