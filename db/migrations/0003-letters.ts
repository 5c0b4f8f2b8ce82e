import type { Migration } from '#db/migrate.ts'

/**
 * Letters from draft to issued, and the files of the register. What must never be false is said here once more, so that
 * no fault of the code above can break it: a number stands once in its series and year, an issued letter and a stored file
 * never change.
 */
export const letters: Migration = {
  version: 3,
  up: (db) => {
    db.exec(`
      CREATE TABLE stored_file (
        digest   TEXT PRIMARY KEY CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
        bytes    BLOB NOT NULL,
        size     INTEGER NOT NULL CHECK (size > 0 AND size = length(bytes)),
        added_at TEXT NOT NULL
      ) STRICT;
      CREATE TRIGGER stored_file_never_changes BEFORE UPDATE ON stored_file
        BEGIN SELECT raise(ABORT, 'stored files are append-only'); END;
      CREATE TRIGGER stored_file_is_kept BEFORE DELETE ON stored_file
        BEGIN SELECT raise(ABORT, 'stored files are append-only'); END;

      CREATE TABLE letter (
        id               TEXT PRIMARY KEY,
        kind             TEXT NOT NULL CHECK (kind <> ''),
        trip_id          TEXT NOT NULL REFERENCES outbound_trip (id),
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
      CREATE INDEX letter_trip ON letter (trip_id);
      CREATE INDEX letter_original ON letter (original_id) WHERE original_id IS NOT NULL;
      CREATE INDEX letter_issued_on ON letter (issued_on) WHERE issued_on IS NOT NULL;
      CREATE UNIQUE INDEX letter_number ON letter (series, substr(issued_on, 1, 4), number_key) WHERE number_key <> '';

      CREATE TRIGGER letter_begins_as_draft BEFORE INSERT ON letter WHEN new.state <> 'draft'
        BEGIN SELECT raise(ABORT, 'a letter begins as a draft'); END;
      CREATE TRIGGER letter_is_kept BEFORE DELETE ON letter
        BEGIN SELECT raise(ABORT, 'letters are kept'); END;
      CREATE TRIGGER letter_stays_what_it_is BEFORE UPDATE ON letter
        WHEN new.id IS NOT old.id OR new.kind IS NOT old.kind OR new.trip_id IS NOT old.trip_id
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

      CREATE TABLE letter_correction (
        letter_id TEXT NOT NULL REFERENCES letter (id),
        position  INTEGER NOT NULL,
        label     TEXT NOT NULL CHECK (label <> ''),
        before    TEXT NOT NULL,
        after     TEXT NOT NULL,
        PRIMARY KEY (letter_id, position)
      ) STRICT;
      CREATE TRIGGER letter_correction_never_changes BEFORE UPDATE ON letter_correction
        BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;
      CREATE TRIGGER letter_correction_is_kept BEFORE DELETE ON letter_correction
        BEGIN SELECT raise(ABORT, 'corrections are append-only'); END;

      CREATE TABLE letter_dispatch (
        id          TEXT PRIMARY KEY,
        letter_id   TEXT NOT NULL REFERENCES letter (id),
        position    INTEGER NOT NULL,
        recipient   TEXT NOT NULL CHECK (recipient <> ''),
        sent_on     TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
        way         TEXT NOT NULL CHECK (way IN ('paper', 'interconnection', 'post', 'by_hand')),
        note        TEXT NOT NULL,
        proof_digest TEXT REFERENCES stored_file (digest),
        proof_name  TEXT CHECK ((proof_name IS NULL) = (proof_digest IS NULL) AND proof_name IS NOT ''),
        proof_size  INTEGER CHECK ((proof_size IS NULL) = (proof_digest IS NULL)),
        recorded_at TEXT NOT NULL,
        recorded_by TEXT NOT NULL,
        UNIQUE (letter_id, position)
      ) STRICT;
      CREATE TRIGGER letter_dispatch_after_issue BEFORE INSERT ON letter_dispatch
        WHEN NOT EXISTS (SELECT 1 FROM letter WHERE id = new.letter_id AND issued_on <= new.sent_on)
        BEGIN SELECT raise(ABORT, 'only an issued letter is sent'); END;
      CREATE TRIGGER letter_dispatch_never_changes BEFORE UPDATE ON letter_dispatch
        BEGIN SELECT raise(ABORT, 'dispatches are append-only'); END;
      CREATE TRIGGER letter_dispatch_is_kept BEFORE DELETE ON letter_dispatch
        BEGIN SELECT raise(ABORT, 'dispatches are append-only'); END;

      CREATE TABLE letter_event (
        letter_id TEXT NOT NULL REFERENCES letter (id),
        position  INTEGER NOT NULL,
        what      TEXT NOT NULL CHECK (what IN ('created', 'frozen', 'reopened', 'withdrawn', 'issued', 'dispatched')),
        note      TEXT NOT NULL,
        at        TEXT NOT NULL,
        by        TEXT NOT NULL CHECK (by <> ''),
        PRIMARY KEY (letter_id, position)
      ) STRICT;
      CREATE TRIGGER letter_event_never_changes BEFORE UPDATE ON letter_event
        BEGIN SELECT raise(ABORT, 'a letter''s history is append-only'); END;
      CREATE TRIGGER letter_event_is_kept BEFORE DELETE ON letter_event
        BEGIN SELECT raise(ABORT, 'a letter''s history is append-only'); END;
    `)
  },
}
