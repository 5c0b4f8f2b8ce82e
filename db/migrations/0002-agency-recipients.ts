import type { Migration } from '#db/migrate.ts'

/** What letters take from the agency: its leadership, căn cứ of its decisions, further lines of "Nơi nhận". */
export const agencyRecipients: Migration = {
  version: 2,
  up: (db) => {
    // The default is for the profiles that are there: the app always writes the column.
    db.exec(`
      ALTER TABLE agency_profile
        ADD COLUMN leadership_name TEXT NOT NULL DEFAULT 'Lãnh đạo cơ quan' CHECK (leadership_name <> '');

      CREATE TABLE agency_decision_basis (
        profile_id TEXT NOT NULL REFERENCES agency_profile (id),
        position   INTEGER NOT NULL CHECK (position >= 0),
        text       TEXT NOT NULL CHECK (text <> ''),
        PRIMARY KEY (profile_id, position)
      ) STRICT;

      CREATE TABLE agency_recipient_line (
        profile_id TEXT NOT NULL REFERENCES agency_profile (id),
        addressee  TEXT NOT NULL CHECK (addressee IN ('people_committee', 'foreign_affairs', 'provincial_police', 'leadership', 'as_written')),
        position   INTEGER NOT NULL CHECK (position >= 0),
        text       TEXT NOT NULL CHECK (text <> ''),
        PRIMARY KEY (profile_id, addressee, position)
      ) STRICT;
    `)
  },
}
