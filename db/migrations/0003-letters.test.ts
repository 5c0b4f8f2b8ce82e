import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { createRegister } from '#db/migrations/0001-create-register.ts'
import { agencyRecipients } from '#db/migrations/0002-agency-recipients.ts'
import { letters } from '#db/migrations/0003-letters.ts'
import { migrations } from '#db/migrations/index.ts'

const before = [createRegister, agencyRecipients]

const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  // As every connection of the app is set (db/connection.ts): without it INSERT OR REPLACE passes the triggers by.
  db.pragma('recursive_triggers = ON')
  migrate(db, before)
  db.exec(`
    INSERT INTO register VALUES (1, 'sổ', '2024-01-02T01:00:00.000Z');
    INSERT INTO agency_profile (id, valid_from, superior_name, name, symbol, drafting_symbol, place, people_committee_name,
      has_foreign_affairs_department, foreign_affairs_name, provincial_police_name, leadership_name)
      VALUES ('p1', '2020-01-01', '', 'Sở', 'KHCN', 'VP', 'Bắc Ninh', 'UBND tỉnh', 1, 'Sở Ngoại vụ', 'Công an tỉnh', 'Lãnh đạo Sở');
    INSERT INTO signer VALUES ('s1', 'Lê Văn Ký', 'Phó Giám đốc', 'Giám đốc', 'for_head', '2020-01-01', NULL);
    INSERT INTO outbound_trip VALUES ('t1', 'Đoàn', 'business', '', '', 1, '2026-03-02', '2026-03-06', NULL, NULL, 1);
    INSERT INTO audit (at, account_id, actor, action, entity, entity_id, before, after)
      VALUES ('2024-01-02T01:00:00.000Z', NULL, 'Người thử', 'create', 'outbound_trip', 't1', NULL, '{}');
  `)
  return db
}

const tables = ['register', 'agency_profile', 'signer', 'outbound_trip', 'audit'] as const
const rowsOf = (db: BetterSqlite3.Database) => tables.map((table) => db.prepare(`SELECT * FROM ${table}`).all())

test('a register of version 2 keeps every row and gets room for letters and files', () => {
  const db = oldRegister()
  const rows = rowsOf(db)
  migrate(db, [...before, letters])
  expect(schemaVersion(db)).toBe(3)
  expect(rowsOf(db)).toEqual(rows)
  expect(rows.flat()).toHaveLength(5)
  expect(db.prepare('SELECT count(*) FROM letter').pluck().get()).toBe(0)
})

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const [template, frozen, final] = ['template', 'frozen', 'final'].map(digestOf)
let db: BetterSqlite3.Database

const draft = (id: string): void =>
  void db.exec(
    `INSERT INTO letter (id, kind, trip_id, state, revision) VALUES ('${id}', 'outbound_trip_report', 't1', 'draft', 1)`,
  )
const FREEZE = `state = 'awaiting_number', revision = revision + 1, content = '{"subject":"V/v"}', profile_id = 'p1',
  frozen_signer_id = 's1', template_digest = '${template}', frozen_digest = '${frozen}', record_revision = 1,
  frozen_at = '2026-01-12T02:00:00.000Z', frozen_by = 'Người thử'`
const UNFREEZE = `content = NULL, profile_id = NULL, frozen_signer_id = NULL, template_digest = NULL, frozen_digest = NULL,
  record_revision = NULL, frozen_at = NULL, frozen_by = NULL`
const issueAs = (key: string, on = '2026-01-12', series = 'CV/KHCN'): string =>
  `state = 'issued', revision = revision + 1, number = '0${key}', number_key = '${key}', series = '${series}',
   issued_on = '${on}', issued_digest = '${final}', issued_at = '2026-01-12T03:00:00.000Z', issued_by = 'Người thử'`
const set = (id: string, columns: string): string => `UPDATE letter SET ${columns} WHERE id = '${id}'`

const refuses = (sql: string, reason: RegExp): void => {
  const rows = () =>
    ['letter', 'stored_file', 'letter_dispatch', 'letter_event', 'letter_correction'].map((table) =>
      db.prepare(`SELECT * FROM ${table}`).all(),
    )
  const old = rows()
  expect(() => db.transaction(() => db.exec(sql))(), sql).toThrow(reason)
  expect(rows()).toEqual(old)
}

