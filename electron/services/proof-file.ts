import { fail, ok, type Result } from '#domain/shared/result.ts'
import { fileLimits } from '#electron/services/file-limits.ts'
import { fileTypeOf, tidyFileName } from '#electron/services/known-file.ts'

/** A proof that something was sent, checked and not yet attached. */
export type ProofFile = { readonly name: string; readonly bytes: Uint8Array }

export const checkedProof = ({ name, bytes }: ProofFile): Result<ProofFile, 'letter.proof_refused'> => {
  if (bytes.byteLength === 0) return fail('letter.proof_refused', { reason: 'empty' })
  if (bytes.byteLength > fileLimits.proof) return fail('letter.proof_refused', { reason: 'too_large' })
  if (fileTypeOf(bytes) === null) return fail('letter.proof_refused', { reason: 'unknown_type' })
  return ok({ name: tidyFileName(name, 'Minh chứng'), bytes })
}
