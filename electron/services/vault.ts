import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Actor } from '#db/audit.ts'
import { DatabaseDamagedError, type OpenDatabase, openDatabase } from '#db/connection.ts'
import { REGISTER_FILES } from '#db/keyring/inspect.ts'
import {
  nameDigest,
  newRecoveryCode,
  pretendToUnwrap,
  tidyRecoveryCode,
  unwrapKey,
  wrapKey,
} from '#db/keyring/key-slots.ts'
import { type Keyring, withAccount, withoutAccount, withoutFailures } from '#db/keyring/keyring.ts'
import { readKeyring, writeKeyring } from '#db/keyring/keyring-file.ts'
import { DatabaseFromFutureError } from '#db/migrate.ts'
import { latestSchema } from '#db/migrations/index.ts'
import { type UnitOfWork, unitOfWork } from '#db/unit-of-work.ts'
import type { Account, Session } from '#domain/account/account.ts'
import type { AccountId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'
import type { NewId } from '#electron/services/ids.ts'
import { inTurn } from '#electron/services/in-turn.ts'
import { keyTrial, type Proven, type SecretError } from '#electron/services/key-trial.ts'
import { type Administrator, newRegister } from '#electron/services/new-register.ts'

type Dependencies = {
  readonly folder: string
  readonly clock: Clock
  readonly newId: NewId
  readonly nativeBinding: string | undefined
  /** Runs on each register that is opened, before anybody works in it. */
  readonly prepare: (uow: UnitOfWork) => Promise<void>
}

/** Failures of a secret, and of the file behind it. */
export type UnlockError =
  | SecretError
  | 'session.database_damaged'
  | 'session.database_missing'
  | 'session.database_newer'

type Open = {
  readonly database: OpenDatabase
  readonly dataKey: Buffer
  readonly uow: UnitOfWork
  readonly session: Session
}

const slotOf = (keyring: Keyring, digest: string) => keyring.accounts.find((entry) => entry.nameDigest === digest)

/** The key of an account's own password; a name nobody has takes as long as a wrong password. */
const byPassword =
  (password: string) =>
  (keyring: Keyring, digest: string): Promise<Buffer | null> => {
    const slot = slotOf(keyring, digest)
    return slot ? unwrapKey(slot.wrapped, password) : pretendToUnwrap(password)
  }

/**
 * Opens and closes the encrypted register. The data key lives here while somebody is logged in and nowhere else; it is
 * overwritten when the register closes. Everything that touches the key happens in turn: a log-out waits until a new
 * password is written, since a key wiped meanwhile would be wrapped as zeros.
 */
export const vault = (dependencies: Dependencies) => {
  const { folder, clock, nativeBinding, prepare } = dependencies
  const tryKey = keyTrial(dependencies)
  const turn = inTurn()
  let open: Open | null = null

  const actorOf = (session: Session) => (): Actor => ({
    accountId: session.accountId,
    name: session.displayName,
    at: clock.now(),
  })

  const closeNow = (): void => {
    open?.dataKey.fill(0)
    open?.database.close()
    open = null
  }

  const theOpen = (): Open => {
    if (open === null) throw new Error('The register is closed')
    return open
  }

  const openFile = (dataKey: Buffer): Result<OpenDatabase, UnlockError> => {
    const file = path.join(folder, REGISTER_FILES.database)
    if (!existsSync(file)) return fail('session.database_missing')
    try {
      return ok(openDatabase(file, { key: dataKey, nativeBinding }))
    } catch (cause) {
      if (cause instanceof DatabaseDamagedError) return fail('session.database_damaged')
      // A keyring put back from an older backup does not know that the database is newer.
      if (cause instanceof DatabaseFromFutureError) return fail('session.database_newer')
      throw cause
    }
  }

  /** The session of the account behind a slot, recorded in the audit; null when the account may not log in. */
  const begin = async (
    database: OpenDatabase,
    { dataKey, digest, failedBefore }: Proven,
    how: 'log_in' | 'recover',
    newPassword: string | null,
  ): Promise<Session | null> => {
    const accountId = slotOf(readKeyring(folder), digest)?.accountId ?? ''
    const nobody = unitOfWork(database, () => ({ accountId: null, name: '', at: clock.now() }))
    const account = await nobody.read((repos) => repos.accounts.find(accountId as AccountId))
    if (account === null || !account.isActive) return null
    const { id, userName, displayName, role, staffMemberId } = account
    const session: Session = { accountId: id, userName, displayName, role, staffMemberId }
    await prepare(unitOfWork(database, () => ({ accountId: null, name: 'Sổ đoàn', at: clock.now() })))
    const uow = unitOfWork(database, actorOf(session))
    await uow.write(async (repos) => {
      await repos.register.recordSession(id, how, failedBefore)
      return ok(null)
    })
    const wrapped = newPassword === null ? null : await wrapKey(dataKey, newPassword)
    const cleared = { ...withoutFailures(readKeyring(folder), digest), schemaVersion: latestSchema }
    writeKeyring(
      folder,
      wrapped === null ? cleared : withAccount(cleared, { nameDigest: digest, accountId: id, wrapped }),
    )
    open = { database, dataKey, uow, session }
    return session
  }

  /** From a proven key to an open register; whatever goes wrong, neither the file stays locked nor the key in memory. */
  const enter = async (
    proven: Proven,
    how: 'log_in' | 'recover',
    newPassword: string | null,
  ): Promise<Result<Session, UnlockError>> => {
    let database: OpenDatabase | null = null
    try {
      const opened = openFile(proven.dataKey)
      if (!opened.ok) return opened
      database = opened.value
      const session = await begin(database, proven, how, newPassword)
      return session === null ? fail('session.wrong_credentials') : ok(session)
    } finally {
      if (open?.database !== database || database === null) {
        database?.close()
        proven.dataKey.fill(0)
      }
    }
  }

  return {
    session: (): Session | null => open?.session ?? null,
    /** The open register's unit of work; a bug when nobody is logged in, since dispatch refuses before. */
    uow: (): UnitOfWork => theOpen().uow,
    hasRegister: (): boolean => existsSync(path.join(folder, REGISTER_FILES.keyring)),

    create: (
      administrator: Administrator,
      password: string,
      fill: (uow: UnitOfWork, account: Account) => Promise<void>,
    ): Promise<string> => turn.run(() => newRegister(dependencies, administrator, password, fill)),

    unlock: (userName: string, password: string): Promise<Result<Session, UnlockError>> =>
      turn.run(async () => {
        closeNow()
        const tried = await tryKey(userName, byPassword(password))
        return tried.ok ? enter(tried.value, 'log_in', null) : tried
      }),

    /** Sets a new password for a known account by the recovery code. */
    recover: (userName: string, code: string, newPassword: string): Promise<Result<Session, UnlockError>> =>
      turn.run(async () => {
        closeNow()
        const tried = await tryKey(userName, (keyring, digest) =>
          slotOf(keyring, digest) ? unwrapKey(keyring.recovery, tidyRecoveryCode(code)) : pretendToUnwrap(code),
        )
        return tried.ok ? enter(tried.value, 'recover', newPassword) : tried
      }),

    /** Proves the password of the account that is logged in. */
    provePassword: (password: string): Promise<Result<null, SecretError>> =>
      turn.run(async () => {
        const tried = await tryKey(theOpen().session.userName, byPassword(password))
        if (!tried.ok) return tried
        tried.value.dataKey.fill(0)
        writeKeyring(folder, withoutFailures(readKeyring(folder), tried.value.digest))
        return ok(null)
      }),

    /** Gives an account its own way to the data key, with its audit row. */
    setPassword: (account: Pick<Account, 'id' | 'userName'>, password: string): Promise<void> =>
      turn.run(async () => {
        const { dataKey, uow } = theOpen()
        const wrapped = await wrapKey(dataKey, password)
        await uow.write(async (repos) => {
          await repos.accounts.recordSecret(account.id, 'password')
          return ok(null)
        })
        const keyring = readKeyring(folder)
        const digest = nameDigest(keyring.nameSalt, account.userName)
        writeKeyring(folder, withAccount(keyring, { nameDigest: digest, accountId: account.id, wrapped }))
      }),

    /** Takes an account's way to the data key away. */
    removeAccount: (id: AccountId): Promise<void> =>
      turn.run(async () => writeKeyring(folder, withoutAccount(readKeyring(folder), id))),

    /** A new recovery code in place of the old one, with its audit row. */
    renewRecoveryCode: (): Promise<string> =>
      turn.run(async () => {
        const { dataKey, uow, session } = theOpen()
        const code = newRecoveryCode()
        const recovery = await wrapKey(dataKey, tidyRecoveryCode(code))
        await uow.write(async (repos) => {
          await repos.accounts.recordSecret(session.accountId, 'recovery_code')
          return ok(null)
        })
        writeKeyring(folder, { ...readKeyring(folder), recovery })
        return code
      }),

    /** Closes the register and wipes the key, after whatever is under way; at once when nothing is. */
    close: (): Promise<void> => {
      if (!turn.isIdle()) return turn.run(async () => closeNow())
      closeNow()
      return Promise.resolve()
    },
  }
}

export type Vault = ReturnType<typeof vault>