describe.each([
  ['as this step left it', [...before, letters]],
  ['as the newest step leaves it', migrations],
])('the register, %s:', (_when, steps) => {
  beforeEach(() => {
    db = oldRegister()
    migrate(db, [...before, letters])
    const put = db.prepare("INSERT INTO stored_file VALUES (?, ?, ?, '2026-01-12T02:00:00.000Z')")
    for (const text of ['template', 'frozen', 'final']) put.run(digestOf(text), Buffer.from(text), text.length)
    for (const id of ['draft', 'awaiting', 'issued', 'other', 'withdrawn']) draft(id)
    for (const id of ['awaiting', 'issued', 'other']) db.exec(set(id, FREEZE))
    db.exec(set('issued', issueAs('5')))
    db.exec(set('withdrawn', "state = 'withdrawn', revision = 2"))
    db.exec(`
    INSERT INTO letter_dispatch VALUES ('d1', 'issued', 0, 'UBND tỉnh', '2026-01-12', 'post', '', '${final}', 'biên nhận.pdf', 5, 'x', 'x');
    INSERT INTO letter_correction VALUES ('draft', 0, 'Thời gian', '05 ngày', '06 ngày');
    INSERT INTO letter_event VALUES ('issued', 0, 'created', '', 'x', 'Người thử');
  `)
    migrate(db, steps)
  })

  describe('a stored file', () => {
    test.each([
      ["UPDATE stored_file SET bytes = x'00', size = 1", /append-only/],
      ["UPDATE stored_file SET added_at = 'x'", /append-only/],
      ['DELETE FROM stored_file', /append-only/],
      [`INSERT OR REPLACE INTO stored_file VALUES ('${template}', x'00', 1, 'x')`, /append-only/],
      [`INSERT INTO stored_file VALUES ('${digestOf('new')}', x'0000', 1, 'x')`, /CHECK/],
      [`INSERT INTO stored_file VALUES ('${digestOf('new')}', x'', 0, 'x')`, /CHECK/],
      [`INSERT INTO stored_file VALUES ('${digestOf('new').toUpperCase()}', x'00', 1, 'x')`, /CHECK/],
      ["INSERT INTO stored_file VALUES ('abc', x'00', 1, 'x')", /CHECK/],
    ])('%s is refused', (sql, reason) => refuses(sql, reason))
  })

  describe('a number', () => {
    test('stands once in its series and year', () => {
      refuses(set('other', issueAs('5')), /UNIQUE/)
      refuses(set('other', issueAs('5', '2026-12-31')), /UNIQUE/)
    })
    test.each([
      ['another number', issueAs('6')],
      ['another series', issueAs('5', '2026-01-12', 'TTr/KHCN')],
      ['another year', issueAs('5', '2027-01-01')],
      ['a number with a letter', issueAs('5a')],
    ])('%s is free', (_what, columns) => {
      db.exec(set('other', columns))
    })
    test('papers without number do not take each other’s place', () => {
      const without = issueAs('').replace("number = '0'", "number = ''").replace("series = 'CV/KHCN'", "series = ''")
      db.exec(set('other', without))
      db.exec(set('awaiting', without))
    })
    test.each([
      issueAs('05'),
      issueAs('').replace("number = '0'", "number = ''"),
      issueAs('6').replace("series = 'CV/KHCN'", "series = ''"),
    ])('no number is stored by halves: %s', (columns) => refuses(set('other', columns), /CHECK/))
  })

  describe('an issued letter', () => {
    test.each([
      "number = '06', number_key = '6'",
      "number_key = '6'",
      "series = 'TTr/KHCN'",
      "issued_on = '2026-01-13'",
      'copies = 3',
      `issued_digest = '${frozen}'`,
      "issued_at = 'x'",
      "issued_by = 'x'",
      `content = '{"subject":"khác"}'`,
      `frozen_digest = '${final}'`,
      `template_digest = '${final}'`,
      'record_revision = 2',
      "frozen_by = 'x'",
      "urgency = 'express'",
    ])('keeps %s as it was', (columns) => refuses(set('issued', `revision = 9, ${columns}`), /never changes/))

    test.each(['draft', 'withdrawn', 'awaiting_number'])('never goes back to %s', (state) => {
      refuses(set('issued', `state = '${state}', revision = 9`), /never goes back|CHECK/)
      const whole = `state = '${state}', revision = 9, ${state === 'awaiting_number' ? '' : `${UNFREEZE},`} number = NULL,
      number_key = NULL, series = NULL, issued_on = NULL, issued_digest = NULL, issued_at = NULL, issued_by = NULL`
      refuses(set('issued', whole), /never goes back|never changes/)
    })

    test.each([
      "DELETE FROM letter WHERE id = 'issued'",
      "INSERT OR REPLACE INTO letter (id, kind, trip_id, state, revision) VALUES ('issued', 'x', 't1', 'draft', 1)",
      "UPDATE letter SET kind = 'x', revision = 9 WHERE id = 'issued'",
      "UPDATE letter SET id = 'x', revision = 9 WHERE id = 'issued'",
      'DELETE FROM outbound_trip',
    ])('is kept: %s is refused', (sql) => refuses(sql, /kept|stays|FOREIGN KEY/))
  })

  describe('the states', () => {
    test.each([
      [
        "INSERT INTO letter (id, kind, trip_id, state, revision) VALUES ('x', 'x', 't1', 'withdrawn', 1)",
        /begins as a draft/,
      ],
      [set('draft', issueAs('6')), /after it was frozen|CHECK/],
      [set('draft', `${FREEZE}, ${issueAs('6').replace(/state = 'issued', revision = revision \+ 1,/, '')}`), /CHECK/],
      [set('draft', "state = 'awaiting_number', revision = 2"), /CHECK/],
      [set('awaiting', "state = 'draft', revision = 9"), /CHECK/],
      [set('awaiting', `content = '{"subject":"khác"}', revision = 9`), /never changes/],
      [set('awaiting', "urgency = 'express', revision = 9"), /never changes/],
      [set('withdrawn', "state = 'draft', revision = 9"), /never goes back/],
      [set('draft', "urgency = 'express'"), /stays what it is/],
      [set('draft', "state = 'lost', revision = 9"), /CHECK/],
      [set('draft', "relation = 'replaces', revision = 9"), /stays|CHECK/],
      [
        "INSERT INTO letter (id, kind, trip_id, relation, state, revision) VALUES ('x', 'x', 't1', 'replaces', 'draft', 1)",
        /CHECK/,
      ],
      [
        "INSERT INTO letter (id, kind, trip_id, relation, original_id, state, revision) VALUES ('x', 'x', 't1', 'replaces', 'x', 'draft', 1)",
        /CHECK/,
      ],
      [
        "INSERT INTO letter (id, kind, trip_id, relation, original_id, state, revision) VALUES ('x', 'x', 't1', 'replaces', 'nobody', 'draft', 1)",
        /FOREIGN KEY/,
      ],
      [
        "INSERT INTO letter (id, kind, trip_id, state, revision) VALUES ('x', 'x', 'nowhere', 'draft', 1)",
        /FOREIGN KEY/,
      ],
      [set('draft', FREEZE.replace(String(frozen), digestOf('lost'))), /FOREIGN KEY/],
      [set('draft', FREEZE.replace('{"subject":"V/v"}', '{')), /CHECK/],
      [set('other', issueAs('6', '2026-02-30')), /CHECK/],
    ])('%s is refused', (sql, reason) => refuses(sql, reason))

    test('a frozen letter goes back to draft whole, and a draft may be withdrawn', () => {
      db.exec(set('awaiting', `state = 'draft', revision = 9, ${UNFREEZE}`))
      db.exec(set('other', `state = 'withdrawn', revision = 9, ${UNFREEZE}`))
    })
  })

  describe('what belongs to a letter only grows', () => {
    test.each([
      ["UPDATE letter_dispatch SET recipient = 'x'", /append-only/],
      ['DELETE FROM letter_dispatch', /append-only/],
      [
        "INSERT INTO letter_dispatch VALUES ('d2', 'awaiting', 0, 'X', '2026-01-12', 'post', '', NULL, NULL, NULL, 'x', 'x')",
        /only an issued letter/,
      ],
      [
        "INSERT INTO letter_dispatch VALUES ('d2', 'issued', 1, 'X', '2026-01-11', 'post', '', NULL, NULL, NULL, 'x', 'x')",
        /only an issued letter/,
      ],
      [
        "INSERT INTO letter_dispatch VALUES ('d2', 'issued', 0, 'X', '2026-01-12', 'post', '', NULL, NULL, NULL, 'x', 'x')",
        /UNIQUE/,
      ],
      [
        "INSERT INTO letter_dispatch VALUES ('d2', 'issued', 1, 'X', '2026-01-12', 'pigeon', '', NULL, NULL, NULL, 'x', 'x')",
        /CHECK/,
      ],
      [
        "INSERT INTO letter_dispatch VALUES ('d2', 'issued', 1, 'X', '2026-01-12', 'post', '', NULL, 'a.pdf', 1, 'x', 'x')",
        /CHECK/,
      ],
      ["UPDATE letter_event SET note = 'x'", /append-only/],
      ['DELETE FROM letter_event', /append-only/],
      ["INSERT INTO letter_event VALUES ('issued', 1, 'forgotten', '', 'x', 'x')", /CHECK/],
      ["UPDATE letter_correction SET after = 'x'", /append-only/],
      ['DELETE FROM letter_correction', /append-only/],
    ])('%s is refused', (sql, reason) => refuses(sql, reason))
  })
})
