import type { Migration } from '#db/migrate.ts'

// A random UUID (version 4) for rows that had no id of their own.
const UUID = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'
  || substr('89AB', abs(random() % 4) + 1, 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`

const isDay = (column: string): string => `CHECK (${column} IS NULL OR ${column} IS date(${column}))`

const appendOnly = (table: string, words: string): string => `
  CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;
  CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;`

const DEPARTURE_RULES = `('trip_permission_request', 'trip_report_before', 'private_application', 'private_party_application')`

/** As the app folded text when this step was written; it keeps the columns up from then on. */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFC').toLowerCase()

/**
 * The whole life of a trip: members with ids, from outside too, and their own journeys; decisions that keep file and
 * extension; gates opened in writing; files, report parts, passports in custody, the annual plan; duties settled by
 * member; rules and holidays as rows of the office; accounts of staff.
 */
export const tripLife: Migration = {
  version: 5,
  up: (db) => {
    db.exec(`
      CREATE TABLE plan_item (
        seq       INTEGER PRIMARY KEY,
        id        TEXT NOT NULL UNIQUE,
        year      INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2199),
        direction TEXT NOT NULL CHECK (direction IN ('outbound', 'inbound')),
        title     TEXT NOT NULL CHECK (title <> ''),
        unit_name TEXT NOT NULL,
        countries TEXT NOT NULL,
        expected  TEXT NOT NULL,
        people    INTEGER CHECK (people IS NULL OR people BETWEEN 1 AND 999),
        funding   TEXT NOT NULL,
        partner   TEXT NOT NULL
      ) STRICT;
      CREATE INDEX plan_item_year ON plan_item (year);

      ALTER TABLE outbound_trip ADD COLUMN plan_item_id TEXT REFERENCES plan_item (id);
      ALTER TABLE outbound_trip ADD COLUMN request_number TEXT NOT NULL DEFAULT '';
      ALTER TABLE outbound_trip ADD COLUMN request_on TEXT ${isDay('request_on')};
      ALTER TABLE outbound_trip ADD COLUMN carries_secrets INTEGER NOT NULL DEFAULT 0 CHECK (carries_secrets IN (0, 1));
      ALTER TABLE outbound_trip ADD COLUMN late_reason TEXT NOT NULL DEFAULT '';
      ALTER TABLE outbound_trip ADD COLUMN search_text TEXT NOT NULL DEFAULT '';
      ALTER TABLE outbound_trip ADD COLUMN search_folded TEXT NOT NULL DEFAULT '';
      CREATE INDEX outbound_trip_plan_item ON outbound_trip (plan_item_id) WHERE plan_item_id IS NOT NULL;

      ALTER TABLE outbound_trip_leg ADD COLUMN starts_on TEXT ${isDay('starts_on')};
      ALTER TABLE outbound_trip_leg ADD COLUMN ends_on TEXT
        CHECK (ends_on IS NULL OR (ends_on IS date(ends_on) AND (starts_on IS NULL OR ends_on >= starts_on)));
      ALTER TABLE outbound_trip_funding ADD COLUMN rate REAL CHECK (rate IS NULL OR rate > 0);

      CREATE TABLE new_member (
        id                  TEXT PRIMARY KEY,
        trip_id             TEXT NOT NULL REFERENCES outbound_trip (id),
        position            INTEGER NOT NULL,
        staff_member_id     TEXT REFERENCES staff_member (id),
        role                TEXT NOT NULL CHECK (role IN ('leader', 'deputy_leader', 'member')),
        full_name           TEXT NOT NULL CHECK (full_name <> ''),
        birth_on            TEXT ${isDay('birth_on')},
        birth_year          INTEGER CHECK (birth_year IS NULL OR (birth_year BETWEEN 1900 AND 2199 AND birth_on IS NULL)),
        kind                TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')),
        post                TEXT NOT NULL,
        unit_name           TEXT NOT NULL,
        rank                TEXT NOT NULL,
        is_party_member     INTEGER NOT NULL CHECK (is_party_member IN (0, 1)),
        passport_kind       TEXT CHECK (passport_kind IS NULL OR passport_kind IN ('ordinary', 'official', 'diplomatic')),
        passport_number     TEXT CHECK ((passport_number IS NULL) = (passport_kind IS NULL)),
        passport_expires_on TEXT ${isDay('passport_expires_on')},
        briefed_on          TEXT ${isDay('briefed_on')},
        committed_on        TEXT ${isDay('committed_on')},
        party_answer        TEXT CHECK (party_answer IS NULL OR party_answer IN ('agreed', 'disagreed')),
        party_on            TEXT CHECK ((party_on IS NULL) = (party_answer IS NULL) AND (party_on IS NULL OR party_on IS date(party_on))),
        party_document      TEXT CHECK ((party_document IS NULL) = (party_answer IS NULL)),
        party_note          TEXT CHECK ((party_note IS NULL) = (party_answer IS NULL)),
        has_own_journey     INTEGER NOT NULL CHECK (has_own_journey IN (0, 1)),
        own_exit_on         TEXT CHECK (own_exit_on IS NULL OR (has_own_journey = 1 AND own_exit_on IS date(own_exit_on))),
        own_entry_on        TEXT CHECK (own_entry_on IS NULL OR (own_exit_on IS NOT NULL AND own_entry_on IS date(own_entry_on) AND own_entry_on >= own_exit_on)),
        UNIQUE (trip_id, staff_member_id)
      ) STRICT;
      INSERT INTO new_member
        SELECT ${UUID}, trip_id, position, staff_member_id, role, full_name, birth_on, birth_year, kind, post, unit_name,
          rank, is_party_member, passport_kind, passport_number, passport_expires_on,
          NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL
        FROM outbound_trip_member;
      DROP TABLE outbound_trip_member;
      ALTER TABLE new_member RENAME TO outbound_trip_member;
      CREATE INDEX outbound_trip_member_trip ON outbound_trip_member (trip_id, position);
      CREATE INDEX outbound_trip_member_staff ON outbound_trip_member (staff_member_id) WHERE staff_member_id IS NOT NULL;
      CREATE INDEX outbound_trip_member_own_journey ON outbound_trip_member (trip_id) WHERE has_own_journey = 1;

      CREATE TABLE attachment (
        id         TEXT PRIMARY KEY,
        trip_id    TEXT NOT NULL REFERENCES outbound_trip (id),
        category   TEXT NOT NULL CHECK (category IN ('invitation', 'request', 'decision', 'party_opinion', 'report', 'other')),
        type       TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'docx')),
        name       TEXT NOT NULL CHECK (name <> ''),
        size       INTEGER NOT NULL CHECK (size > 0),
        digest     TEXT NOT NULL REFERENCES stored_file (digest),
        note       TEXT NOT NULL,
        added_at   TEXT NOT NULL,
        added_by   TEXT NOT NULL CHECK (added_by <> ''),
        removed_at TEXT,
        removed_by TEXT CHECK ((removed_by IS NULL) = (removed_at IS NULL))
      ) STRICT;
      CREATE INDEX attachment_trip ON attachment (trip_id) WHERE removed_at IS NULL;
      CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
        BEGIN SELECT raise(ABORT, 'attachments are kept'); END;

      CREATE TABLE new_decision (
        trip_id         TEXT NOT NULL REFERENCES outbound_trip (id),
        position        INTEGER NOT NULL,
        kind            TEXT NOT NULL CHECK (kind IN ('submitted', 'sent_back', 'withdrawn', 'agreed', 'approved', 'refused', 'postponed', 'extended', 'changed', 'cleared', 'closed', 'cancelled')),
        decided_on      TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
        document_number TEXT NOT NULL,
        issuer          TEXT NOT NULL,
        signer          TEXT NOT NULL,
        note            TEXT NOT NULL,
        attachment_id   TEXT REFERENCES attachment (id),
        extended_from   TEXT CHECK ((extended_from IS NULL) = (kind <> 'extended') AND (extended_from IS NULL OR extended_from IS date(extended_from))),
        extended_to     TEXT CHECK ((extended_to IS NULL) = (kind <> 'extended') AND (extended_to IS NULL OR extended_to IS date(extended_to))),
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL,
        PRIMARY KEY (trip_id, position)
      ) STRICT;
      INSERT INTO new_decision
        SELECT trip_id, position, kind, decided_on, document_number, issuer, '', note, NULL, NULL, NULL, recorded_at, recorded_by
        FROM outbound_trip_decision;
      DROP TABLE outbound_trip_decision;
      ALTER TABLE new_decision RENAME TO outbound_trip_decision;
      CREATE INDEX outbound_trip_decision_end ON outbound_trip_decision (trip_id, kind) WHERE kind IN ('closed', 'cancelled');
      ${appendOnly('outbound_trip_decision', 'decisions are append-only')}

      CREATE TABLE outbound_trip_override (
        trip_id         TEXT NOT NULL REFERENCES outbound_trip (id),
        position        INTEGER NOT NULL,
        gate            TEXT NOT NULL CHECK (gate IN ('clear', 'close', 'debtor', 'overlap')),
        reason          TEXT NOT NULL CHECK (reason <> ''),
        document_number TEXT NOT NULL,
        signer          TEXT NOT NULL CHECK (signer <> ''),
        missing         TEXT NOT NULL CHECK (json_valid(missing)),
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL CHECK (recorded_by <> ''),
        PRIMARY KEY (trip_id, position)
      ) STRICT;
      ${appendOnly('outbound_trip_override', 'what opened a gate stays visible')}

      CREATE TABLE new_fulfilment (
        seq              INTEGER PRIMARY KEY,
        trip_id          TEXT NOT NULL REFERENCES outbound_trip (id),
        rule_code        TEXT NOT NULL CHECK (rule_code <> ''),
        authority        TEXT NOT NULL CHECK (authority <> ''),
        member_id        TEXT,
        document_number  TEXT NOT NULL,
        document_on      TEXT ${isDay('document_on')},
        sent_on          TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
        letter_id        TEXT REFERENCES letter (id),
        due_on           TEXT NOT NULL CHECK (due_on IS date(due_on)),
        planned_on       TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
        late_by          INTEGER NOT NULL CHECK (late_by >= 0),
        frozen_why       TEXT NOT NULL,
        frozen_basis     TEXT NOT NULL,
        calendar_version TEXT NOT NULL,
        recorded_at      TEXT NOT NULL,
        recorded_by      TEXT NOT NULL
      ) STRICT;
      -- What was owed by certain members together is from now on owed by each of them, and was met by each.
      INSERT INTO new_fulfilment (trip_id, rule_code, authority, member_id, document_number, document_on, sent_on, due_on,
          planned_on, late_by, frozen_why, frozen_basis, calendar_version, recorded_at, recorded_by)
        SELECT f.trip_id, f.rule_code, f.authority, m.id, f.document_number, f.document_on, f.sent_on, f.due_on,
          CASE WHEN f.rule_code IN ${DEPARTURE_RULES} THEN t.departs_on ELSE t.returns_on END,
          f.late_by, f.frozen_why, f.frozen_basis, f.calendar_version, f.recorded_at, f.recorded_by
        FROM duty_fulfilment f JOIN outbound_trip t ON t.id = f.trip_id
        LEFT JOIN outbound_trip_member m ON m.trip_id = f.trip_id AND (
          (f.rule_code = 'passport_hand_back' AND m.passport_kind IN ('official', 'diplomatic'))
          OR (f.rule_code IN ('private_party_application', 'private_party_report') AND m.is_party_member = 1))
        ORDER BY f.recorded_at, f.trip_id, f.rule_code, f.authority, m.position;
      DROP TABLE duty_fulfilment;
      ALTER TABLE new_fulfilment RENAME TO duty_fulfilment;
      CREATE INDEX duty_fulfilment_trip ON duty_fulfilment (trip_id);
      ${appendOnly('duty_fulfilment', 'what met a duty is append-only')}

      CREATE TABLE duty_waiver (
        seq              INTEGER PRIMARY KEY,
        trip_id          TEXT NOT NULL REFERENCES outbound_trip (id),
        rule_code        TEXT NOT NULL CHECK (rule_code <> ''),
        authority        TEXT NOT NULL CHECK (authority <> ''),
        member_id        TEXT,
        postponed_to     TEXT ${isDay('postponed_to')},
        reason           TEXT NOT NULL CHECK (reason <> ''),
        document_number  TEXT NOT NULL,
        signer           TEXT NOT NULL CHECK (signer <> ''),
        due_on           TEXT NOT NULL CHECK (due_on IS date(due_on)),
        planned_on       TEXT NOT NULL CHECK (planned_on IS date(planned_on)),
        frozen_why       TEXT NOT NULL,
        frozen_basis     TEXT NOT NULL,
        calendar_version TEXT NOT NULL,
        recorded_at      TEXT NOT NULL,
        recorded_by      TEXT NOT NULL
      ) STRICT;
      CREATE INDEX duty_waiver_trip ON duty_waiver (trip_id);
      ${appendOnly('duty_waiver', 'waivers are append-only')}

      CREATE TABLE return_report_part (
        trip_id    TEXT NOT NULL REFERENCES outbound_trip (id),
        member_id  TEXT NOT NULL,
        content    TEXT NOT NULL CHECK (json_valid(content)),
        state      TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'accepted', 'sent_back')),
        note       TEXT NOT NULL,
        filed_by   TEXT NOT NULL,
        filed_at   TEXT,
        decided_by TEXT NOT NULL,
        decided_at TEXT,
        revision   INTEGER NOT NULL CHECK (revision >= 1),
        PRIMARY KEY (trip_id, member_id),
        CHECK (state = 'draft' OR filed_at IS NOT NULL),
        CHECK (state NOT IN ('accepted', 'sent_back') OR decided_at IS NOT NULL)
      ) STRICT;
      CREATE INDEX return_report_part_submitted ON return_report_part (trip_id) WHERE state = 'submitted';
      CREATE TRIGGER return_report_part_is_kept BEFORE DELETE ON return_report_part
        BEGIN SELECT raise(ABORT, 'parts of a report are kept'); END;
      CREATE TABLE return_report_attachment (
        trip_id       TEXT NOT NULL,
        member_id     TEXT NOT NULL,
        position      INTEGER NOT NULL,
        attachment_id TEXT NOT NULL REFERENCES attachment (id),
        PRIMARY KEY (trip_id, member_id, position),
        FOREIGN KEY (trip_id, member_id) REFERENCES return_report_part (trip_id, member_id)
      ) STRICT;

      CREATE TABLE passport_custody (
        id              TEXT PRIMARY KEY,
        passport_id     TEXT NOT NULL CHECK (passport_id <> ''),
        staff_member_id TEXT NOT NULL REFERENCES staff_member (id),
        trip_id         TEXT NOT NULL REFERENCES outbound_trip (id),
        decision_number TEXT NOT NULL CHECK (decision_number <> ''),
        handed_out_on   TEXT NOT NULL CHECK (handed_out_on IS date(handed_out_on)),
        handed_out_by   TEXT NOT NULL CHECK (handed_out_by <> ''),
        handed_back_on  TEXT CHECK (handed_back_on IS NULL OR (handed_back_on IS date(handed_back_on) AND handed_back_on >= handed_out_on)),
        received_by     TEXT NOT NULL CHECK ((received_by = '') = (handed_back_on IS NULL)),
        late_reason     TEXT NOT NULL,
        note            TEXT NOT NULL,
        recorded_at     TEXT NOT NULL,
        revision        INTEGER NOT NULL CHECK (revision >= 1)
      ) STRICT;
      CREATE UNIQUE INDEX passport_custody_out ON passport_custody (passport_id) WHERE handed_back_on IS NULL;
      CREATE INDEX passport_custody_trip ON passport_custody (trip_id);
      CREATE TRIGGER passport_custody_is_kept BEFORE DELETE ON passport_custody
        BEGIN SELECT raise(ABORT, 'the history of a passport is kept'); END;

      CREATE TABLE deadline_rule (
        seq        INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
        code       TEXT NOT NULL CHECK (code <> ''),
        document   TEXT NOT NULL CHECK (document <> ''),
        trip_kinds TEXT NOT NULL CHECK (json_type(trip_kinds) = 'array'),
        concerns   TEXT NOT NULL CHECK (concerns IN ('group', 'party_members', 'official_passports')),
        event      TEXT NOT NULL CHECK (event IN ('departure', 'return', 'change')),
        authorities TEXT NOT NULL CHECK (json_type(authorities) = 'array'),
        days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 400),
        unit       TEXT NOT NULL CHECK (unit IN ('working_day', 'calendar_day')),
        basis      TEXT NOT NULL CHECK (basis <> ''),
        basis_kind TEXT NOT NULL CHECK (basis_kind IN ('law', 'published', 'internal')),
        valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
        valid_to   TEXT CHECK (valid_to IS NULL OR (valid_to IS date(valid_to) AND valid_to >= valid_from)),
        UNIQUE (code, valid_from)
      ) STRICT;

      CREATE TABLE calendar_year (
        year      INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
        announced INTEGER NOT NULL CHECK (announced IN (0, 1)),
        source    TEXT NOT NULL CHECK (source <> ''),
        days      TEXT NOT NULL CHECK (json_type(days) = 'array'),
        proposals TEXT NOT NULL CHECK (json_type(proposals) = 'array')
      ) STRICT;

      ALTER TABLE account ADD COLUMN staff_member_id TEXT REFERENCES staff_member (id);
      CREATE UNIQUE INDEX account_staff_member ON account (staff_member_id) WHERE staff_member_id IS NOT NULL;
    `)

    const texts = db.prepare<[], { id: string; text: string }>(`
      SELECT t.id, concat_ws(char(10), t.title, t.host,
        (SELECT group_concat(m.full_name, char(10)) FROM outbound_trip_member m WHERE m.trip_id = t.id),
        (SELECT group_concat(l.place, char(10)) FROM outbound_trip_leg l WHERE l.trip_id = t.id),
        (SELECT group_concat(d.document_number, char(10)) FROM outbound_trip_decision d WHERE d.trip_id = t.id)) AS text
      FROM outbound_trip t`)
    const fill = db.prepare('UPDATE outbound_trip SET search_text = ?, search_folded = ? WHERE id = ?')
    for (const { id, text } of texts.all()) fill.run(text.normalize('NFC').toLowerCase(), folded(text), id)
  },
}
