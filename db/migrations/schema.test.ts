import { expect, test } from 'vitest'
import { registerWithStaff } from '#db/testing/temporary-register.ts'
import { DutyFulfilment, DutyWaiver } from '#domain/duty/settlement.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { aDecision, aTrip } from '#domain/testing/samples.ts'

const { database, fill } = await registerWithStaff()
const settled = {
  ruleCode: 'trip_report_before',
  authority: 'people_committee',
  memberId: null,
  documentNumber: '',
  dueOn: '2026-02-23',
  plannedOn: '2026-03-02',
  why: 'Vì sao',
  basis: 'Căn cứ',
  calendarVersion: 'lịch',
  recordedAt: '2026-02-20T03:00:00.000Z',
  recordedBy: 'Người thử',
}
await fill(async (repos) => {
  const override = {
    gate: 'overlap',
    reason: 'Được đồng ý',
    documentNumber: '',
    signer: 'Trịnh Khắc Ước',
    missing: [{ code: 'overlaps', what: 'Người', detail: '', subject: 'x' }],
    recordedAt: '2026-01-12T02:00:00.000Z',
    recordedBy: 'Người thử',
  }
  const trip = aTrip(1, { decisions: [aDecision('submitted')], overrides: [override] })
  await repos.outboundTrips.insert(trip)
  const met = { documentOn: null, sentOn: '2026-02-20', letterId: null, lateBy: 0 }
  await repos.duties.insert(tripRef(trip.id), DutyFulfilment.parse({ ...settled, ...met }))
  const waived = { postponedTo: null, reason: 'Lý do', signer: 'Trịnh Khắc Ước' }
  await repos.duties.insertWaiver(tripRef(trip.id), DutyWaiver.parse({ ...settled, ...waived }))
})
const { raw } = database

const refuses = (sql: string, reason: RegExp): void => {
  expect(() => raw.transaction(() => raw.exec(sql))(), sql).toThrow(reason)
}

test('every table is STRICT', () => {
  const tables = raw.pragma('table_list') as readonly { name: string; type: string; strict: number }[]
  const own = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'))
  expect(own.length).toBeGreaterThanOrEqual(14)
  expect(own.filter(({ strict }) => strict !== 1).map(({ name }) => name)).toEqual([])
})

test('a column that may be NULL is one that may be unknown', () => {
  const nullable = raw
    .prepare(
      `SELECT t.name || '.' || c.name FROM pragma_table_list t, pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c."notnull" = 0 AND c.pk = 0 ORDER BY 1`,
    )
    .pluck()
    .all()
  expect(nullable).toEqual([
    'account.staff_member_id',
    'attachment.removed_at',
    'attachment.removed_by',
    'attachment.trip_id',
    'attachment.visit_id',
    'audit.account_id',
    'audit.after',
    'audit.before',
    'deadline_rule.valid_to',
    'document_template.retired_at',
    'document_template.retired_by',
    'duty_fulfilment.document_on',
    'duty_fulfilment.letter_id',
    'duty_fulfilment.member_id',
    'duty_fulfilment.trip_id',
    'duty_fulfilment.visit_id',
    'duty_waiver.member_id',
    'duty_waiver.postponed_to',
    'duty_waiver.trip_id',
    'duty_waiver.visit_id',
    'inbound_visit.actual_arrival_on',
    'inbound_visit.actual_departure_on',
    'inbound_visit.plan_item_id',
    'inbound_visit_decision.attachment_id',
    'inbound_visit_host.staff_member_id',
    'inbound_visit_partner.partner_id',
    'inbound_visitor.birth_on',
    'inbound_visitor.birth_year',
    'inbound_visitor.passport_expires_on',
    'letter.content',
    'letter.copies',
    'letter.drafting_symbol',
    'letter.frozen_at',
    'letter.frozen_by',
    'letter.frozen_digest',
    'letter.frozen_signer_id',
    'letter.issued_at',
    'letter.issued_by',
    'letter.issued_digest',
    'letter.issued_on',
    'letter.number',
    'letter.number_key',
    'letter.original_id',
    'letter.profile_id',
    'letter.record_revision',
    'letter.relation',
    'letter.series',
    'letter.signer_id',
    'letter.template_digest',
    'letter.trip_id',
    'letter.unit_id',
    'letter.urgency',
    'letter.visit_id',
    'letter_dispatch.proof_digest',
    'letter_dispatch.proof_name',
    'letter_dispatch.proof_size',
    'outbound_trip.actual_entry_on',
    'outbound_trip.actual_exit_on',
    'outbound_trip.plan_item_id',
    'outbound_trip.request_on',
    'outbound_trip_decision.attachment_id',
    'outbound_trip_decision.extended_from',
    'outbound_trip_decision.extended_to',
    'outbound_trip_funding.amount',
    'outbound_trip_funding.rate',
    'outbound_trip_leg.ends_on',
    'outbound_trip_leg.starts_on',
    'outbound_trip_member.birth_on',
    'outbound_trip_member.birth_year',
    'outbound_trip_member.briefed_on',
    'outbound_trip_member.committed_on',
    'outbound_trip_member.own_entry_on',
    'outbound_trip_member.own_exit_on',
    'outbound_trip_member.party_answer',
    'outbound_trip_member.party_document',
    'outbound_trip_member.party_note',
    'outbound_trip_member.party_on',
    'outbound_trip_member.passport_expires_on',
    'outbound_trip_member.passport_kind',
    'outbound_trip_member.passport_number',
    'outbound_trip_member.staff_member_id',
    'passport.expires_on',
    'passport.issued_on',
    'passport_custody.handed_back_on',
    'plan_item.people',
    'return_report_part.decided_at',
    'return_report_part.filed_at',
    'signer.valid_to',
    'staff_member.birth_on',
    'staff_member.birth_year',
    'visit_follow_up.done_on',
    'visit_follow_up.due_on',
    'visit_report.decided_at',
    'visit_report.filed_at',
  ])
})

