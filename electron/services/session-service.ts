import type { AppStatus, FirstRun } from '#contract/routes/session.ts'
import { isWeakPassword, type Session } from '#domain/account/account.ts'
import type { AgencyProfileId, SignerId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'
import type { NewId } from '#electron/services/ids.ts'
import type { UnlockError, Vault } from '#electron/services/vault.ts'

type Dependencies = {
  readonly vault: Vault
  readonly clock: Clock
  readonly newId: NewId
  readonly about: { readonly version: string; readonly dataFolder: string; readonly isDemo: boolean }
}

/** First run, log-in, log-out, recovery. */
export const sessionService = ({ vault, clock, newId, about }: Dependencies) => ({
  status: async (): Promise<Result<AppStatus, never>> => {
    const session = vault.session()
    return ok({
      phase: session ? 'open' : vault.hasRegister() ? 'locked' : 'first_run',
      session,
      isDemo: about.isDemo,
      dataFolder: about.dataFolder,
      version: about.version,
      today: clock.today(),
    })
  },

  create: async ({
    profiles,
    signer,
    administrator,
  }: FirstRun): Promise<
    Result<
      { recoveryCode: string },
      'setup.already_done' | 'account.weak_password' | 'agency.same_day_twice' | 'agency.office_ends_before_it_begins'
    >
  > => {
    if (vault.hasRegister()) return fail('setup.already_done')
    if (isWeakPassword(administrator.password)) return fail('account.weak_password')
    if (signer?.validTo != null && signer.validTo < signer.validFrom) return fail('agency.office_ends_before_it_begins')
    const days = profiles.map((profile) => profile.validFrom)
    if (new Set(days).size < days.length) return fail('agency.same_day_twice')
    const { password, ...account } = administrator
    const recoveryCode = await vault.create(
      { ...account, role: 'administrator', staffMemberId: null, isActive: true },
      password,
      async (uow) => {
        await uow.write(async (repos) => {
          for (const profile of profiles) await repos.agency.insertProfile({ ...profile, id: newId<AgencyProfileId>() })
          if (signer) await repos.agency.insertSigner({ ...signer, id: newId<SignerId>() })
          return ok(null)
        })
      },
    )
    return ok({ recoveryCode })
  },

  logIn: ({ userName, password }: { userName: string; password: string }): Promise<Result<Session, UnlockError>> =>
    vault.unlock(userName, password),

  recover: async ({
    userName,
    recoveryCode,
    newPassword,
  }: {
    userName: string
    recoveryCode: string
    newPassword: string
  }): Promise<Result<Session, UnlockError | 'account.weak_password'>> =>
    isWeakPassword(newPassword) ? fail('account.weak_password') : vault.recover(userName, recoveryCode, newPassword),

  logOut: async (): Promise<Result<null, never>> => {
    const session = vault.session()
    if (session !== null)
      await vault.uow().write(async (repos) => {
        await repos.register.recordSession(session.accountId, 'log_out', 0)
        return ok(null)
      })
    await vault.close()
    return ok(null)
  },
})
