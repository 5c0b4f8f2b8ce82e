import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { createRegister } from '#db/migrations/0001-create-register.ts'
import { agencyRecipients } from '#db/migrations/0002-agency-recipients.ts'
import { letters } from '#db/migrations/0003-letters.ts'
import { documentTemplates } from '#db/migrations/0004-document-templates.ts'

const before = [createRegister, agencyRecipients, letters]
const digest = createHash('sha256').update('mẫu').digest('hex')

const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  db.pragma('recursive_triggers = ON')
  migrate(db, before)
  db.exec(`
    INSERT INTO register VALUES (1, 'sổ', '2024-01-02T01:00:00.000Z');
    INSERT INTO stored_file VALUES ('${digest}', CAST('mẫu' AS BLOB), length(CAST('mẫu' AS BLOB)), '2026-01-12T02:00:00.000Z');
    INSERT INTO audit (at, account_id, actor, action, entity, entity_id, before, after)
      VALUES ('2024-01-02T01:00:00.000Z', NULL, 'Người thử', 'create', 'stored_file', '${digest}', NULL, '{}');
  `)
  return db
}
const rowsOf = (db: BetterSqlite3.Database) =>
  ['register', 'stored_file', 'audit'].map((table) => db.prepare(`SELECT * FROM ${table}`).all())

test('a register of version 3 keeps every row and gets room for own templates', () => {
  const db = oldRegister()
  const rows = rowsOf(db)
  migrate(db, [...before, documentTemplates])
  expect(schemaVersion(db)).toBe(4)
  expect(rowsOf(db)).toEqual(rows)
  expect(db.prepare('SELECT count(*) FROM document_template').pluck().get()).toBe(0)
})

let db: BetterSqlite3.Database
const accept = (id: string, kind = 'reminder', at = '2026-01-12T02:00:00.000Z'): string =>
  `INSERT INTO document_template VALUES ('${id}', '${kind}', '${digest}', 'a.docx', '${at}', 'Người thử', NULL, NULL)`
const retire = (id: string, at = '2026-01-13T02:00:00.000Z'): string =>
  `UPDATE document_template SET retired_at = '${at}', retired_by = 'Người thử' WHERE id = '${id}'`

beforeEach(() => {
  db = oldRegister()
  migrate(db, [...before, documentTemplates])
  db.pragma('foreign_keys = ON')
  db.exec(accept('m1'))
})

describe('one template is in use for a kind', () => {
  test('a second one waits until the first has retired', () => {
    expect(() => db.exec(accept('m2'))).toThrow(/UNIQUE/)
    db.exec(accept('m3', 'correction'))
    db.exec(retire('m1'))
    db.exec(accept('m2'))
    expect(db.prepare('SELECT count(*) FROM document_template').pluck().get()).toBe(3)
  })

  test.each([
    [
      `UPDATE document_template SET digest = '${'0'.repeat(64)}' WHERE id = 'm1'`,
      /only retires|FOREIGN KEY/,
      'another file',
    ],
    ["UPDATE document_template SET kind = 'correction' WHERE id = 'm1'", /only retires/, 'another kind'],
    ["UPDATE document_template SET accepted_by = 'Khác' WHERE id = 'm1'", /only retires/, 'another person'],
    ["DELETE FROM document_template WHERE id = 'm1'", /are kept/, 'no template at all'],
    [accept('m1', 'correction').replace('INSERT', 'INSERT OR REPLACE'), /are kept/, 'a replaced one'],
    [retire('m1', '2026-01-11T02:00:00.000Z'), /CHECK/, 'one that retires before it was accepted'],
    [
      "UPDATE document_template SET retired_at = '2026-01-13T02:00:00.000Z' WHERE id = 'm1'",
      /CHECK/,
      'nobody who retired it',
    ],
    [accept('m9', '').replace("'a.docx'", "'a.docx'"), /CHECK/, 'no kind'],
    [accept('m9', 'correction').replace("'a.docx'", "''"), /CHECK/, 'no name'],
    [accept('m9', 'correction').replace(digest, '1'.repeat(64)), /FOREIGN KEY/, 'a file that is not there'],
    [
      accept('m9', 'correction').replace('NULL, NULL', "'2026-01-13T02:00:00.000Z', 'A'"),
      /begins in use/,
      'one that begins retired',
    ],
  ])('%s is refused with %s: %s', (sql, reason, _what) => {
    expect(() => db.exec(sql)).toThrow(reason)
  })

  test('once retired it stays so', () => {
    db.exec(retire('m1'))
    expect(() => db.exec("UPDATE document_template SET retired_at = NULL, retired_by = NULL WHERE id = 'm1'")).toThrow(
      /only retires/,
    )
    expect(() => db.exec(retire('m1', '2026-01-14T02:00:00.000Z'))).toThrow(/only retires/)
  })
})
