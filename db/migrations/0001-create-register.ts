import type { Migration } from '#db/migrate.ts'

/** The register of the foundation: agency, accounts, staff, trips abroad, duties met, audit. */
export const createRegister: Migration = {
  version: 1,
  up: (db) => {
    db.exec(`
      CREATE TABLE register (
        id         INTEGER PRIMARY KEY CHECK (id = 1),
        register_id TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT;

      CREATE TABLE agency_profile (
        id                     TEXT PRIMARY KEY,
        valid_from             TEXT NOT NULL UNIQUE CHECK (valid_from IS date(valid_from)),
        superior_name          TEXT NOT NULL,
        name                   TEXT NOT NULL CHECK (name <> ''),
        symbol                 TEXT NOT NULL CHECK (symbol <> ''),
        drafting_symbol        TEXT NOT NULL CHECK (drafting_symbol <> ''),
        place                  TEXT NOT NULL CHECK (place <> ''),
        people_committee_name  TEXT NOT NULL CHECK (people_committee_name <> ''),
        has_foreign_affairs_department INTEGER NOT NULL CHECK (has_foreign_affairs_department IN (0, 1)),
        foreign_affairs_name   TEXT NOT NULL CHECK (foreign_affairs_name <> ''),
        provincial_police_name TEXT NOT NULL CHECK (provincial_police_name <> '')
      ) STRICT;

      CREATE TABLE signer (
        id         TEXT PRIMARY KEY,
        full_name  TEXT NOT NULL CHECK (full_name <> ''),
        post       TEXT NOT NULL CHECK (post <> ''),
        head_post  TEXT NOT NULL CHECK (head_post <> ''),
        authority  TEXT NOT NULL CHECK (authority IN ('head', 'acting', 'for_head', 'by_order', 'by_authorisation')),
        valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
        valid_to   TEXT CHECK (valid_to IS NULL OR (valid_to IS date(valid_to) AND valid_to >= valid_from))
      ) STRICT;

      CREATE TABLE account (
        id           TEXT PRIMARY KEY,
        user_name    TEXT NOT NULL UNIQUE,
        display_name TEXT NOT NULL CHECK (display_name <> ''),
        role         TEXT NOT NULL CHECK (role IN ('administrator', 'personnel_officer', 'staff_member', 'leader')),
        is_active    INTEGER NOT NULL CHECK (is_active IN (0, 1)),
        created_at   TEXT NOT NULL
      ) STRICT;

      CREATE TABLE unit (
        id           TEXT PRIMARY KEY,
        name         TEXT NOT NULL UNIQUE CHECK (name <> ''),
        abbreviation TEXT NOT NULL,
        is_active    INTEGER NOT NULL CHECK (is_active IN (0, 1))
      ) STRICT;

      CREATE TABLE staff_member (
        id              TEXT PRIMARY KEY,
        full_name       TEXT NOT NULL CHECK (full_name <> ''),
        sex             TEXT NOT NULL CHECK (sex IN ('male', 'female', 'unknown')),
        birth_on        TEXT CHECK (birth_on IS NULL OR birth_on IS date(birth_on)),
        birth_year      INTEGER CHECK (birth_year IS NULL OR (birth_year BETWEEN 1900 AND 2199 AND birth_on IS NULL)),
        kind            TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')),
        post            TEXT NOT NULL CHECK (post <> ''),
        unit_id         TEXT NOT NULL REFERENCES unit (id),
        rank            TEXT NOT NULL,
        is_party_member INTEGER NOT NULL CHECK (is_party_member IN (0, 1)),
        is_active       INTEGER NOT NULL CHECK (is_active IN (0, 1))
      ) STRICT;
      CREATE INDEX staff_member_unit ON staff_member (unit_id);

      CREATE TABLE passport (
        id              TEXT PRIMARY KEY,
        staff_member_id TEXT NOT NULL REFERENCES staff_member (id),
        position        INTEGER NOT NULL,
        kind            TEXT NOT NULL CHECK (kind IN ('ordinary', 'official', 'diplomatic')),
        number          TEXT NOT NULL UNIQUE,
        issued_on       TEXT CHECK (issued_on IS NULL OR issued_on IS date(issued_on)),
        expires_on      TEXT CHECK (expires_on IS NULL OR expires_on IS date(expires_on))
      ) STRICT;
      CREATE INDEX passport_staff_member ON passport (staff_member_id);

      CREATE TABLE outbound_trip (
        id                TEXT PRIMARY KEY,
        title             TEXT NOT NULL CHECK (title <> ''),
        kind              TEXT NOT NULL CHECK (kind IN ('business', 'study', 'study_visit', 'conference', 'private_tourism', 'private_family', 'private_medical')),
        host              TEXT NOT NULL,
        purpose           TEXT NOT NULL,
        is_in_annual_plan INTEGER NOT NULL CHECK (is_in_annual_plan IN (0, 1)),
        departs_on        TEXT NOT NULL CHECK (departs_on IS date(departs_on)),
        returns_on        TEXT NOT NULL CHECK (returns_on IS date(returns_on) AND returns_on >= departs_on),
        actual_exit_on    TEXT CHECK (actual_exit_on IS NULL OR actual_exit_on IS date(actual_exit_on)),
        actual_entry_on   TEXT CHECK (actual_entry_on IS NULL OR (actual_exit_on IS NOT NULL AND actual_entry_on IS date(actual_entry_on) AND actual_entry_on >= actual_exit_on)),
        revision          INTEGER NOT NULL CHECK (revision >= 1)
      ) STRICT;
      CREATE INDEX outbound_trip_departs_on ON outbound_trip (departs_on);
      CREATE INDEX outbound_trip_returns_on ON outbound_trip (returns_on);

      CREATE TABLE outbound_trip_leg (
        trip_id  TEXT NOT NULL REFERENCES outbound_trip (id),
        position INTEGER NOT NULL,
        country  TEXT NOT NULL CHECK (length(country) = 2),
        place    TEXT NOT NULL,
        PRIMARY KEY (trip_id, position)
      ) STRICT;

      CREATE TABLE outbound_trip_funding (
        trip_id  TEXT NOT NULL REFERENCES outbound_trip (id),
        position INTEGER NOT NULL,
        source   TEXT NOT NULL CHECK (source IN ('state_budget', 'host', 'personal', 'project')),
        donor    TEXT NOT NULL,
        amount   INTEGER CHECK (amount IS NULL OR amount >= 0),
        currency TEXT NOT NULL CHECK (length(currency) = 3),
        PRIMARY KEY (trip_id, position)
      ) STRICT;

      CREATE TABLE outbound_trip_member (
        trip_id             TEXT NOT NULL REFERENCES outbound_trip (id),
        position            INTEGER NOT NULL,
        staff_member_id     TEXT NOT NULL REFERENCES staff_member (id),
        role                TEXT NOT NULL CHECK (role IN ('leader', 'deputy_leader', 'member')),
        full_name           TEXT NOT NULL CHECK (full_name <> ''),
        birth_on            TEXT CHECK (birth_on IS NULL OR birth_on IS date(birth_on)),
        birth_year          INTEGER,
        kind                TEXT NOT NULL CHECK (kind IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker')),
        post                TEXT NOT NULL,
        unit_name           TEXT NOT NULL,
        rank                TEXT NOT NULL,
        is_party_member     INTEGER NOT NULL CHECK (is_party_member IN (0, 1)),
        passport_kind       TEXT CHECK (passport_kind IS NULL OR passport_kind IN ('ordinary', 'official', 'diplomatic')),
        passport_number     TEXT CHECK ((passport_number IS NULL) = (passport_kind IS NULL)),
        passport_expires_on TEXT CHECK (passport_expires_on IS NULL OR passport_expires_on IS date(passport_expires_on)),
        PRIMARY KEY (trip_id, position),
        UNIQUE (trip_id, staff_member_id)
      ) STRICT;
      CREATE INDEX outbound_trip_member_staff ON outbound_trip_member (staff_member_id);

      CREATE TABLE outbound_trip_decision (
        trip_id         TEXT NOT NULL REFERENCES outbound_trip (id),
        position        INTEGER NOT NULL,
        kind            TEXT NOT NULL CHECK (kind IN ('submitted', 'sent_back', 'withdrawn', 'approved', 'refused', 'cleared', 'closed', 'cancelled')),
        decided_on      TEXT NOT NULL CHECK (decided_on IS date(decided_on)),
        document_number TEXT NOT NULL,
        issuer          TEXT NOT NULL,
        note            TEXT NOT NULL,
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL,
        PRIMARY KEY (trip_id, position)
      ) STRICT;

      CREATE TABLE duty_fulfilment (
        trip_id         TEXT NOT NULL REFERENCES outbound_trip (id),
        rule_code       TEXT NOT NULL,
        authority       TEXT NOT NULL,
        document_number TEXT NOT NULL,
        document_on     TEXT CHECK (document_on IS NULL OR document_on IS date(document_on)),
        sent_on         TEXT NOT NULL CHECK (sent_on IS date(sent_on)),
        due_on          TEXT NOT NULL CHECK (due_on IS date(due_on)),
        late_by         INTEGER NOT NULL CHECK (late_by >= 0),
        frozen_why      TEXT NOT NULL,
        frozen_basis    TEXT NOT NULL,
        calendar_version TEXT NOT NULL,
        recorded_at     TEXT NOT NULL,
        recorded_by     TEXT NOT NULL,
        PRIMARY KEY (trip_id, rule_code, authority)
      ) STRICT;

      CREATE TABLE audit (
        seq        INTEGER PRIMARY KEY AUTOINCREMENT,
        at         TEXT NOT NULL,
        account_id TEXT,
        actor      TEXT NOT NULL,
        action     TEXT NOT NULL,
        entity     TEXT NOT NULL,
        entity_id  TEXT NOT NULL,
        before     TEXT CHECK (before IS NULL OR json_valid(before)),
        after      TEXT CHECK (after IS NULL OR json_valid(after))
      ) STRICT;
      CREATE INDEX audit_entity ON audit (entity, entity_id);
      CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
      CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'audit is append-only'); END;
    `)
  },
}
