import type { Repositories } from '#db/unit-of-work.ts'
import { type Account, isWeakPassword, type NewAccount } from '#domain/account/account.ts'
import type { AccountId, StaffMemberId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'
import type { NewId } from '#electron/services/ids.ts'
import type { SecretError } from '#electron/services/key-trial.ts'
import type { Vault } from '#electron/services/vault.ts'

type Dependencies = { readonly vault: Vault; readonly clock: Clock; readonly newId: NewId }

type SetActive = { readonly id: AccountId; readonly isActive: boolean; readonly newPassword: string | null }
type SetActiveError =
  | 'account.not_found'
  | 'account.last_administrator'
  | 'account.weak_password'
  | 'account.password_needed'

type LinkError = 'account.staff_not_found' | 'account.staff_taken'

/** A staff member has at most one account. */
const mayLink = async (
  repos: Repositories,
  accounts: readonly Account[],
  except: AccountId | null,
  staffMemberId: StaffMemberId | null,
): Promise<Result<null, LinkError>> => {
  if (staffMemberId === null) return ok(null)
  if ((await repos.staff.find(staffMemberId)) === null) return fail('account.staff_not_found')
  const taken = accounts.some((account) => account.id !== except && account.staffMemberId === staffMemberId)
  return taken ? fail('account.staff_taken') : ok(null)
}

/** Who may open the register. An account that is switched off loses its way to the key, not only its name. */
export const accountService = ({ vault, clock, newId }: Dependencies) => ({
  list: async (): Promise<Result<Account[], never>> =>
    ok([...(await vault.uow().read((repos) => repos.accounts.all()))]),

  create: async ({
    password,
    ...draft
  }: NewAccount): Promise<Result<Account, 'account.user_name_taken' | 'account.weak_password' | LinkError>> => {
    if (isWeakPassword(password)) return fail('account.weak_password')
    const created = await vault.uow().write(async (repos) => {
      const all = await repos.accounts.all()
      if (all.some((account) => account.userName === draft.userName)) return fail('account.user_name_taken')
      const linked = await mayLink(repos, all, null, draft.staffMemberId)
      if (!linked.ok) return linked
      const account: Account = { ...draft, id: newId<AccountId>(), isActive: true, createdAt: clock.now() }
      await repos.accounts.insert(account)
      return ok(account)
    })
    // After the row: a slot without its account opens nothing, and an account without its slot cannot log in yet.
    if (created.ok) await vault.setPassword(created.value, password)
    return created
  },

  setActive: async ({ id, isActive, newPassword }: SetActive): Promise<Result<Account, SetActiveError>> => {
    if (isActive && newPassword === null) return fail('account.password_needed')
    if (newPassword !== null && isWeakPassword(newPassword)) return fail('account.weak_password')
    const changed = await vault.uow().write(async (repos): Promise<Result<Account, SetActiveError>> => {
      const all = await repos.accounts.all()
      const before = all.find((account) => account.id === id)
      if (!before) return fail('account.not_found')
      const others = all.filter((account) => account.id !== id && account.isActive && account.role === 'administrator')
      if (!isActive && before.role === 'administrator' && others.length === 0) return fail('account.last_administrator')
      const after = { ...before, isActive }
      await repos.accounts.update(before, after)
      return ok(after)
    })
    if (changed.ok && !isActive) await vault.removeAccount(id)
    if (changed.ok && isActive && newPassword !== null) await vault.setPassword(changed.value, newPassword)
    return changed
  },

  /** Says whose account it is; a session that is open learns of it at its next log-in. */
  linkStaff: ({
    id,
    staffMemberId,
  }: {
    id: AccountId
    staffMemberId: StaffMemberId | null
  }): Promise<Result<Account, 'account.not_found' | LinkError>> =>
    vault.uow().write(async (repos): Promise<Result<Account, 'account.not_found' | LinkError>> => {
      const all = await repos.accounts.all()
      const before = all.find((account) => account.id === id)
      if (!before) return fail('account.not_found')
      const linked = await mayLink(repos, all, id, staffMemberId)
      if (!linked.ok) return linked
      const after = { ...before, staffMemberId }
      await repos.accounts.update(before, after)
      return ok(after)
    }),

  changePassword: async ({
    currentPassword,
    newPassword,
  }: {
    currentPassword: string
    newPassword: string
  }): Promise<Result<null, SecretError | 'account.weak_password'>> => {
    if (isWeakPassword(newPassword)) return fail('account.weak_password')
    const session = vault.session()
    const proven = await vault.provePassword(currentPassword)
    if (!proven.ok || session === null) return proven
    await vault.setPassword({ id: session.accountId, userName: session.userName }, newPassword)
    return ok(null)
  },

  /** A lasting key to everything: whoever asks for it proves once more who they are. */
  renewRecoveryCode: async ({
    currentPassword,
  }: {
    currentPassword: string
  }): Promise<Result<{ recoveryCode: string }, SecretError>> => {
    const proven = await vault.provePassword(currentPassword)
    return proven.ok ? ok({ recoveryCode: await vault.renewRecoveryCode() }) : proven
  },
})
