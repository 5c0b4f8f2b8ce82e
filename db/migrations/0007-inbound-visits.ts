import type { Migration } from '#db/migrate.ts'

const isDay = (column: string): string => `CHECK (${column} IS NULL OR ${column} IS date(${column}))`

const isTime = (column: string): string =>
  `CHECK (${column} = '' OR (${column} GLOB '[0-2][0-9]:[0-5][0-9]' AND ${column} < '24:00'))`

const appendOnly = (table: string, words: string): string => `
  CREATE TRIGGER ${table}_never_changes BEFORE UPDATE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;
  CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} BEGIN SELECT raise(ABORT, '${words}'); END;`

/** Visits: partners, guests as in their passports, hosts, programme, decisions, the report and what follows from it. */
export const inboundVisits: Migration = {
  version: 7,
  up: (db) => {
    db.exec(`
      CREATE TABLE partner (
        seq           INTEGER PRIMARY KEY,
        id            TEXT NOT NULL UNIQUE,
        name          TEXT NOT NULL CHECK (name <> ''),
        country       TEXT NOT NULL CHECK (length(country) = 2),
        note          TEXT NOT NULL,
        search_folded TEXT NOT NULL,
        revision      INTEGER NOT NULL CHECK (revision >= 1)
      ) STRICT;

      CREATE TABLE inbound_visit (
        id                  TEXT PRIMARY KEY,
        title               TEXT NOT NULL CHECK (title <> ''),
        kind                TEXT NOT NULL CHECK (kind IN ('working_visit', 'hosted_conference')),
        arrives_on          TEXT NOT NULL CHECK (arrives_on IS date(arrives_on)),
        departs_on          TEXT NOT NULL CHECK (departs_on IS date(departs_on) AND departs_on >= arrives_on),
        actual_arrival_on   TEXT ${isDay('actual_arrival_on')},
        actual_departure_on TEXT CHECK (actual_departure_on IS NULL OR (actual_arrival_on IS NOT NULL
          AND actual_departure_on IS date(actual_departure_on) AND actual_departure_on >= actual_arrival_on)),
        unplanned_reason    TEXT NOT NULL,
        plan_item_id        TEXT REFERENCES plan_item (id),
        -- Single facts that no query asks about.
        facts               TEXT NOT NULL CHECK (json_valid(facts)),
        search_text         TEXT NOT NULL,
        search_folded       TEXT NOT NULL,
        revision            INTEGER NOT NULL CHECK (revision >= 1)
      ) STRICT;
      CREATE INDEX inbound_visit_arrives_on ON inbound_visit (arrives_on);
      -- Who is there on a day: asked of the latest ones, by the day they leave.
      CREATE INDEX inbound_visit_left_on ON inbound_visit (coalesce(actual_departure_on, departs_on));
      CREATE INDEX inbound_visit_plan_item ON inbound_visit (plan_item_id) WHERE plan_item_id IS NOT NULL;

      CREATE TABLE inbound_visit_partner (
        visit_id   TEXT NOT NULL REFERENCES inbound_visit (id),
        position   INTEGER NOT NULL,
        partner_id TEXT REFERENCES partner (id),
        name       TEXT NOT NULL CHECK (name <> ''),
        country    TEXT NOT NULL CHECK (length(country) = 2),
        PRIMARY KEY (visit_id, position)
      ) STRICT;
      CREATE INDEX inbound_visit_partner_partner ON inbound_visit_partner (partner_id) WHERE partner_id IS NOT NULL;
      CREATE INDEX inbound_visit_partner_name ON inbound_visit_partner (name);

      CREATE TABLE inbound_visitor (
        id                  TEXT PRIMARY KEY,
        visit_id            TEXT NOT NULL REFERENCES inbound_visit (id),
        position            INTEGER NOT NULL,
        full_name           TEXT NOT NULL CHECK (full_name <> ''),
        name_folded         TEXT NOT NULL CHECK (name_folded <> ''),
        sex                 TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        birth_on            TEXT ${isDay('birth_on')},
        birth_year          INTEGER CHECK (birth_year IS NULL OR (birth_year BETWEEN 1900 AND 2199 AND birth_on IS NULL)),
        nationality         TEXT NOT NULL CHECK (length(nationality) IN (0, 2)),
        passport_kind       TEXT NOT NULL CHECK (passport_kind IN ('ordinary', 'official', 'diplomatic', 'other')),
        passport_number     TEXT NOT NULL,
        passport_expires_on TEXT ${isDay('passport_expires_on')},
        entry_form          TEXT NOT NULL,
        post                TEXT NOT NULL,
        organisation        TEXT NOT NULL,
        is_leader           INTEGER NOT NULL CHECK (is_leader IN (0, 1)),
        note                TEXT NOT NULL
      ) STRICT;
      CREATE INDEX inbound_visitor_visit ON inbound_visitor (visit_id, position);
      CREATE INDEX inbound_visitor_name ON inbound_visitor (name_folded);
      CREATE INDEX inbound_visitor_passport ON inbound_visitor (passport_number) WHERE passport_number <> '';

      CREATE TABLE inbound_visit_host (
        visit_id        TEXT NOT NULL REFERENCES inbound_visit (id),
        position        INTEGER NOT NULL,
        role            TEXT NOT NULL CHECK (role IN ('host_leader', 'member', 'interpreter')),
        staff_member_id TEXT REFERENCES staff_member (id),
        full_name       TEXT NOT NULL CHECK (full_name <> ''),
        post            TEXT NOT NULL,
        PRIMARY KEY (visit_id, position)
      ) STRICT;
      CREATE INDEX inbound_visit_host_staff ON inbound_visit_host (staff_member_id) WHERE staff_member_id IS NOT NULL;

      CREATE TABLE inbound_visit_programme (
        visit_id           TEXT NOT NULL REFERENCES inbound_visit (id),
        position           INTEGER NOT NULL,
        held_on            TEXT NOT NULL CHECK (held_on IS date(held_on)),
        starts             TEXT NOT NULL ${isTime('starts')},
        ends               TEXT NOT NULL ${isTime('ends')},
        content            TEXT NOT NULL,
        content_en         TEXT NOT NULL,
        place              TEXT NOT NULL,
        place_en           TEXT NOT NULL,
        is_sensitive_place INTEGER NOT NULL CHECK (is_sensitive_place IN (0, 1)),
        participants       TEXT NOT NULL,
        responsible        TEXT NOT NULL,
        PRIMARY KEY (visit_id, position)
      ) STRICT;
      CREATE INDEX inbound_visit_programme_held_on ON inbound_visit_programme (held_on);

      CREATE TABLE inbound_visit_decision (
        visit_id        TEXT NOT NULL REFERENCES inbound_visit (id),
        position        INTEGER NOT NULL,
        kind            TEXT NOT NULL CHECK (kind <> ''),
        decided_on      TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
        document_number TEXT NOT NULL,
        issuer          TEXT NOT NULL,
        signer          TEXT NOT NULL,
        note            TEXT NOT NULL,
        attachment_id   TEXT REFERENCES attachment (id),
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL,
        PRIMARY KEY (visit_id, position)
      ) STRICT;
      ${appendOnly('inbound_visit_decision', 'decisions are append-only')}

      CREATE TABLE inbound_visit_override (
        visit_id        TEXT NOT NULL REFERENCES inbound_visit (id),
        position        INTEGER NOT NULL,
        reason          TEXT NOT NULL CHECK (reason <> ''),
        document_number TEXT NOT NULL,
        signer          TEXT NOT NULL CHECK (signer <> ''),
        missing         TEXT NOT NULL CHECK (json_valid(missing)),
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL CHECK (recorded_by <> ''),
        PRIMARY KEY (visit_id, position)
      ) STRICT;
      ${appendOnly('inbound_visit_override', 'what opened a gate stays visible')}

      CREATE TABLE visit_report (
        visit_id   TEXT PRIMARY KEY REFERENCES inbound_visit (id),
        content    TEXT NOT NULL CHECK (json_valid(content)),
        state      TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'accepted', 'sent_back')),
        note       TEXT NOT NULL,
        filed_by   TEXT NOT NULL,
        filed_at   TEXT,
        decided_by TEXT NOT NULL,
        decided_at TEXT,
        revision   INTEGER NOT NULL CHECK (revision >= 1),
        CHECK (state = 'draft' OR filed_at IS NOT NULL),
        CHECK (state NOT IN ('accepted', 'sent_back') OR decided_at IS NOT NULL)
      ) STRICT;
      CREATE INDEX visit_report_submitted ON visit_report (visit_id) WHERE state = 'submitted';
      CREATE TRIGGER visit_report_is_kept BEFORE DELETE ON visit_report
        BEGIN SELECT raise(ABORT, 'reports are kept'); END;

      CREATE TABLE visit_follow_up (
        id            TEXT PRIMARY KEY,
        visit_id      TEXT NOT NULL REFERENCES inbound_visit (id),
        position      INTEGER NOT NULL,
        content       TEXT NOT NULL CHECK (content <> ''),
        unit_name     TEXT NOT NULL,
        due_on        TEXT ${isDay('due_on')},
        done_on       TEXT ${isDay('done_on')},
        done_note     TEXT NOT NULL,
        revision      INTEGER NOT NULL CHECK (revision >= 1)
      ) STRICT;
      CREATE INDEX visit_follow_up_visit ON visit_follow_up (visit_id, position);
      CREATE INDEX visit_follow_up_open ON visit_follow_up (due_on) WHERE done_on IS NULL;
    `)
  },
}
