import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'

type Row = Record<string, unknown>
const older = migrations.filter(({ version }) => version < 8)
const upTo8 = migrations.filter(({ version }) => version <= 8)
const rows = (db: BetterSqlite3.Database, sql: string): readonly Row[] => db.prepare<[], Row>(sql).all()
const digest = createHash('sha256').update('tệp').digest('hex')

/** A register as version 7 left it, with rows in every table that is built anew and in those that point at them. */
const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  db.pragma('recursive_triggers = ON')
  migrate(db, older)
  const frozen = `state = 'awaiting_number', revision = revision + 1, content = '{"subject":"V/v"}', profile_id = 'p1',
    frozen_signer_id = 's1', template_digest = '${digest}', frozen_digest = '${digest}', record_revision = 3, frozen_at = 'x', frozen_by = 'x'`
  const issued = (n: number) => `state = 'issued', revision = revision + 1, number = '0${n}', number_key = '${n}',
    series = 'CV/KHCN', issued_on = '2026-01-12', copies = 2, issued_digest = '${digest}', issued_at = 'x', issued_by = 'x'`
  const settled = "'trip_report_before', 'people_committee'"
  const frozenWords = "'2026-02-23', '2026-03-02'"
  db.prepare("INSERT INTO stored_file VALUES (?, ?, ?, 'x')").run(digest, Buffer.from('tệp'), Buffer.from('tệp').length)
  db.exec(`
    INSERT INTO unit VALUES ('u1', 'Phòng Một', '', 1);
    INSERT INTO agency_profile (id, valid_from, superior_name, name, symbol, drafting_symbol, place, people_committee_name,
      has_foreign_affairs_department, foreign_affairs_name, provincial_police_name, leadership_name)
      VALUES ('p1', '2020-01-01', '', 'Sở', 'KHCN', 'VP', 'Bắc Ninh', 'UBND tỉnh', 1, 'Sở Ngoại vụ', 'Công an tỉnh', 'Lãnh đạo Sở');
    INSERT INTO signer VALUES ('s1', 'Lê Văn Ký', 'Giám đốc', 'Giám đốc', 'head', '2020-01-01', NULL);
    INSERT INTO outbound_trip (id, title, kind, host, purpose, is_in_annual_plan, departs_on, returns_on, revision)
      VALUES ('t1', 'Đoàn', 'business', '', '', 1, '2026-03-02', '2026-03-06', 4);
    INSERT INTO inbound_visit (id, title, kind, arrives_on, departs_on, unplanned_reason, facts, search_text, search_folded, revision)
      VALUES ('v1', 'Đoàn vào', 'hosted_conference', '2026-03-02', '2026-03-04', '', '{}', '', '', 1);

    INSERT INTO letter (id, kind, trip_id, state, revision, urgency, signer_id, drafting_symbol) VALUES
      ('z', 'outbound_trip_report', 't1', 'draft', 1, 'express', 's1', 'TCCB'), ('b', 'outbound_trip_notice', 't1', 'draft', 1, NULL, NULL, NULL);
    INSERT INTO letter (id, kind, trip_id, relation, original_id, state, revision) VALUES
      ('a', 'outbound_trip_report', 't1', 'replaces', 'z', 'draft', 1), ('c', 'correction', 't1', 'corrects', 'z', 'draft', 1),
      ('w', 'outbound_trip_notice', 't1', NULL, NULL, 'draft', 1);
    INSERT INTO letter (id, kind, trip_id, unit_id, state, revision) VALUES ('u', 'reminder', 't1', 'u1', 'draft', 1);
    UPDATE letter SET ${frozen} WHERE id IN ('z', 'b', 'a');
    UPDATE letter SET ${issued(5)} WHERE id = 'z';
    UPDATE letter SET ${issued(6)} WHERE id = 'a';
    UPDATE letter SET state = 'withdrawn', revision = 2 WHERE id = 'w';
    INSERT INTO letter_correction VALUES ('c', 0, 'Thời gian', '05 ngày', '06 ngày');
    INSERT INTO letter_event VALUES ('z', 0, 'created', '', 'x', 'Người thử');
    INSERT INTO letter_dispatch VALUES ('d1', 'z', 0, 'UBND tỉnh', '2026-01-12', 'post', '', '${digest}', 'biên nhận.pdf', 5, 'x', 'x');

    INSERT INTO attachment VALUES
      ('f2', 't1', 'report', 'pdf', 'b.pdf', 5, '${digest}', '', 'x', 'x', NULL, NULL),
      ('f1', 't1', 'other', 'docx', 'a.docx', 5, '${digest}', 'ghi chú', 'x', 'x', 'y', 'Người thử');
    INSERT INTO outbound_trip_decision VALUES ('t1', 0, 'approved', '2026-01-20', '', '', '', '', 'f2', NULL, NULL, 'x', 'x');
    INSERT INTO inbound_visit_decision VALUES ('v1', 0, 'approved', '2026-01-20', '', '', '', '', 'f2', 'x', 'x');
    INSERT INTO return_report_part VALUES ('t1', 'm1', '{}', 'draft', '', '', NULL, '', NULL, 1);
    INSERT INTO return_report_attachment VALUES ('t1', 'm1', 0, 'f2');

    INSERT INTO duty_fulfilment VALUES
      (7, 't1', ${settled}, NULL, '05/KHCN', '2026-01-12', '2026-01-12', 'z', ${frozenWords}, 0, 'Vì sao', 'Căn cứ', 'lịch', 'x', 'x'),
      (3, 't1', ${settled}, 'm1', '', NULL, '2026-03-12', NULL, ${frozenWords}, 2, 'Vì sao', 'Căn cứ', 'lịch', 'x', 'x');
    INSERT INTO duty_waiver VALUES
      (5, 't1', ${settled}, NULL, '2026-04-01', 'Lý do', '', 'Trịnh Khắc Ước', ${frozenWords}, 'Vì sao', 'Căn cứ', 'lịch', 'x', 'x');
    INSERT INTO deadline_rule VALUES
      (2, 'r2', 1, 'two', 'Báo cáo', '["business"]', 'group', 'return', '["people_committee"]', 7, 'working_day', 'x', 'internal', '2024-01-01', NULL),
      (1, 'r1', 0, 'one', 'Nộp', '["study"]', 'party_members', 'departure', '["party_cell"]', 5, 'calendar_day', 'x', 'law', '2024-01-01', '2025-01-01');
  `)
  return db
}

