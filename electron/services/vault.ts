import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Actor } from '#db/audit.ts'
import { DatabaseDamagedError, type OpenDatabase, openDatabase } from '#db/connection.ts'
import { moveFile } from '#db/keyring/atomic-file.ts'
import {
  isKeyOf,
  keyCheck,
  nameDigest,
  newDataKey,
  newRecoveryCode,
  pretendToUnwrap,
  tidyRecoveryCode,
  unwrapKey,
  wrapKey,
} from '#db/keyring/key-slots.ts'
import {
  DATABASE_FILE,
  KEYRING_FILE,
  KEYRING_FORMAT,
  KEYRING_VERSION,
  type Keyring,
  secondsToWait,
  withAccount,
  withFailure,
  withoutAccount,
  withoutFailures,
} from '#db/keyring/keyring.ts'
import { databaseMark, readKeyring, writeKeyring } from '#db/keyring/keyring-file.ts'
import { DatabaseFromFutureError } from '#db/migrate.ts'
import { latestSchema } from '#db/migrations/index.ts'
import { type UnitOfWork, unitOfWork } from '#db/unit-of-work.ts'
import type { Account, Session } from '#domain/account/account.ts'
import type { AccountId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'
import type { NewId } from '#electron/services/ids.ts'

type Dependencies = {
  readonly folder: string
  readonly clock: Clock
  readonly newId: NewId
  readonly nativeBinding: string | undefined
}

/** Failures of a secret that was tried, and of the file behind it. */
export type SecretError = 'session.wrong_credentials' | 'session.must_wait'
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

/**
 * Opens and closes the encrypted register. The data key lives here while somebody is logged in and nowhere else; it is
 * overwritten when the register closes.
 */
export const vault = ({ folder, clock, newId, nativeBinding }: Dependencies) => {
  let open: Open | null = null

  const actorOf = (session: Session | null) => (): Actor => ({
    accountId: session?.accountId ?? null,
    name: session?.displayName ?? 'Thiết lập lần đầu',
    at: clock.now(),
  })

  const close = (): void => {
    open?.database.close()
    open?.dataKey.fill(0)
    open = null
  }

  const readWholeKeyring = (): Keyring => readKeyring(folder)

  /** Tries a secret against a slot, with the waits after failures; a success forgets them. */
  const tryKey = async (
    userName: string,
    unwrap: (keyring: Keyring, digest: string) => Promise<Buffer | null>,
  ): Promise<
    Result<{ readonly dataKey: Buffer; readonly digest: string; readonly failedBefore: number }, SecretError>
  > => {
    const keyring = readWholeKeyring()
    const digest = nameDigest(keyring.nameSalt, userName)
    const failures = keyring.failures.find((entry) => entry.nameDigest === digest)
    const seconds = secondsToWait(failures, Date.parse(clock.now()))
    if (seconds > 0) return fail('session.must_wait', { seconds })
    const dataKey = await unwrap(keyring, digest)
    if (dataKey === null || !isKeyOf(dataKey, keyring.registerId, keyring.keyCheck)) {
      const failed = withFailure(readWholeKeyring(), digest, clock.now())
      writeKeyring(folder, failed)
      const wait = secondsToWait(
        failed.failures.find((entry) => entry.nameDigest === digest),
        Date.parse(clock.now()),
      )
      return wait > 0 ? fail('session.must_wait', { seconds: wait }) : fail('session.wrong_credentials')
    }
    return ok({ dataKey, digest, failedBefore: failures?.count ?? 0 })
  }

  /** Opens the file with a proven key and finds whose slot it was. */
  const openFor = async (
    dataKey: Buffer,
    accountId: string,
  ): Promise<Result<{ readonly database: OpenDatabase; readonly account: Account }, UnlockError>> => {
    const file = path.join(folder, DATABASE_FILE)
    if (!existsSync(file)) return fail('session.database_missing')
    let database: OpenDatabase
    try {
      database = openDatabase(file, { key: dataKey, nativeBinding })
    } catch (cause) {
      if (cause instanceof DatabaseDamagedError) return fail('session.database_damaged')
      // A keyring put back from an older backup does not know that the database is newer.
      if (cause instanceof DatabaseFromFutureError) return fail('session.database_newer')
      throw cause
    }
    const account = await unitOfWork(database, actorOf(null)).read((repos) =>
      repos.accounts.find(accountId as AccountId),
    )
    if (account === null || !account.isActive) {
      database.close()
      return fail('session.wrong_credentials')
    }
    const keyring = readWholeKeyring()
    if (keyring.schemaVersion !== latestSchema) writeKeyring(folder, { ...keyring, schemaVersion: latestSchema })
    return ok({ database, account })
  }

  const begin = async (
    dataKey: Buffer,
    database: OpenDatabase,
    account: Account,
    digest: string,
    failedBefore: number,
    how: 'log_in' | 'recover',
  ): Promise<Session> => {
    const session: Session = {
      accountId: account.id,
      userName: account.userName,
      displayName: account.displayName,
      role: account.role,
    }
    const uow = unitOfWork(database, actorOf(session))
    await uow.write(async (repos) => {
      await repos.register.recordSession(account.id, how, failedBefore)
      return ok(null)
    })
    writeKeyring(folder, withoutFailures(readWholeKeyring(), digest))
    open = { database, dataKey, uow, session }
    return session
  }

  return {
    session: (): Session | null => open?.session ?? null,
    /** The open register's unit of work; a bug when nobody is logged in, since dispatch refuses before. */
    uow: (): UnitOfWork => {
      if (open === null) throw new Error('The register is closed')
      return open.uow
    },
    hasRegister: (): boolean => existsSync(path.join(folder, KEYRING_FILE)),

    /** Builds a new register beside the place of the real one and moves it there when it is whole. */
    create: async (
      administrator: Omit<Account, 'id' | 'createdAt'>,
      password: string,
      fill: (uow: UnitOfWork, account: Account) => Promise<void>,
    ): Promise<string> => {
      const setup = path.join(folder, 'setup')
      rmSync(setup, { recursive: true, force: true })
      mkdirSync(setup, { recursive: true })
      const dataKey = newDataKey()
      const registerId = newId<string>()
      const account: Account = { ...administrator, id: newId<AccountId>(), createdAt: clock.now() }
      const database = openDatabase(path.join(setup, DATABASE_FILE), { key: dataKey, create: true, nativeBinding })
      try {
        const uow = unitOfWork(database, actorOf(null))
        await uow.write(async (repos) => {
          await repos.register.create(registerId, clock.now())
          await repos.accounts.insert(account)
          return ok(null)
        })
        await fill(uow, account)
      } finally {
        database.close()
      }
      const recoveryCode = newRecoveryCode()
      const nameSalt = randomBytes(32).toString('hex')
      writeKeyring(setup, {
        format: KEYRING_FORMAT,
        version: KEYRING_VERSION,
        registerId,
        schemaVersion: latestSchema,
        databaseMark: databaseMark(setup),
        keyCheck: keyCheck(dataKey, registerId),
        nameSalt,
        accounts: [
          {
            nameDigest: nameDigest(nameSalt, account.userName),
            accountId: account.id,
            wrapped: await wrapKey(dataKey, password),
          },
        ],
        recovery: await wrapKey(dataKey, tidyRecoveryCode(recoveryCode)),
        failures: [],
      })
      dataKey.fill(0)
      moveFile(path.join(setup, DATABASE_FILE), path.join(folder, DATABASE_FILE))
      moveFile(path.join(setup, KEYRING_FILE), path.join(folder, KEYRING_FILE))
      rmSync(setup, { recursive: true, force: true })
      return recoveryCode
    },

    unlock: async (userName: string, password: string): Promise<Result<Session, UnlockError>> => {
      close()
      let accountId = ''
      const tried = await tryKey(userName, async (keyring, digest) => {
        const slot = keyring.accounts.find((entry) => entry.nameDigest === digest)
        accountId = slot?.accountId ?? ''
        return slot ? unwrapKey(slot.wrapped, password) : pretendToUnwrap(password)
      })
      if (!tried.ok) return tried
      const { dataKey, digest, failedBefore } = tried.value
      const opened = await openFor(dataKey, accountId)
      if (!opened.ok) return opened
      return ok(await begin(dataKey, opened.value.database, opened.value.account, digest, failedBefore, 'log_in'))
    },

    /** Sets a new password for a known account by the recovery code. */
    recover: async (userName: string, code: string, newPassword: string): Promise<Result<Session, UnlockError>> => {
      close()
      const tried = await tryKey(userName, (keyring, digest) =>
        keyring.accounts.some((entry) => entry.nameDigest === digest)
          ? unwrapKey(keyring.recovery, tidyRecoveryCode(code))
          : pretendToUnwrap(code),
      )
      if (!tried.ok) return tried
      const { dataKey, digest, failedBefore } = tried.value
      const slot = readWholeKeyring().accounts.find((entry) => entry.nameDigest === digest)
      const opened = await openFor(dataKey, slot?.accountId ?? '')
      if (!opened.ok) return opened
      const { database, account } = opened.value
      writeKeyring(
        folder,
        withAccount(readWholeKeyring(), {
          nameDigest: digest,
          accountId: account.id,
          wrapped: await wrapKey(dataKey, newPassword),
        }),
      )
      return ok(await begin(dataKey, database, account, digest, failedBefore, 'recover'))
    },

    /** Proves the password of the account that is logged in. */
    provePassword: async (password: string): Promise<Result<null, SecretError>> => {
      if (open === null) throw new Error('The register is closed')
      const { session } = open
      const tried = await tryKey(session.userName, async (keyring, digest) => {
        const slot = keyring.accounts.find((entry) => entry.nameDigest === digest)
        return slot ? unwrapKey(slot.wrapped, password) : pretendToUnwrap(password)
      })
      if (!tried.ok) return tried
      tried.value.dataKey.fill(0)
      writeKeyring(folder, withoutFailures(readWholeKeyring(), tried.value.digest))
      return ok(null)
    },

    /** Gives an account its own way to the data key. */
    setPassword: async (account: Pick<Account, 'id' | 'userName'>, password: string): Promise<void> => {
      if (open === null) throw new Error('The register is closed')
      const wrapped = await wrapKey(open.dataKey, password)
      const keyring = readWholeKeyring()
      const digest = nameDigest(keyring.nameSalt, account.userName)
      writeKeyring(folder, withAccount(keyring, { nameDigest: digest, accountId: account.id, wrapped }))
    },

    /** Takes an account's way to the data key away. */
    removeAccount: (id: AccountId): void => writeKeyring(folder, withoutAccount(readWholeKeyring(), id)),

    renewRecoveryCode: async (): Promise<string> => {
      if (open === null) throw new Error('The register is closed')
      const code = newRecoveryCode()
      const recovery = await wrapKey(open.dataKey, tidyRecoveryCode(code))
      writeKeyring(folder, { ...readWholeKeyring(), recovery })
      return code
    },

    close,
  }
}

export type Vault = ReturnType<typeof vault>
