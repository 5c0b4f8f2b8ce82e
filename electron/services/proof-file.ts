import { fail, ok, type Result } from '#domain/shared/result.ts'
import { fileTypeOf, tidyFileName } from '#electron/services/known-file.ts'

/** A proof that something was sent, checked and not yet attached. */
export type ProofFile = { readonly name: string; readonly bytes: Uint8Array }

/** Largest proof: a scan of some pages. The dialog refuses larger ones before they are read. */
export const PROOF_LIMIT = 25 * 1024 * 1024

export const checkedProof = ({ name, bytes }: ProofFile): Result<ProofFile, 'letter.proof_refused'> => {
  if (bytes.byteLength === 0) return fail('letter.proof_refused', { reason: 'empty' })
  if (bytes.byteLength > PROOF_LIMIT) return fail('letter.proof_refused', { reason: 'too_large' })
  if (fileTypeOf(bytes) === null) return fail('letter.proof_refused', { reason: 'unknown_type' })
  return ok({ name: tidyFileName(name, 'Minh chứng'), bytes })
}