/** The tables built anew, and what each row has that it had not. */
const rebuilt: Readonly<Record<string, Row>> = {
  letter: { visit_id: null },
  attachment: { visit_id: null },
  duty_fulfilment: { visit_id: null },
  duty_waiver: { visit_id: null },
  deadline_rule: {},
}
const pointing = [
  'letter_correction',
  'letter_event',
  'letter_dispatch',
  'outbound_trip_decision',
  'inbound_visit_decision',
  'return_report_attachment',
]
/** What guards a table, without what this step says otherwise. */
const guards = (db: BetterSqlite3.Database, type: 'trigger' | 'index') =>
  new Map(
    rows(db, `SELECT name, sql FROM sqlite_schema WHERE type = '${type}' AND sql IS NOT NULL ORDER BY name`).map(
      ({ name, sql }) => [
        String(name),
        String(sql)
          .replace(/OR new\.visit_id IS NOT old\.visit_id OR new\.unit_id IS NOT old\.unit_id/, '')
          .replace(/ (WHERE|AND) trip_id IS NOT NULL/, '')
          .replace(/\s+/g, ' '),
      ],
    ),
  )

let db: BetterSqlite3.Database
beforeEach(() => {
  db = oldRegister()
  migrate(db, upTo8)
})

test('every row keeps every value and its place, also in the tables that point at them', () => {
  const old = oldRegister()
  expect(schemaVersion(db)).toBe(8)
  for (const [table, added] of Object.entries(rebuilt)) {
    const before = rows(old, `SELECT * FROM ${table} ORDER BY rowid`)
    expect(before.length, table).toBeGreaterThan(0)
    expect(rows(db, `SELECT * FROM ${table} ORDER BY rowid`), table).toEqual(
      before.map(({ trip_kinds: kinds, ...row }) => ({
        ...row,
        ...(kinds !== undefined && { kinds }),
        // A unit's reminder is the unit's alone.
        ...(table === 'letter' && row.unit_id !== null && { trip_id: null }),
        ...added,
      })),
    )
  }
  for (const table of pointing) {
    const before = rows(old, `SELECT * FROM ${table} ORDER BY 1, 2`)
    expect(before.length, table).toBeGreaterThan(0)
    expect(rows(db, `SELECT * FROM ${table} ORDER BY 1, 2`), table).toEqual(before)
  }
})

test('every trigger and index stands as before, and records have theirs', () => {
  const old = oldRegister()
  // What kept a letter with its unit keeps it with its record, whichever it is.
  const triggers = guards(old, 'trigger')
  expect(triggers.delete('letter_stays_with_its_unit')).toBe(true)
  expect(guards(db, 'trigger')).toEqual(triggers)
  const [before, after] = [guards(old, 'index'), guards(db, 'index')]
  const added = [...after.keys()].filter((name) => !before.has(name))
  expect(added).toEqual(['attachment_visit', 'duty_fulfilment_visit', 'duty_waiver_visit', 'letter_visit'])
  for (const name of added) after.delete(name)
  expect(after).toEqual(before)
})

