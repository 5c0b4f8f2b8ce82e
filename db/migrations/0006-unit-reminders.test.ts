import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'

const before = migrations.filter(({ version }) => version < 6)
const six = migrations.filter(({ version }) => version <= 6)

const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  migrate(db, before)
  db.exec(`
    INSERT INTO unit VALUES ('u1', 'Văn phòng', 'VP', 1);
    INSERT INTO outbound_trip (id, title, kind, host, purpose, is_in_annual_plan, departs_on, returns_on, revision)
      VALUES ('t1', 'Đoàn', 'business', '', '', 0, '2026-03-02', '2026-03-06', 1);
    INSERT INTO letter (id, kind, trip_id, state, revision) VALUES ('l1', 'reminder', 't1', 'draft', 1);
  `)
  return db
}

test('letters of version 5 stay as they were and remind no unit', () => {
  const db = oldRegister()
  const [was] = db.prepare<[], Record<string, unknown>>('SELECT * FROM letter').all()
  migrate(db, six)
  expect(schemaVersion(db)).toBe(6)
  expect(db.prepare('SELECT * FROM letter').all()).toEqual([{ ...was, unit_id: null }])
})

test('a letter stays with its unit, and a unit must exist', () => {
  const db = oldRegister()
  db.pragma('foreign_keys = ON')
  migrate(db, six)
  const insert = db.prepare(
    "INSERT INTO letter (id, kind, trip_id, unit_id, state, revision) VALUES (?, 'reminder', 't1', ?, 'draft', 1)",
  )
  insert.run('l2', 'u1')
  expect(() => insert.run('l3', 'u9')).toThrow('FOREIGN KEY')
  expect(() => db.exec("UPDATE letter SET unit_id = NULL, revision = 2 WHERE id = 'l2'")).toThrow('stays what it is')
  expect(() => db.exec("UPDATE letter SET unit_id = 'u1', revision = 2 WHERE id = 'l1'")).toThrow('stays what it is')
})
