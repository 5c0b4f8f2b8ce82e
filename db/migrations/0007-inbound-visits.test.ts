import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrate } from '#db/migrate.ts'
import { migrations } from '#db/migrations/index.ts'

const db = new BetterSqlite3(':memory:')
migrate(db, migrations)
db.exec(`
  INSERT INTO partner (id, name, country, note, search_folded, revision) VALUES ('p1', 'Viện Kansai', 'JP', '', 'vien kansai', 1);
  INSERT INTO inbound_visit (id, title, kind, arrives_on, departs_on, unplanned_reason, facts, search_text, search_folded, revision)
    VALUES ('v1', 'Đoàn Viện Kansai', 'working_visit', '2026-03-02', '2026-03-04', '', '{}', '', '', 1);
  INSERT INTO inbound_visit_partner VALUES ('v1', 0, 'p1', 'Viện Kansai', 'JP'), ('v1', 1, NULL, 'Sở Nghiên cứu', 'KR');
  INSERT INTO inbound_visitor VALUES
    ('k1', 'v1', 0, 'SATO Aoi', 'sato aoi', 'female', NULL, 1980, 'JP', 'ordinary', 'TZ1234567', NULL, '', 'Trưởng phòng', '', 1, ''),
    ('k2', 'v1', 1, 'MORI Ren', 'mori ren', 'unknown', NULL, NULL, 'JP', 'other', '', NULL, '', '', '', 0, '');
  INSERT INTO inbound_visit_host VALUES ('v1', 0, 'host_leader', NULL, 'Trịnh Khắc Ước', 'Giám đốc');
  INSERT INTO inbound_visit_programme VALUES ('v1', 0, '2026-03-02', '08:00', '', 'Làm việc', '', 'Trụ sở', '', 0, '', '');
  INSERT INTO inbound_visit_decision VALUES ('v1', 0, 'submitted', '2026-02-02', '', '', '', '', NULL, 'x', 'x');
  INSERT INTO inbound_visit_override VALUES ('v1', 0, 'Được đồng ý', '', 'Trịnh Khắc Ước', '[]', 'x', 'x');
  INSERT INTO visit_report VALUES ('v1', '{}', 'draft', '', '', NULL, '', NULL, 1);
  INSERT INTO visit_follow_up VALUES ('f1', 'v1', 0, 'Gửi tài liệu', 'Văn phòng', NULL, NULL, '', 1);
`)

test.each([
  ["UPDATE partner SET name = ''", /CHECK/, 'a partner without a name'],
  ["UPDATE partner SET country = 'Nhật'", /CHECK/, 'a country that is no code'],
  ["UPDATE partner SET id = 'p2'", /FOREIGN KEY/, 'a partner that a visit names and nobody finds'],
  ["UPDATE inbound_visit SET kind = 'party'", /CHECK/, 'a kind that does not exist'],
  ["UPDATE inbound_visit SET departs_on = '2026-03-01'", /CHECK/, 'a visit that ends before it begins'],
  ["UPDATE inbound_visit SET arrives_on = '2026-02-30'", /CHECK/, 'an arrival on a day that does not exist'],
  ["UPDATE inbound_visit SET actual_departure_on = '2026-03-04'", /CHECK/, 'a departure without an arrival'],
  [
    "UPDATE inbound_visit SET actual_arrival_on = '2026-03-03', actual_departure_on = '2026-03-02'",
    /CHECK/,
    'a departure before the arrival',
  ],
  ["UPDATE inbound_visit SET plan_item_id = 'nowhere'", /FOREIGN KEY/, 'a plan that does not exist'],
  ["UPDATE inbound_visit SET facts = '{'", /CHECK/, 'half a JSON'],
  ['UPDATE inbound_visit SET revision = 0', /CHECK/, 'a revision below one'],
  ['DELETE FROM inbound_visit', /append-only|FOREIGN KEY/, 'a visit with its parts'],
  ["UPDATE inbound_visit_partner SET partner_id = 'nowhere'", /FOREIGN KEY/, 'a partner that does not exist'],
  ["UPDATE inbound_visitor SET full_name = ''", /CHECK/, 'nobody'],
  ["UPDATE inbound_visitor SET birth_on = '1980-05-01', birth_year = 1980", /CHECK/, 'a birth day and a birth year'],
  ["UPDATE inbound_visitor SET passport_kind = 'blue'", /CHECK/, 'a kind of passport that does not exist'],
  ["UPDATE inbound_visitor SET passport_expires_on = '2030-2-1'", /CHECK/, 'a day in another form'],
  ["UPDATE inbound_visitor SET nationality = 'KOR'", /CHECK/, 'a nationality that is no code'],
  ["UPDATE inbound_visit_host SET role = 'friend'", /CHECK/, 'a role that does not exist'],
  ["UPDATE inbound_visit_host SET staff_member_id = 'nowhere'", /FOREIGN KEY/, 'a host who is not in the register'],
  ["UPDATE inbound_visit_programme SET starts = '8:00'", /CHECK/, 'a time of one digit'],
  ["UPDATE inbound_visit_programme SET ends = '24:30'", /CHECK/, 'a time that no clock shows'],
  ["UPDATE inbound_visit_programme SET held_on = ''", /CHECK/, 'a line of the programme on no day'],
  [
    "INSERT INTO inbound_visit_decision SELECT 'v1', 1, '', '2026-02-02', '', '', '', '', NULL, '', ''",
    /CHECK/,
    'none',
  ],
  ["UPDATE inbound_visit_decision SET note = 'x'", /append-only/, 'a decision that is changed'],
  ['DELETE FROM inbound_visit_decision', /append-only/, 'a decision that is taken back'],
  [
    "INSERT INTO inbound_visit_override VALUES ('v1', 1, 'x', '', 'x', '[', 'x', 'x')",
    /CHECK/,
    'half a list of what was let pass',
  ],
  ["UPDATE inbound_visit_override SET reason = 'x'", /stays visible/, 'an opened gate that is hidden'],
  ['DELETE FROM inbound_visit_override', /stays visible/, 'an opened gate that is forgotten'],
  ["UPDATE visit_report SET state = 'submitted'", /CHECK/, 'a report filed on no day'],
  ["UPDATE visit_report SET state = 'accepted', filed_at = 'x'", /CHECK/, 'a report accepted on no day'],
  ['DELETE FROM visit_report', /reports are kept/, 'a report that is thrown away'],
  ["UPDATE visit_follow_up SET content = ''", /CHECK/, 'nothing to do'],
  ["UPDATE visit_follow_up SET due_on = 'sớm'", /CHECK/, 'a deadline that is no day'],
])('%s is refused with %s: %s', (sql, reason, _what) => {
  db.pragma('foreign_keys = ON')
  expect(() => db.transaction(() => db.exec(sql))(), sql).toThrow(reason)
})
