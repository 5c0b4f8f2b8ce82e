import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { fileDigest } from '#db/file-digest.ts'
import type { Schema } from '#db/schema.ts'
import type { FileDigest, Instant } from '#domain/shared/ids.ts'

/** Files of the register, each under the SHA-256 of its bytes: append-only, identical bytes once. */
export const fileRepository = (db: Kysely<Schema>, audit: Audit) => ({
  /** Keeps the bytes and answers their name; bytes that are there already are left as they are. */
  put: async (bytes: Uint8Array, at: Instant): Promise<FileDigest> => {
    const digest = fileDigest(bytes)
    const known = await db.selectFrom('stored_file').select('digest').where('digest', '=', digest).executeTakeFirst()
    if (known) return digest
    const size = bytes.byteLength
    await db
      .insertInto('stored_file')
      .values({ digest, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, size), size, added_at: at })
      .execute()
    // The bytes themselves would double the register; the digest says which they were.
    await audit({ action: 'create', entity: 'stored_file', entityId: digest, before: null, after: { size } })
    return digest
  },
  /**
   * The bytes as they lie there, or null when there are none. They may have been tampered with: whoever uses them hashes
   * them first (`electron/services/stored-files.ts`).
   */
  get: async (digest: FileDigest): Promise<Uint8Array | null> => {
    const row = await db.selectFrom('stored_file').select('bytes').where('digest', '=', digest).executeTakeFirst()
    return row?.bytes ?? null
  },
})
