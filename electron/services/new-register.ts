import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '#db/connection.ts'
import { moveFile } from '#db/keyring/atomic-file.ts'
import { KEYRING_FORMAT, KEYRING_VERSION, REGISTER_FILES } from '#db/keyring/inspect.ts'
import { keyCheck, nameDigest, newDataKey, newRecoveryCode, tidyRecoveryCode, wrapKey } from '#db/keyring/key-slots.ts'
import { databaseMark, writeKeyring } from '#db/keyring/keyring-file.ts'
import { latestSchema } from '#db/migrations/index.ts'
import { type UnitOfWork, unitOfWork } from '#db/unit-of-work.ts'
import type { Account } from '#domain/account/account.ts'
import type { AccountId } from '#domain/shared/ids.ts'
import { ok } from '#domain/shared/result.ts'
import type { Clock } from '#electron/services/clock.ts'
import type { NewId } from '#electron/services/ids.ts'

type Dependencies = {
  readonly folder: string
  readonly clock: Clock
  readonly newId: NewId
  readonly nativeBinding: string | undefined
}

export type Administrator = Omit<Account, 'id' | 'createdAt'>

/**
 * Builds a new register in a folder of its own and moves it to its place when it is whole, so that a first run that is
 * cut off leaves nothing half. Gives the recovery code.
 */
export const newRegister = async (
  { folder, clock, newId, nativeBinding }: Dependencies,
  administrator: Administrator,
  password: string,
  fill: (uow: UnitOfWork, account: Account) => Promise<void>,
): Promise<string> => {
  const setup = path.join(folder, REGISTER_FILES.setup)
  rmSync(setup, { recursive: true, force: true })
  mkdirSync(setup, { recursive: true })
  const dataKey = newDataKey()
  try {
    const registerId = newId<string>()
    const account: Account = { ...administrator, id: newId<AccountId>(), createdAt: clock.now() }
    const database = openDatabase(path.join(setup, REGISTER_FILES.database), {
      key: dataKey,
      create: true,
      nativeBinding,
    })
    try {
      const uow = unitOfWork(database, () => ({ accountId: null, name: 'Thiết lập lần đầu', at: clock.now() }))
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
    const wrapped = await wrapKey(dataKey, password)
    const recovery = await wrapKey(dataKey, tidyRecoveryCode(recoveryCode))
    writeKeyring(setup, {
      format: KEYRING_FORMAT,
      version: KEYRING_VERSION,
      registerId,
      schemaVersion: latestSchema,
      databaseMark: databaseMark(setup),
      keyCheck: keyCheck(dataKey, registerId),
      nameSalt,
      accounts: [{ nameDigest: nameDigest(nameSalt, account.userName), accountId: account.id, wrapped }],
      recovery,
      failures: [],
    })
    for (const name of [REGISTER_FILES.database, REGISTER_FILES.keyring])
      moveFile(path.join(setup, name), path.join(folder, name))
    rmSync(setup, { recursive: true, force: true })
    return recoveryCode
  } finally {
    dataKey.fill(0)
  }
}