test('no table points at one that is gone, and none is left of the building', () => {
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(rows(db, "SELECT name FROM sqlite_schema WHERE name LIKE 'new\\_%' ESCAPE '\\'")).toEqual([])
  const targets = (table: string) =>
    rows(db, `SELECT DISTINCT "table" AS target FROM pragma_foreign_key_list('${table}') ORDER BY 1`).map(
      ({ target }) => target,
    )
  expect(targets('letter')).toEqual([
    'agency_profile',
    'inbound_visit',
    'letter',
    'outbound_trip',
    'signer',
    'stored_file',
    'unit',
  ])
  expect(targets('duty_fulfilment')).toEqual(['inbound_visit', 'letter', 'outbound_trip'])
  expect(targets('letter_dispatch')).toEqual(['letter', 'stored_file'])
  expect(targets('return_report_attachment')).toEqual(['attachment', 'return_report_part'])
  expect(targets('inbound_visit_decision')).toEqual(['attachment', 'inbound_visit'])
})

const settled =
  "'r', 'people_committee', NULL, '', NULL, '2026-03-01', NULL, '2026-03-01', '2026-03-02', 0, '', '', '', 'x', 'x'"
const waived = "'r', 'people_committee', NULL, NULL, 'x', '', 'x', '2026-03-01', '2026-03-02', '', '', '', 'x', 'x'"
const file = `'other', 'pdf', 'a.pdf', 5, '${digest}', '', 'x', 'x', NULL, NULL`
const aLetter = (owner: string) =>
  `INSERT INTO letter (id, kind, trip_id, visit_id, unit_id, state, revision) VALUES ('n', 'reminder', ${owner}, 'draft', 1)`
const aRule = (kinds: string, concerns: string, event: string) =>
  `INSERT INTO deadline_rule VALUES (9, 'r9', 0, 'nine', 'x', ${kinds}, '${concerns}', '${event}', '["provincial_police"]', 5, 'working_day', 'x', 'internal', '2024-01-01', NULL)`

describe('from now on', () => {
  test.each([
    aLetter("NULL, 'v1', NULL"),
    aLetter("NULL, NULL, 'u1'"),
    `INSERT INTO attachment VALUES ('f3', NULL, 'v1', ${file})`,
    `INSERT INTO duty_fulfilment VALUES (9, NULL, 'v1', ${settled})`,
    `INSERT INTO duty_waiver VALUES (9, NULL, 'v1', ${waived})`,
    aRule(`'["working_visit"]'`, 'received_by_leaders', 'arrival'),
    aRule(`'["hosted_conference"]'`, 'group', 'visit_end'),
  ])('%s is taken', (sql) => {
    expect(() => db.exec(sql)).not.toThrow()
  })

  test.each([
    [aLetter('NULL, NULL, NULL'), /CHECK/],
    [aLetter("'t1', 'v1', NULL"), /CHECK/],
    [aLetter("'t1', NULL, 'u1'"), /CHECK/],
    [aLetter("NULL, 'nowhere', NULL"), /FOREIGN KEY/],
    [aLetter("NULL, NULL, 'nowhere'"), /FOREIGN KEY/],
    ["UPDATE letter SET trip_id = NULL, visit_id = 'v1', revision = 9 WHERE id = 'c'", /stays what it is/],
    ["UPDATE letter SET trip_id = NULL, unit_id = 'u1', revision = 9 WHERE id = 'c'", /stays what it is/],
    ["UPDATE letter SET number = '9', number_key = '9', revision = 9 WHERE id = 'z'", /never changes/],
    ["DELETE FROM letter WHERE id = 'c'", /letters are kept/],
    ['DELETE FROM unit', /FOREIGN KEY/, aLetter("NULL, NULL, 'u1'")],
    [`INSERT INTO attachment VALUES ('f3', NULL, NULL, ${file})`, /CHECK/],
    [`INSERT INTO attachment VALUES ('f3', 't1', 'v1', ${file})`, /CHECK/],
    [`INSERT INTO attachment VALUES ('f3', NULL, 'nowhere', ${file})`, /FOREIGN KEY/],
    ['DELETE FROM attachment', /attachments are kept/],
    [`INSERT INTO duty_fulfilment VALUES (9, NULL, NULL, ${settled})`, /CHECK/],
    [`INSERT INTO duty_fulfilment VALUES (9, 't1', 'v1', ${settled})`, /CHECK/],
    ["UPDATE duty_fulfilment SET sent_on = '2026-01-01'", /append-only/],
    ['DELETE FROM duty_fulfilment', /append-only/],
    [`INSERT INTO duty_waiver VALUES (9, NULL, NULL, ${waived})`, /CHECK/],
    ["UPDATE duty_waiver SET reason = 'x'", /append-only/],
    ['DELETE FROM duty_waiver', /append-only/],
    [aRule("'{}'", 'group', 'arrival'), /CHECK/],
    [aRule(`'["hosted_conference"]'`, 'group', 'landing'), /CHECK/],
    [aRule(`'["hosted_conference"]'`, 'everybody', 'arrival'), /CHECK/],
    ["UPDATE deadline_rule SET code = 'one'", /UNIQUE/],
  ])('%s is refused with %s', (sql, reason, first = '') => {
    db.exec(first)
    expect(() => db.transaction(() => db.exec(sql))(), sql).toThrow(reason)
  })
})
