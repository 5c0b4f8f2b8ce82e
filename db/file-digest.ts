import { createHash } from 'node:crypto'
import { FileDigest } from '#domain/shared/ids.ts'

/** The name of a file in the register: the SHA-256 of its bytes. The one place where files are hashed. */
export const fileDigest = (bytes: Uint8Array): FileDigest =>
  FileDigest.parse(createHash('sha256').update(bytes).digest('hex'))
