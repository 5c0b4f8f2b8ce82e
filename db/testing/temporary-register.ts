import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { type OpenDatabase, openDatabase } from '#db/connection.ts'
import { type Repositories, type UnitOfWork, unitOfWork } from '#db/unit-of-work.ts'
import type { Instant } from '#domain/shared/ids.ts'
import { ok } from '#domain/shared/result.ts'
import { aStaffMember, aUnit } from '#domain/testing/samples.ts'

const cleanUps: (() => void)[] = []
afterAll(() => {
  for (const cleanUp of cleanUps.reverse()) cleanUp()
})

/** A folder of its own, removed after the test file. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-test-'))
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Closes a database at the end at the latest. */
export const closeLater = (database: OpenDatabase): OpenDatabase => {
  cleanUps.push(() => {
    if (database.raw.open) database.close()
  })
  return database
}

export const testActor = { accountId: null, name: 'Người thử', at: '2026-01-12T02:00:00.000Z' as Instant }

export type TestRegister = {
  readonly folder: string
  readonly file: string
  readonly key: Buffer
  readonly database: OpenDatabase
  readonly uow: UnitOfWork
  /** Writes and answers nothing; a failure is thrown. */
  readonly fill: (work: (repos: Repositories) => Promise<void>) => Promise<void>
}

/** A new, empty, encrypted register in a real file, through the production migrations. */
export const newRegister = (): TestRegister => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'so-doan.db')
  const key = randomBytes(32)
  const database = closeLater(openDatabase(file, { key, create: true }))
  const uow = unitOfWork(database, () => testActor)
  const fill = async (work: (repos: Repositories) => Promise<void>): Promise<void> => {
    await uow.write(async (repos) => {
      await work(repos)
      return ok(null)
    })
  }
  return { folder, file, key, database, uow, fill }
}

/** One with a unit and as many staff members in it. */
export const registerWithStaff = async (people = 1): Promise<TestRegister> => {
  const register = newRegister()
  await register.fill(async (repos) => {
    await repos.units.insert(aUnit())
    for (let n = 1; n <= people; n += 1) await repos.staff.insert(aStaffMember(n))
  })
  return register
}
