import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate, schemaVersion } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'

type Row = Record<string, unknown>
const rows = (db: BetterSqlite3.Database, sql: string): readonly Row[] => db.prepare<[], Row>(sql).all()
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const older = migrations.filter(({ version }) => version < 5)
const upTo5 = migrations.filter(({ version }) => version <= 5)

/** A register as version 4 left it: two trips with everything that version knew of a trip. */
const oldRegister = (): BetterSqlite3.Database => {
  const db = new BetterSqlite3(':memory:')
  migrate(db, older)
  const member = (trip: string, position: number, staff: string, role: string, party: number, passport: string) =>
    `('${trip}', ${position}, '${staff}', '${role}', 'Người ${staff}', ${position === 0 ? "'1980-02-03', NULL" : 'NULL, 1975'},
      'civil_servant', 'Chuyên viên', 'Phòng Một', '', ${party}, ${passport})`
  const met = (trip: string, rule: string, authority: string, on: string) =>
    `('${trip}', '${rule}', '${authority}', '9/KHCN-VP', '${on}', '${on}', '2026-04-01', 0, 'Vì sao', 'Căn cứ', 'lịch', '${on}T03:00:00.000Z', 'Người thử')`
  db.exec(`
    INSERT INTO unit VALUES ('u1', 'Phòng Một', '', 1);
    INSERT INTO staff_member (id, full_name, sex, kind, post, unit_id, rank, is_party_member, is_active) VALUES
      ('s1', 'Lê Ước', 'male', 'civil_servant', 'X', 'u1', '', 1, 1), ('s2', 'Đỗ Khuê', 'female', 'civil_servant', 'X', 'u1', '', 0, 1),
      ('s3', 'Trần An', 'female', 'civil_servant', 'X', 'u1', '', 1, 1);
    INSERT INTO account VALUES ('a1', 'quan.tri', 'Quản trị', 'administrator', 1, '2026-01-01T00:00:00.000Z');
    INSERT INTO outbound_trip VALUES
      ('t1', 'Đoàn Một', 'business', 'Viện Kansai', 'Học hỏi', 1, '2026-03-02', '2026-03-06', '2026-03-02', '2026-03-07', 4),
      ('t2', 'Đoàn Hai', 'private_tourism', '', '', 0, '2026-05-04', '2026-05-08', NULL, NULL, 1);
    INSERT INTO outbound_trip_leg VALUES ('t1', 0, 'JP', 'Ōsaka'), ('t1', 1, 'KR', ''), ('t2', 0, 'TH', 'Băng Cốc');
    INSERT INTO outbound_trip_funding VALUES ('t1', 0, 'state_budget', '', 5000000, 'VND'), ('t1', 1, 'host', 'Viện', NULL, 'JPY');
    INSERT INTO outbound_trip_member VALUES
      ${member('t1', 0, 's1', 'leader', 1, "'official', 'A111111', '2030-01-01'")},
      ${member('t1', 1, 's2', 'member', 0, "'diplomatic', 'D222222', NULL")},
      ${member('t1', 2, 's3', 'member', 1, 'NULL, NULL, NULL')},
      ${member('t2', 0, 's3', 'leader', 1, "'ordinary', 'C333333', NULL")};
    INSERT INTO outbound_trip_decision VALUES
      ('t1', 0, 'submitted', '2026-01-12', '', '', '', '2026-01-12T03:00:00.000Z', 'Người thử'),
      ('t1', 1, 'approved', '2026-01-20', '125/QĐ-UBND', 'UBND tỉnh', 'ghi', '2026-01-20T03:00:00.000Z', 'Người thử');
    INSERT INTO duty_fulfilment VALUES
      ${met('t1', 'trip_report_before', 'people_committee', '2026-02-20')},
      ${met('t1', 'trip_report_after', 'people_committee', '2026-03-10')},
      ${met('t1', 'passport_hand_back', 'passport_manager', '2026-03-11')},
      ${met('t2', 'private_party_application', 'party_cell', '2026-03-12')},
      ${met('t2', 'passport_hand_back', 'passport_manager', '2026-03-13')};
  `)
  return db
}

const after = (): BetterSqlite3.Database => {
  const db = oldRegister()
  migrate(db, upTo5)
  return db
}

