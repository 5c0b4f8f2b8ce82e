import { fileDigest } from '#db/file-digest.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { FileDigest } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type StoredFileError = 'letter.file_missing' | 'letter.file_damaged'

/** A file of the register, held against its name first: what was tampered with is never shown, saved, sent or filled in. */
export const storedFile = async (
  repos: Pick<Repositories, 'files'>,
  digest: FileDigest,
): Promise<Result<Uint8Array, StoredFileError>> => {
  const bytes = await repos.files.get(digest)
  if (bytes === null) return fail('letter.file_missing', { digest })
  return fileDigest(bytes) === digest ? ok(bytes) : fail('letter.file_damaged', { digest })
}