test.each([
  ["UPDATE unit SET is_active = 'có'", /cannot store TEXT/, 'text in a number'],
  ['UPDATE unit SET is_active = 2', /CHECK/, 'neither yes nor no'],
  ["UPDATE unit SET name = ''", /CHECK/, 'a unit without a name'],
  ['UPDATE unit SET name = NULL', /NOT NULL/, 'a unit without a name at all'],
  ["INSERT INTO unit SELECT 'x', name, '', 1 FROM unit", /UNIQUE/, 'two units of one name'],
  ['DELETE FROM unit', /FOREIGN KEY/, 'a unit that has staff'],
  ["UPDATE staff_member SET unit_id = 'nowhere'", /FOREIGN KEY/, 'a unit that does not exist'],
  ["UPDATE staff_member SET full_name = ''", /CHECK/, 'nobody'],
  ["UPDATE staff_member SET birth_on = '1985-02-30'", /CHECK/, 'a day that does not exist'],
  ["UPDATE staff_member SET birth_on = '1985-3-9'", /CHECK/, 'a day in another form'],
  ['UPDATE staff_member SET birth_year = 1985', /CHECK/, 'a birth day and a birth year'],
  ['UPDATE staff_member SET birth_on = NULL, birth_year = 85', /CHECK/, 'a birth year of two digits'],
  ["UPDATE staff_member SET kind = 'minister'", /CHECK/, 'a kind that does not exist'],
  ['DELETE FROM staff_member', /FOREIGN KEY/, 'a person who was on a trip'],
  ["UPDATE passport SET kind = 'blue'", /CHECK/, 'a kind of passport that does not exist'],
  [
    "INSERT INTO passport SELECT 'x', staff_member_id, 1, kind, number, issued_on, expires_on FROM passport",
    /UNIQUE/,
    'one passport number twice',
  ],
  ["UPDATE outbound_trip SET departs_on = '2026-02-30'", /CHECK/, 'a departure on a day that does not exist'],
  ["UPDATE outbound_trip SET returns_on = '2026-03-01'", /CHECK/, 'a return before the departure'],
  [
    "UPDATE outbound_trip SET actual_exit_on = '2026-03-04', actual_entry_on = '2026-03-03'",
    /CHECK/,
    'an entry before the exit',
  ],
  ["UPDATE outbound_trip SET actual_entry_on = '2026-03-03'", /CHECK/, 'an entry without an exit'],
  ["UPDATE outbound_trip SET title = ''", /CHECK/, 'a trip without a title'],
  ['UPDATE outbound_trip SET revision = 0', /CHECK/, 'a revision below one'],
  ['DELETE FROM outbound_trip', /FOREIGN KEY/, 'a trip with its parts'],
  ["UPDATE outbound_trip_leg SET country = 'Nhật'", /CHECK/, 'a country that is no code'],
  ['UPDATE outbound_trip_funding SET amount = -1', /CHECK/, 'less than nothing'],
  ['UPDATE outbound_trip_funding SET amount = 1.5', /cannot store REAL/, 'half a đồng'],
  ['UPDATE outbound_trip_member SET passport_number = NULL', /CHECK/, 'a passport without a number'],
  [
    "INSERT INTO outbound_trip_member SELECT 'x', trip_id, 1, staff_member_id, role, full_name, birth_on, birth_year, kind, post, unit_name, rank, is_party_member, passport_kind, passport_number, passport_expires_on, briefed_on, committed_on, party_answer, party_on, party_document, party_note, has_own_journey, own_exit_on, own_entry_on FROM outbound_trip_member",
    /UNIQUE/,
    'one member twice',
  ],
  ["UPDATE outbound_trip_member SET party_answer = 'agreed'", /CHECK/, 'an opinion without its day'],
  ["UPDATE outbound_trip_member SET own_exit_on = '2026-03-02'", /CHECK/, 'a journey of his own that he does not have'],
  [
    "UPDATE outbound_trip_member SET has_own_journey = 1, own_exit_on = '2026-03-04', own_entry_on = '2026-03-03'",
    /CHECK/,
    'a member who is back before he left',
  ],
  [
    "UPDATE outbound_trip_leg SET starts_on = '2026-03-04', ends_on = '2026-03-03'",
    /CHECK/,
    'a leg that ends before it begins',
  ],
  ['UPDATE outbound_trip_funding SET rate = 0', /CHECK/, 'money for nothing'],
  ["UPDATE outbound_trip SET plan_item_id = 'nowhere'", /FOREIGN KEY/, 'a plan that does not exist'],
  [
    "INSERT INTO outbound_trip_decision SELECT id, 9, 'forgotten', '2026-01-01', '', '', '', '', NULL, NULL, NULL, '', '' FROM outbound_trip",
    /CHECK/,
    'a decision that does not exist',
  ],
  [
    "INSERT INTO outbound_trip_decision SELECT id, 9, 'extended', '2026-01-01', '', '', '', '', NULL, NULL, NULL, '', '' FROM outbound_trip",
    /CHECK/,
    'an extension that extends nothing',
  ],
  ["UPDATE outbound_trip_decision SET note = 'x'", /append-only/, 'a decision that is changed'],
  ['DELETE FROM outbound_trip_decision', /append-only/, 'a decision that is taken back'],
  ["UPDATE outbound_trip_override SET reason = 'x'", /stays visible/, 'an opened gate that is hidden'],
  ['DELETE FROM outbound_trip_override', /stays visible/, 'an opened gate that is forgotten'],
  ["UPDATE duty_fulfilment SET sent_on = '2026-01-01'", /append-only/, 'a met duty that is changed'],
  ['DELETE FROM duty_fulfilment', /append-only/, 'a met duty that is taken back'],
  ['DELETE FROM duty_waiver', /append-only/, 'a waiver that is taken back'],
  ["INSERT INTO register VALUES (2, 'x', 'x')", /CHECK/, 'a second register in one file'],
  ["INSERT INTO account VALUES ('x', 'x', 'x', 'king', 1, 'x', NULL)", /CHECK/, 'a role that does not exist'],
  [
    "INSERT INTO signer VALUES ('x', 'A', 'B', 'C', 'head', '2026-01-02', '2026-01-01')",
    /CHECK/,
    'an office that ends before it begins',
  ],
  [
    "INSERT INTO audit (at, actor, action, entity, entity_id, after) VALUES ('', '', '', '', '', '{')",
    /CHECK/,
    'half a JSON in the audit',
  ],
])('%s is refused with %s: %s', (sql, reason, _what) => {
  refuses(sql, reason)
})
