import { fail, ok, type Result } from '#domain/shared/result.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { fileLimits } from '#electron/services/file-limits.ts'

/** A proof that something was sent, checked and not yet attached. */
export type ProofFile = { readonly name: string; readonly bytes: Uint8Array }

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** By its first bytes, never by its name: PDF, PNG, JPEG, or a Word document. */
const isKnownType = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d) ||
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) && Buffer.from(bytes).includes('word/document.xml'))

export const checkedProof = ({ name, bytes }: ProofFile): Result<ProofFile, 'letter.proof_refused'> => {
  if (bytes.byteLength === 0) return fail('letter.proof_refused', { reason: 'empty' })
  if (bytes.byteLength > fileLimits.proof) return fail('letter.proof_refused', { reason: 'too_large' })
  if (!isKnownType(bytes)) return fail('letter.proof_refused', { reason: 'unknown_type' })
  const tidy = tidyLine(name.replace(/[<>:"/\\|?*]/gu, ' '))
  return ok({ name: tidy === '' ? 'Minh chứng' : tidy.slice(-200).trim(), bytes })
}
