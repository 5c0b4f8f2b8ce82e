import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { bit } from '#db/repositories/birth-columns.ts'
import type { AccountRow, Schema } from '#db/schema.ts'
import { Account } from '#domain/account/account.ts'
import type { AccountId } from '#domain/shared/ids.ts'

const toAccount = (row: AccountRow): Account =>
  Account.parse({
    id: row.id,
    userName: row.user_name,
    displayName: row.display_name,
    role: row.role,
    staffMemberId: row.staff_member_id,
    isActive: row.is_active === 1,
    createdAt: row.created_at,
  })

const toRow = (account: Account): AccountRow => ({
  id: account.id,
  user_name: account.userName,
  display_name: account.displayName,
  role: account.role,
  is_active: bit(account.isActive),
  created_at: account.createdAt,
  staff_member_id: account.staffMemberId,
})

export const accountRepository = (db: Kysely<Schema>, audit: Audit) => ({
  all: async (): Promise<readonly Account[]> =>
    (await db.selectFrom('account').selectAll().orderBy('user_name').execute()).map(toAccount),
  find: async (id: AccountId): Promise<Account | null> => {
    const row = await db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toAccount(row) : null
  },
  insert: async (account: Account): Promise<void> => {
    await db.insertInto('account').values(toRow(account)).execute()
    await audit({ action: 'create', entity: 'account', entityId: account.id, before: null, after: account })
  },
  /** That a password or the recovery code was set anew; the audit row is the whole record, the secret is nowhere. */
  recordSecret: (id: AccountId, secret: 'password' | 'recovery_code'): Promise<void> =>
    audit({ action: 'update', entity: 'account', entityId: id, before: null, after: { newSecret: secret } }),
  update: async (before: Account, after: Account): Promise<void> => {
    await db.updateTable('account').set(toRow(after)).where('id', '=', after.id).execute()
    await audit({ action: 'update', entity: 'account', entityId: after.id, before, after })
  },
})