test('trips, legs, funding, decisions and accounts keep every value; what is new is empty', () => {
  const old = oldRegister()
  const db = after()
  expect(schemaVersion(db)).toBe(5)
  const added: Readonly<Record<string, Row>> = {
    outbound_trip: { plan_item_id: null, request_number: '', request_on: null, carries_secrets: 0, late_reason: '' },
    outbound_trip_leg: { starts_on: null, ends_on: null },
    outbound_trip_funding: { rate: null },
    outbound_trip_decision: { signer: '', attachment_id: null, extended_from: null, extended_to: null },
    account: { staff_member_id: null },
  }
  for (const [table, columns] of Object.entries(added)) {
    const before = rows(old, `SELECT * FROM ${table} ORDER BY 1, 2`)
    expect(before.length).toBeGreaterThan(0)
    const now = rows(db, `SELECT * FROM ${table} ORDER BY 1, 2`)
    expect(now.map(({ search_text: _t, search_folded: _f, ...row }) => row)).toEqual(
      before.map((row) => ({ ...row, ...columns })),
    )
  }
})

test('every member keeps what he was, and gets an id of his own', () => {
  const before = rows(oldRegister(), 'SELECT * FROM outbound_trip_member ORDER BY trip_id, position')
  const db = after()
  const now = rows(db, 'SELECT * FROM outbound_trip_member ORDER BY trip_id, position')
  const fresh = {
    briefed_on: null,
    committed_on: null,
    party_answer: null,
    party_on: null,
    party_document: null,
    party_note: null,
    has_own_journey: 0,
    own_exit_on: null,
    own_entry_on: null,
  }
  expect(now.map(({ id: _id, ...row }) => row)).toEqual(before.map((row) => ({ ...row, ...fresh })))
  expect(before).toHaveLength(4)
  for (const { id } of now) expect(id).toMatch(UUID)
  expect(new Set(now.map(({ id }) => id)).size).toBe(4)
})

test('what certain members owed together was met by each; the day it was planned for follows from the rule', () => {
  const met = rows(
    after(),
    `SELECT f.trip_id, f.rule_code, f.authority, f.planned_on, f.sent_on, f.letter_id, m.staff_member_id AS who
     FROM duty_fulfilment f LEFT JOIN outbound_trip_member m ON m.id = f.member_id ORDER BY f.seq`,
  )
  expect(met.map((row) => [row.trip_id, row.rule_code, row.planned_on, row.sent_on, row.who])).toEqual([
    ['t1', 'trip_report_before', '2026-03-02', '2026-02-20', null],
    ['t1', 'trip_report_after', '2026-03-06', '2026-03-10', null],
    ['t1', 'passport_hand_back', '2026-03-06', '2026-03-11', 's1'],
    ['t1', 'passport_hand_back', '2026-03-06', '2026-03-11', 's2'],
    ['t2', 'private_party_application', '2026-05-04', '2026-03-12', 's3'],
    // Nobody on that trip travels on such a passport any more: it stays met, by nobody in particular.
    ['t2', 'passport_hand_back', '2026-05-08', '2026-03-13', null],
  ])
  const frozen = rows(
    after(),
    'SELECT DISTINCT document_number, due_on, late_by, frozen_why, frozen_basis, calendar_version, recorded_by FROM duty_fulfilment',
  )
  expect(frozen).toEqual([
    {
      document_number: '9/KHCN-VP',
      due_on: '2026-04-01',
      late_by: 0,
      frozen_why: 'Vì sao',
      frozen_basis: 'Căn cứ',
      calendar_version: 'lịch',
      recorded_by: 'Người thử',
    },
  ])
})

test('old trips are found by title, host, people, places and decisions, with marks and without', () => {
  const found = (column: string, text: string) =>
    rows(after(), `SELECT id FROM outbound_trip WHERE instr(${column}, '${text}') > 0 ORDER BY id`).map(({ id }) => id)
  expect(found('search_folded', 'doan')).toEqual(['t1', 't2'])
  expect(found('search_text', 'đoàn hai')).toEqual(['t2'])
  expect(found('search_folded', 'osaka')).toEqual(['t1'])
  expect(found('search_text', 'viện kansai')).toEqual(['t1'])
  expect(found('search_folded', 'nguoi s3')).toEqual(['t1', 't2'])
  expect(found('search_folded', '125/qd-ubnd')).toEqual(['t1'])
})

test('nothing is left of the tables it was built from, and no foreign key is broken', () => {
  const db = after()
  expect(rows(db, "SELECT name FROM sqlite_master WHERE name LIKE 'new\\_%' ESCAPE '\\'")).toEqual([])
  expect(db.pragma('foreign_key_check')).toEqual([])
  expect(rows(db, "SELECT * FROM pragma_foreign_key_list('letter') WHERE \"table\" = 'outbound_trip'")).toHaveLength(1)
})
