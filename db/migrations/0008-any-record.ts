import type { Migration } from '#db/migrate.ts'

const isDay = (column: string): string => `CHECK (${column} IS NULL OR ${column} IS date(${column}))`

const appendOnly = (table: string, words: string): string => `
  CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;
  CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;`

type Database = Parameters<Migration['up']>[0]

const ONE_DELEGATION = 'CHECK ((trip_id IS NULL) <> (visit_id IS NULL))'

/** Puts a table into the place of the one it was built after; every column of the old one has its like in the new one. */
const takePlace = (
  db: Database,
  table: string,
  rebuilt: string,
  changed: Readonly<Record<string, string>> = {},
): void => {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  db.exec(`
    INSERT INTO ${rebuilt} (${columns.join(', ')})
      SELECT ${columns.map((column) => changed[column] ?? column).join(', ')} FROM ${table} ORDER BY rowid;
    DROP TABLE ${table};
    ALTER TABLE ${rebuilt} RENAME TO ${table};
  `)
}

/**
 * A letter is about a trip, a visit or a unit; duties are settled and files are kept for a trip or a visit; a rule is about
 * the ones or the others. Tables are built anew, with all that guarded them: indexes and triggers fall with the old ones.
 */
export const anyRecord: Migration = {
  version: 8,
  up: (db) => {
    db.exec(`
      -- It looks at letters from another table, and would not let them be renamed.
      DROP TRIGGER letter_dispatch_after_issue;

      CREATE TABLE new_letter (
        id               TEXT PRIMARY KEY,
        kind             TEXT NOT NULL CHECK (kind <> ''),
        trip_id          TEXT REFERENCES outbound_trip (id),
        visit_id         TEXT REFERENCES inbound_visit (id),
        unit_id          TEXT REFERENCES unit (id),
        relation         TEXT CHECK (relation IS NULL OR relation IN ('replaces', 'corrects')),
        original_id      TEXT REFERENCES letter (id) CHECK ((original_id IS NULL) = (relation IS NULL) AND original_id IS NOT id),
        signer_id        TEXT REFERENCES signer (id),
        urgency          TEXT CHECK (urgency IS NULL OR urgency IN ('urgent', 'very_urgent', 'express')),
        drafting_symbol  TEXT CHECK (drafting_symbol IS NULL OR drafting_symbol <> ''),
        state            TEXT NOT NULL CHECK (state IN ('draft', 'awaiting_number', 'issued', 'withdrawn')),
        revision         INTEGER NOT NULL CHECK (revision >= 1),

        content           TEXT CHECK (content IS NULL OR json_valid(content)),
        profile_id        TEXT REFERENCES agency_profile (id),
        frozen_signer_id  TEXT REFERENCES signer (id),
        template_digest   TEXT REFERENCES stored_file (digest),
        frozen_digest     TEXT REFERENCES stored_file (digest),
        record_revision   INTEGER CHECK (record_revision IS NULL OR record_revision >= 0),
        frozen_at         TEXT,
        frozen_by         TEXT,

        number           TEXT,
        number_key       TEXT CHECK (number_key IS NULL OR number_key NOT GLOB '0*'),
        series           TEXT,
        issued_on        TEXT CHECK (issued_on IS NULL OR issued_on IS date(issued_on)),
        copies           INTEGER CHECK (copies IS NULL OR copies BETWEEN 1 AND 9999),
        issued_digest    TEXT REFERENCES stored_file (digest),
        issued_at        TEXT,
        issued_by        TEXT,

        CHECK ((trip_id IS NULL) + (visit_id IS NULL) + (unit_id IS NULL) = 2),
        CHECK ((content IS NOT NULL) = (state IN ('awaiting_number', 'issued'))),
        CHECK ((content IS NULL) = (profile_id IS NULL) AND (content IS NULL) = (frozen_signer_id IS NULL)
          AND (content IS NULL) = (template_digest IS NULL) AND (content IS NULL) = (frozen_digest IS NULL)
          AND (content IS NULL) = (record_revision IS NULL) AND (content IS NULL) = (frozen_at IS NULL)
          AND (content IS NULL) = (frozen_by IS NULL)),
        CHECK ((issued_on IS NOT NULL) = (state = 'issued')),
        CHECK ((issued_on IS NULL) = (number IS NULL) AND (issued_on IS NULL) = (number_key IS NULL)
          AND (issued_on IS NULL) = (series IS NULL) AND (issued_on IS NULL) = (issued_digest IS NULL)
          AND (issued_on IS NULL) = (issued_at IS NULL) AND (issued_on IS NULL) = (issued_by IS NULL)
          AND (copies IS NULL OR issued_on IS NOT NULL)),
        CHECK ((number = '') = (number_key = '') AND (number = '') = (series = ''))
      ) STRICT;

      CREATE TABLE new_attachment (
        id         TEXT PRIMARY KEY,
        trip_id    TEXT REFERENCES outbound_trip (id),
        visit_id   TEXT REFERENCES inbound_visit (id),
        category   TEXT NOT NULL CHECK (category IN ('invitation', 'request', 'decision', 'party_opinion', 'report', 'other')),
        type       TEXT NOT NULL CHECK (type IN ('pdf', 'png', 'jpeg', 'docx')),
        name       TEXT NOT NULL CHECK (name <> ''),
        size       INTEGER NOT NULL CHECK (size > 0),
        digest     TEXT NOT NULL REFERENCES stored_file (digest),
        note       TEXT NOT NULL,
        added_at   TEXT NOT NULL,
        added_by   TEXT NOT NULL CHECK (added_by <> ''),
        removed_at TEXT,
        removed_by TEXT CHECK ((removed_by IS NULL) = (removed_at IS NULL)),
        ${ONE_DELEGATION}
      ) STRICT;

      CREATE TABLE new_fulfilment (
        seq              INTEGER PRIMARY KEY,
        trip_id          TEXT REFERENCES outbound_trip (id),
        visit_id         TEXT REFERENCES inbound_visit (id),
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
        recorded_by      TEXT NOT NULL,
        ${ONE_DELEGATION}
      ) STRICT;

      CREATE TABLE new_waiver (
        seq              INTEGER PRIMARY KEY,
        trip_id          TEXT REFERENCES outbound_trip (id),
        visit_id         TEXT REFERENCES inbound_visit (id),
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
        recorded_by      TEXT NOT NULL,
        ${ONE_DELEGATION}
      ) STRICT;

      CREATE TABLE new_rule (
        seq        INTEGER PRIMARY KEY,
        id         TEXT NOT NULL UNIQUE,
        is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
        code       TEXT NOT NULL CHECK (code <> ''),
        document   TEXT NOT NULL CHECK (document <> ''),
        trip_kinds TEXT NOT NULL CHECK (json_type(trip_kinds) = 'array'),
        concerns   TEXT NOT NULL CHECK (concerns IN ('group', 'party_members', 'official_passports',
          'received_by_leaders', 'decided_by_prime_minister', 'decided_by_others')),
        event      TEXT NOT NULL CHECK (event IN ('departure', 'return', 'change', 'arrival', 'visit_end')),
        authorities TEXT NOT NULL CHECK (json_type(authorities) = 'array'),
        days       INTEGER NOT NULL CHECK (days BETWEEN 0 AND 400),
        unit       TEXT NOT NULL CHECK (unit IN ('working_day', 'calendar_day')),
        basis      TEXT NOT NULL CHECK (basis <> ''),
        basis_kind TEXT NOT NULL CHECK (basis_kind IN ('law', 'published', 'internal')),
        valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
        valid_to   TEXT CHECK (valid_to IS NULL OR (valid_to IS date(valid_to) AND valid_to >= valid_from)),
        UNIQUE (code, valid_from)
      ) STRICT;
    `)
    // A unit's reminder named the first of its trips besides.
    takePlace(db, 'letter', 'new_letter', { trip_id: 'CASE WHEN unit_id IS NULL THEN trip_id END' })
    takePlace(db, 'attachment', 'new_attachment')
    takePlace(db, 'duty_fulfilment', 'new_fulfilment')
    takePlace(db, 'duty_waiver', 'new_waiver')
    takePlace(db, 'deadline_rule', 'new_rule')
    db.exec('ALTER TABLE deadline_rule RENAME COLUMN trip_kinds TO kinds')
    db.exec(`
      CREATE INDEX letter_trip ON letter (trip_id) WHERE trip_id IS NOT NULL;
      CREATE INDEX letter_visit ON letter (visit_id) WHERE visit_id IS NOT NULL;
      CREATE INDEX letter_unit ON letter (unit_id) WHERE unit_id IS NOT NULL;
      CREATE INDEX letter_original ON letter (original_id) WHERE original_id IS NOT NULL;
      CREATE INDEX letter_issued_on ON letter (issued_on) WHERE issued_on IS NOT NULL;
      CREATE UNIQUE INDEX letter_number ON letter (series, substr(issued_on, 1, 4), number_key) WHERE number_key <> '';

      CREATE TRIGGER letter_begins_as_draft BEFORE INSERT ON letter WHEN new.state <> 'draft'
        BEGIN SELECT raise(ABORT, 'a letter begins as a draft'); END;
      CREATE TRIGGER letter_is_kept BEFORE DELETE ON letter
        BEGIN SELECT raise(ABORT, 'letters are kept'); END;
      CREATE TRIGGER letter_stays_what_it_is BEFORE UPDATE ON letter
        WHEN new.id IS NOT old.id OR new.kind IS NOT old.kind OR new.trip_id IS NOT old.trip_id
          OR new.visit_id IS NOT old.visit_id OR new.unit_id IS NOT old.unit_id
          OR new.relation IS NOT old.relation OR new.original_id IS NOT old.original_id OR new.revision <= old.revision
        BEGIN SELECT raise(ABORT, 'a letter stays what it is'); END;
      CREATE TRIGGER letter_is_issued_after_freezing BEFORE UPDATE ON letter
        WHEN new.state = 'issued' AND old.state NOT IN ('awaiting_number', 'issued')
        BEGIN SELECT raise(ABORT, 'a letter is issued after it was frozen'); END;
      CREATE TRIGGER letter_is_final BEFORE UPDATE ON letter
        WHEN old.state IN ('issued', 'withdrawn') AND new.state IS NOT old.state
        BEGIN SELECT raise(ABORT, 'an issued or withdrawn letter never goes back'); END;
      CREATE TRIGGER letter_keeps_what_was_frozen BEFORE UPDATE ON letter
        WHEN old.content IS NOT NULL AND new.content IS NOT NULL AND (
          new.content IS NOT old.content OR new.profile_id IS NOT old.profile_id
          OR new.frozen_signer_id IS NOT old.frozen_signer_id OR new.template_digest IS NOT old.template_digest
          OR new.frozen_digest IS NOT old.frozen_digest OR new.record_revision IS NOT old.record_revision
          OR new.frozen_at IS NOT old.frozen_at OR new.frozen_by IS NOT old.frozen_by
          OR new.signer_id IS NOT old.signer_id OR new.urgency IS NOT old.urgency
          OR new.drafting_symbol IS NOT old.drafting_symbol)
        BEGIN SELECT raise(ABORT, 'what was frozen never changes'); END;
      CREATE TRIGGER letter_keeps_what_was_issued BEFORE UPDATE ON letter
        WHEN old.state = 'issued' AND (
          new.number IS NOT old.number OR new.number_key IS NOT old.number_key OR new.series IS NOT old.series
          OR new.issued_on IS NOT old.issued_on OR new.copies IS NOT old.copies
          OR new.issued_digest IS NOT old.issued_digest OR new.issued_at IS NOT old.issued_at
          OR new.issued_by IS NOT old.issued_by)
        BEGIN SELECT raise(ABORT, 'an issued letter never changes'); END;
      CREATE TRIGGER letter_dispatch_after_issue BEFORE INSERT ON letter_dispatch
        WHEN NOT EXISTS (SELECT 1 FROM letter WHERE id = new.letter_id AND issued_on <= new.sent_on)
        BEGIN SELECT raise(ABORT, 'only an issued letter is sent'); END;

      CREATE INDEX attachment_trip ON attachment (trip_id) WHERE removed_at IS NULL AND trip_id IS NOT NULL;
      CREATE INDEX attachment_visit ON attachment (visit_id) WHERE removed_at IS NULL AND visit_id IS NOT NULL;
      CREATE TRIGGER attachment_is_kept BEFORE DELETE ON attachment
        BEGIN SELECT raise(ABORT, 'attachments are kept'); END;

      CREATE INDEX duty_fulfilment_trip ON duty_fulfilment (trip_id) WHERE trip_id IS NOT NULL;
      CREATE INDEX duty_fulfilment_visit ON duty_fulfilment (visit_id) WHERE visit_id IS NOT NULL;
      ${appendOnly('duty_fulfilment', 'what met a duty is append-only')}
      CREATE INDEX duty_waiver_trip ON duty_waiver (trip_id) WHERE trip_id IS NOT NULL;
      CREATE INDEX duty_waiver_visit ON duty_waiver (visit_id) WHERE visit_id IS NOT NULL;
      ${appendOnly('duty_waiver', 'waivers are append-only')}
    `)
  },
}
