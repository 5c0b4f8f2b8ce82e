import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs'
import BetterSqlite3, { type Database } from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { moveFile } from '#db/keyring/atomic-file.ts'
import { type Migration, migrate, schemaVersion } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'
import type { Schema } from '#db/schema.ts'

export type OpenDatabase = { readonly kysely: Kysely<Schema>; readonly raw: Database; readonly close: () => void }

export type OpenOptions = {
  /** The 32-byte data key; the file is ChaCha20-Poly1305 encrypted and authenticated page by page. */
  readonly key: Uint8Array
  /** Only the first run may create a file; everywhere else a missing one is an error, not an empty register. */
  readonly create?: boolean
  /** An older runtime's build of the native module (development and tests only). */
  readonly nativeBinding?: string | undefined
  readonly steps?: readonly Migration[]
}

/** The file's pages do not decrypt or do not agree: damage, since the key was proven before. */
export class DatabaseDamagedError extends Error {
  override readonly name = 'DatabaseDamagedError'
}

// "raw:" hands the cipher the key itself. The key is random, so stretching it again would only cost start-up time.
const cipherKey = (key: Uint8Array): Buffer => Buffer.concat([Buffer.from('raw:'), key])

/** What better-sqlite3-multiple-ciphers adds to the types of better-sqlite3. */
type CipherDatabase = Database & { readonly key: (key: Buffer) => number }

const unlock = (raw: Database, key: Uint8Array): void => {
  raw.pragma("cipher = 'chacha20'")
  ;(raw as CipherDatabase).key(cipherKey(key))
}

/** Settings of every connection; better-sqlite3 compiles WAL to synchronous=NORMAL, which loses acknowledged saves. */
const configure = (raw: Database): void => {
  raw.pragma('locking_mode = EXCLUSIVE')
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = FULL')
  raw.pragma('foreign_keys = ON')
  raw.pragma('trusted_schema = OFF')
  // Otherwise INSERT OR REPLACE would pass by the trigger that keeps the audit append-only.
  raw.pragma('recursive_triggers = ON')
  raw.pragma('cell_size_check = ON')
  raw.pragma('secure_delete = ON')
  raw.pragma('temp_store = MEMORY')
  raw.pragma('mmap_size = 0')
  // Every page that is not in the cache is decrypted and proven again: 64 MiB hold what an office asks for all day.
  raw.pragma('cache_size = -65536')
}

const isDamage = (cause: unknown): boolean =>
  cause instanceof BetterSqlite3.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(cause.code)

/** Opens, checks and migrates the encrypted file. Throws {@link DatabaseDamagedError} when its pages do not agree. */
export const openDatabase = (path: string, options: OpenOptions): OpenDatabase => {
  // SQLite takes an empty file for a new database; here it is a register that was lost.
  if (options.create !== true && existsSync(path) && statSync(path).size === 0)
    throw new DatabaseDamagedError('an empty file')
  const raw = new BetterSqlite3(path, {
    fileMustExist: options.create !== true,
    timeout: 5000,
    ...(options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}),
  })
  try {
    unlock(raw, options.key)
    configure(raw)
    if (options.create !== true) {
      const check = raw.pragma('quick_check', { simple: true })
      if (check !== 'ok') throw new DatabaseDamagedError(String(check))
      if (schemaVersion(raw) === 0) throw new DatabaseDamagedError('no schema')
    }
    migrate(raw, options.steps ?? migrations, (from) => copyBeforeUpgrade(raw, path, from, options))
  } catch (cause) {
    raw.close()
    if (isDamage(cause)) throw new DatabaseDamagedError('unreadable pages', { cause })
    throw cause
  }
  return {
    kysely: new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) }),
    raw,
    close: () => {
      // A hand copy of the folder after this holds everything in one file.
      raw.pragma('wal_checkpoint(TRUNCATE)')
      raw.close()
    },
  }
}

/** A verified copy beside the file before its schema changes; the backup API does not serve encrypted files. */
const copyBeforeUpgrade = (raw: Database, path: string, from: number, options: OpenOptions): void => {
  const copy = `${path}.before-schema-${from + 1}`
  const part = `${copy}.part`
  rmSync(part, { force: true })
  raw.prepare('VACUUM INTO ?').run(part)
  const check = new BetterSqlite3(part, {
    fileMustExist: true,
    ...(options.nativeBinding ? { nativeBinding: options.nativeBinding } : {}),
  })
  try {
    unlock(check, options.key)
    if (check.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new Error('The copy before the upgrade is not whole')
  } finally {
    check.close()
  }
  const file = openSync(part, 'r+')
  fsyncSync(file)
  closeSync(file)
  moveFile(part, copy)
}
