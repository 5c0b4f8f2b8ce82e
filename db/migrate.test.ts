import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { DatabaseFromFutureError, type Migration, migrate, schemaVersion } from '#db/migrate.ts'
import { latestSchema, migrations } from '#db/migrations/index.ts'
import { closeLater, registerWithStaff } from '#db/testing/temporary-register.ts'

const one: Migration = {
  version: 1,
  up: (db) => void db.exec('CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT) STRICT'),
}
const two: Migration = {
  version: 2,
  up: (db) =>
    void db.exec(
      "ALTER TABLE a ADD COLUMN note TEXT NOT NULL DEFAULT ''; CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT",
    ),
}
const failing: Migration = {
  version: 3,
  up: (db) => {
    db.exec("CREATE TABLE c (id INTEGER) STRICT; UPDATE a SET name = 'half'")
    throw new Error('the power failed')
  },
}

const schema = (db: BetterSqlite3.Database): unknown =>
  db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
const filled = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  migrate(db, [one])
  db.exec("INSERT INTO a (name) VALUES ('An'), ('Bình')")
  return db
}

test('every step that is missing runs once, in order', () => {
  const db = filled()
  migrate(db, [one, two])
  expect(schemaVersion(db)).toBe(2)
  expect(db.prepare('SELECT * FROM a').all()).toEqual([
    { id: 1, name: 'An', note: '' },
    { id: 2, name: 'Bình', note: '' },
  ])
  const before = schema(db)
  migrate(db, [one, two])
  expect(schema(db)).toEqual(before)
})

test('a step that fails half-way leaves nothing, not even of the steps before it', () => {
  const db = filled()
  const before = schema(db)
  expect(() => migrate(db, [one, two, failing])).toThrow('the power failed')
  expect(schema(db)).toEqual(before)
  expect(schemaVersion(db)).toBe(1)
  expect(db.prepare('SELECT name FROM a').pluck().all()).toEqual(['An', 'Bình'])
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  migrate(db, [one, two])
  expect(schemaVersion(db)).toBe(2)
})

test('a step that breaks a reference between rows is refused as a whole', () => {
  const db = filled()
  const orphan: Migration = {
    version: 2,
    up: (it) => void it.exec('CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT; INSERT INTO b VALUES (99)'),
  }
  expect(() => migrate(db, [one, orphan])).toThrow('broke 1 foreign keys')
  expect(schemaVersion(db)).toBe(1)
})

test('a step may rebuild a table others point at, since references are checked at its end', () => {
  const db = filled()
  migrate(db, [one, two])
  db.exec('PRAGMA foreign_keys = ON; INSERT INTO b VALUES (1)')
  const rebuild: Migration = {
    version: 3,
    up: (it) =>
      void it.exec(`CREATE TABLE new_a (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
        INSERT INTO new_a SELECT id, name FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a`),
  }
  migrate(db, [one, two, rebuild])
  expect(db.prepare('SELECT a_id FROM b').pluck().all()).toEqual([1])
  expect(() => db.exec('INSERT INTO b VALUES (99)')).toThrow('FOREIGN KEY')
})

test('a newer file is refused and stays as it is', () => {
  const db = filled()
  db.pragma('user_version = 7')
  const before = schema(db)
  expect(() => migrate(db, [one, two])).toThrow(DatabaseFromFutureError)
  expect(schema(db)).toEqual(before)
  expect(schemaVersion(db)).toBe(7)
})

test('the copy is made before an upgrade, and only then', () => {
  const asked: number[] = []
  const db = new BetterSqlite3(':memory:')
  migrate(db, [one], (from) => asked.push(from))
  migrate(db, [one], (from) => asked.push(from))
  expect(asked).toEqual([])
  migrate(db, [one, two], (from) => asked.push(from))
  expect(asked).toEqual([1])
})

test('when the copy cannot be made, nothing is upgraded', () => {
  const db = filled()
  const noRoom = () => {
    throw new Error('no room')
  }
  expect(() => migrate(db, [one, two], noRoom)).toThrow('no room')
  expect(schemaVersion(db)).toBe(1)
})

const next: Migration = {
  version: latestSchema + 1,
  up: (db) => void db.exec('DROP TABLE passport; CREATE TABLE note (t TEXT) STRICT'),
}

test('before an upgrade a whole, encrypted copy is laid beside the register; the app of before opens it', async () => {
  const { folder, file, key, database } = await registerWithStaff(40)
  database.close()
  const upgraded = closeLater(openDatabase(file, { key, steps: [...migrations, next] }))
  expect(schemaVersion(upgraded.raw)).toBe(latestSchema + 1)
  upgraded.close()

  const copy = path.join(folder, `so-doan.db.before-schema-${latestSchema + 1}`)
  expect(readdirSync(folder).toSorted()).toEqual(['so-doan.db', path.basename(copy)])
  expect(readFileSync(copy).includes(Buffer.from('Khuê'))).toBe(false)
  const before = closeLater(openDatabase(copy, { key }))
  expect(schemaVersion(before.raw)).toBe(latestSchema)
  expect(before.raw.prepare('SELECT count(*) FROM passport').pluck().get()).toBe(40)
})

test('an upgrade that fails leaves the register and its copy; a second try may succeed', async () => {
  const { folder, file, key, database } = await registerWithStaff(5)
  database.close()
  writeFileSync(`${file}.before-schema-${latestSchema + 1}.part`, 'left from a try that was cut off')
  const broken: Migration = { ...next, up: () => void 0 }
  const failingStep: Migration = { ...broken, up: failing.up }
  expect(() => openDatabase(file, { key, steps: [...migrations, failingStep] })).toThrow()
  expect(existsSync(path.join(folder, `so-doan.db.before-schema-${latestSchema + 1}`))).toBe(true)
  const old = closeLater(openDatabase(file, { key }))
  expect(old.raw.prepare('SELECT count(*) FROM staff_member').pluck().get()).toBe(5)
  old.close()
  expect(schemaVersion(closeLater(openDatabase(file, { key, steps: [...migrations, next] })).raw)).toBe(
    latestSchema + 1,
  )
})

test('a register of a newer app is refused, and its bytes are unchanged', async () => {
  const { file, key, database } = await registerWithStaff()
  database.raw.pragma(`user_version = ${latestSchema + 1}`)
  database.close()
  const bytes = readFileSync(file)
  expect(() => openDatabase(file, { key })).toThrow(DatabaseFromFutureError)
  expect(readFileSync(file).equals(bytes)).toBe(true)
})
