import type { Database } from 'better-sqlite3'

/** One forward-only step of the schema; `up` is plain SQL and is never edited once released. */
export type Migration = { readonly version: number; readonly up: (db: Database) => void }

/** The file was written by a newer version of the app; opening it could lose data. */
export class DatabaseFromFutureError extends Error {
  override readonly name = 'DatabaseFromFutureError'
}

/** The schema version a file carries. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Brings the file to the newest version, all or nothing: a failed or interrupted step leaves the old schema whole.
 *
 * `beforeUpgrade` runs on a file that already holds a schema (its verified backup copy is made there). Foreign keys are
 * off while tables are rebuilt and checked before the commit. Kysely's own Migrator is not used: on SQLite it runs
 * outside a transaction (docs/decisions/database.md).
 */
export const migrate = (
  db: Database,
  migrations: readonly Migration[],
  beforeUpgrade: (from: number) => void = () => undefined,
): void => {
  const from = schemaVersion(db)
  const latest = migrations.at(-1)?.version ?? 0
  if (from > latest) throw new DatabaseFromFutureError(`The file has schema ${from}, this app knows ${latest}`)
  if (from === latest) return
  if (from > 0) beforeUpgrade(from)

  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const { version, up } of migrations) if (version > from) up(db)
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new Error(`Migration broke ${broken.length} foreign keys`)
      db.pragma(`user_version = ${latest}`)
    }).exclusive()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}
