import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { moveFile } from '#db/keyring/atomic-file.ts'

/**
 * What can be told of a data folder before anybody logs in, without a key. `first_run`: nothing there yet. Any other
 * outcome than `first_run` and `locked` is told in a dialog before a window opens, and no file is touched.
 */
export type Inspection =
  | 'first_run'
  | 'locked'
  | 'keyring_missing'
  | 'keyring_damaged'
  | 'newer'
  | 'database_missing'
  | 'database_empty'
  | 'database_truncated'
  | 'database_foreign'

/** The keyring's format and version; here, because this runs before the first window, without the schema library. */
export const KEYRING_FORMAT = 'so-doan-keyring'
export const KEYRING_VERSION = 1
/** The names of the files of a register, side by side in the data folder. */
export const REGISTER_FILES = { database: 'so-doan.db', keyring: 'so-doan.keyring.json', setup: 'setup' } as const
const PAGE = 4096

type Head = {
  readonly schemaVersion: number
  readonly version: number
  readonly databaseMark: string
  readonly isWhole: boolean
}

/** SHA-256 of a keyring's content in the order it is written; says that nothing in it was damaged, not who wrote it. */
export const contentDigest = (content: Readonly<Record<string, unknown>>): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

const readHead = (file: string): Head | null => {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof parsed !== 'object' || parsed === null || !('format' in parsed) || parsed.format !== KEYRING_FORMAT)
      return null
    const { digest, ...content } = parsed as Readonly<Record<string, unknown>>
    const { schemaVersion, version, databaseMark } = content
    return typeof schemaVersion === 'number' && typeof version === 'number' && typeof databaseMark === 'string'
      ? { schemaVersion, version, databaseMark, isWhole: contentDigest(content) === digest }
      : null
  } catch {
    return null
  }
}

const firstBytes = (file: string, length: number): Buffer => {
  const handle = openSync(file, 'r')
  const head = Buffer.alloc(length)
  readSync(handle, head, 0, length, 0)
  closeSync(handle)
  return head
}

/**
 * The first run builds both files in a folder of its own and moves them as its last steps. A run that was cut off
 * there is finished now; one that was cut off earlier left nothing worth keeping.
 */
export const finishSetUp = (folder: string): void => {
  const setup = path.join(folder, REGISTER_FILES.setup)
  if (!existsSync(setup)) return
  // A register that stands in the folder by now (put back from a backup) is never replaced.
  const isFree = !existsSync(path.join(folder, REGISTER_FILES.keyring))
  if (isFree && existsSync(path.join(setup, REGISTER_FILES.keyring))) {
    for (const name of [REGISTER_FILES.database, REGISTER_FILES.keyring])
      if (existsSync(path.join(setup, name))) moveFile(path.join(setup, name), path.join(folder, name))
  }
  rmSync(setup, { recursive: true, force: true })
}

/** `known` is what this app writes: the newest keyring version and schema. */
export const inspectRegister = (
  folder: string,
  known: { readonly keyring: number; readonly schema: number },
): Inspection => {
  const database = path.join(folder, REGISTER_FILES.database)
  const keyring = path.join(folder, REGISTER_FILES.keyring)
  const hasDatabase = existsSync(database)
  if (!existsSync(keyring)) return hasDatabase ? 'keyring_missing' : 'first_run'
  const head = readHead(keyring)
  if (head === null) return 'keyring_damaged'
  // Before its digest: a newer app may reckon it otherwise.
  if (head.version > known.keyring || head.schemaVersion > known.schema) return 'newer'
  if (!head.isWhole) return 'keyring_damaged'
  if (!hasDatabase || !statSync(database).isFile()) return 'database_missing'
  const { size } = statSync(database)
  if (size === 0) return 'database_empty'
  if (size % PAGE !== 0) return 'database_truncated'
  return firstBytes(database, 16).toString('hex') === head.databaseMark ? 'locked' : 'database_foreign'
}
