import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { createRegister } from '#db/migrations/0001-create-register.ts'
import { agencyRecipients } from '#db/migrations/0002-agency-recipients.ts'

const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  migrate(db, [createRegister])
  db.exec(`
    INSERT INTO register VALUES (1, 'sổ', '2024-01-02T01:00:00.000Z');
    INSERT INTO agency_profile VALUES
      ('a1', '2020-01-01', 'UBND tỉnh Bắc Giang', 'Sở Khoa học và Công nghệ', 'KHCN', 'VP', 'Bắc Giang',
       'Ủy ban nhân dân tỉnh Bắc Giang', 1, 'Sở Ngoại vụ tỉnh Bắc Giang', 'Công an tỉnh Bắc Giang'),
      ('a2', '2025-07-01', '', 'Sở Khoa học và Công nghệ', 'KHCN', 'P&Q', 'Bắc Ninh',
       'Ủy ban nhân dân tỉnh Bắc Ninh', 0, 'Ủy ban nhân dân tỉnh Bắc Ninh', 'Công an tỉnh Bắc Ninh');
    INSERT INTO signer VALUES ('s1', 'Lê Văn Ký', 'Phó Giám đốc', 'Giám đốc', 'for_head', '2020-01-01', NULL);
    INSERT INTO unit VALUES ('u1', 'Văn phòng', 'VP', 1);
    INSERT INTO audit (at, account_id, actor, action, entity, entity_id, before, after)
      VALUES ('2024-01-02T01:00:00.000Z', NULL, 'Người thử', 'create', 'agency_profile', 'a1', NULL, '{"name":"Sở"}');
  `)
  return db
}

const tables = ['register', 'agency_profile', 'signer', 'unit', 'audit'] as const
type Row = Record<string, unknown>
const rowsOf = (db: BetterSqlite3.Database, table: string): readonly Row[] =>
  db.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY 1`).all()

test('a register of version 1 keeps every row; its profiles address “Lãnh đạo cơ quan” and have no further lines', () => {
  const db = oldRegister()
  const before = tables.map((table) => rowsOf(db, table))
  migrate(db, [createRegister, agencyRecipients])

  expect(schemaVersion(db)).toBe(2)
  const expected = tables.map((table, index) =>
    (before[index] ?? []).map((row) =>
      table === 'agency_profile' ? { ...row, leadership_name: 'Lãnh đạo cơ quan' } : row,
    ),
  )
  expect(tables.map((table) => rowsOf(db, table))).toEqual(expected)
  expect(before.flat()).toHaveLength(6)
  expect(rowsOf(db, 'agency_decision_basis')).toEqual([])
  expect(rowsOf(db, 'agency_recipient_line')).toEqual([])
})

test.each([
  ["UPDATE agency_profile SET leadership_name = ''", /CHECK/, 'a leadership without a name'],
  ["INSERT INTO agency_decision_basis VALUES ('a1', 0, '')", /CHECK/, 'an empty căn cứ'],
  ["INSERT INTO agency_decision_basis VALUES ('a1', -1, 'Căn cứ')", /CHECK/, 'a căn cứ before the first'],
  ["INSERT INTO agency_decision_basis VALUES ('a9', 0, 'Căn cứ')", /FOREIGN KEY/, 'a căn cứ of no profile'],
  ["INSERT INTO agency_decision_basis VALUES ('a1', 0, 'Một'), ('a1', 0, 'Hai')", /UNIQUE/, 'two căn cứ in one place'],
  ["INSERT INTO agency_recipient_line VALUES ('a1', 'neighbour', 0, 'X')", /CHECK/, 'lines for nobody'],
  ["INSERT INTO agency_recipient_line VALUES ('a1', 'leadership', 0, '')", /CHECK/, 'an empty line'],
  ["INSERT INTO agency_recipient_line VALUES ('a9', 'leadership', 0, 'X')", /FOREIGN KEY/, 'a line of no profile'],
  [
    "INSERT INTO agency_recipient_line VALUES ('a1', 'leadership', 0, 'X'); DELETE FROM agency_profile",
    /FOREIGN KEY/,
    'a profile with its lines',
  ],
])('%s is refused with %s: %s', (sql, reason, _what) => {
  const db = oldRegister()
  migrate(db, [createRegister, agencyRecipients])
  expect(() => db.transaction(() => db.exec(sql))()).toThrow(reason)
})
