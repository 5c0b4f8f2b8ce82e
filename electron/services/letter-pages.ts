import { safeFileName } from '#domain/document/file-name.ts'
import { documentTitle, notYetNumbered } from '#domain/document/numbering.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { type Failure, fail, ok, type Result } from '#domain/shared/result.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import { foundLetter } from '#electron/services/letter-loading.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import type { LetterWriting } from '#electron/services/letter-writing.ts'
import { type StoredFileError, storedFile } from '#electron/services/stored-files.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'today' | 'templates' | 'host'> & { readonly writing: LetterWriting }

export type LetterFile = {
  readonly docx: Uint8Array
  /** Words for a file name, a heap of sheets, a line of progress. */
  readonly title: string
}
export type PageError = 'letter.not_found' | 'letter.data_missing' | StoredFileError

export const dataMissing = (missing: readonly MissingItem[]): Failure<'letter.data_missing'> =>
  fail('letter.data_missing', { labels: missing.map(({ label }) => label) })

/** Letters as files: a draft as it would be now, anything later from its stored file. */
export const letterPages = ({ uow, today, templates, host, writing }: Deps) => {
  /** The .docx of a letter; what is stored is held against its SHA-256. */
  const file = async ({ id }: { readonly id: LetterId }): Promise<Result<LetterFile, PageError>> => {
    const found = await uow().read(async (repos): Promise<Result<() => LetterFile, PageError>> => {
      const loaded = await foundLetter(repos, id)
      if (!loaded.ok) return loaded
      const letter = loaded.value
      if (letter.frozen !== null) {
        const { content, fileDigest } = letter.frozen
        const docx = await storedFile(repos, letter.issued?.fileDigest ?? fileDigest)
        if (!docx.ok) return docx
        return ok(() => ({ docx: docx.value, title: documentTitle(content, letter.issued ?? notYetNumbered) }))
      }
      const outcome = writing.draft(letter, await letterSource(repos, [letter], today()))
      if (!outcome.ok) return dataMissing(outcome.missing)
      const { bytes } = await templates(repos, letter.kind)
      return ok(() => ({
        docx: produceDocx(outcome.value, notYetNumbered, bytes),
        title: documentTitle(outcome.value, notYetNumbered),
      }))
    })
    // Filled here, so that the transaction is not held open by it.
    return found.ok ? ok(found.value()) : found
  }

  return {
    file,

    preview: async (one: {
      id: LetterId
    }): Promise<Result<{ pdf: Uint8Array<ArrayBuffer>; fileName: string }, PageError>> => {
      const letter = await file(one)
      if (!letter.ok) return letter
      const pdf = await host.renderPdf(letter.value.docx)
      return ok({ pdf: new Uint8Array(pdf), fileName: safeFileName(letter.value.title, 'pdf') })
    },

    save: async ({
      id,
      format,
    }: {
      readonly id: LetterId
      readonly format: 'docx' | 'pdf'
    }): Promise<Result<{ path: string } | null, PageError | 'letter.not_saved'>> => {
      const letter = await file({ id })
      if (!letter.ok) return letter
      const { docx, title } = letter.value
      const bytes = format === 'docx' ? docx : await host.renderPdf(docx)
      const saved = await host.saveFile(safeFileName(title, format), bytes)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },
  }
}
