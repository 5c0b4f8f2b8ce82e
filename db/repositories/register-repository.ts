import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { AccountId, Instant } from '#domain/shared/ids.ts'

/** The one row that says which register this file is; the keyring names the same id. */
export const registerRepository = (db: Kysely<Schema>, audit: Audit) => ({
  id: async (): Promise<string | null> => {
    const row = await db.selectFrom('register').select('register_id').executeTakeFirst()
    return row?.register_id ?? null
  },
  create: async (registerId: string, at: Instant): Promise<void> => {
    await db.insertInto('register').values({ id: 1, register_id: registerId, created_at: at }).execute()
    await audit({ action: 'create', entity: 'register', entityId: registerId, before: null, after: null })
  },
  /** A log-in with the failed ones before it, or a log-out; the audit row is the whole record. */
  recordSession: (accountId: AccountId, how: 'log_in' | 'log_out' | 'recover', failedBefore: number): Promise<void> =>
    audit({ action: how, entity: 'account', entityId: accountId, before: null, after: { failedBefore } }),
})
