import type { Migration } from '#db/migrate.ts'

/** A reminder may name everything that a unit owes, across trips; its `trip_id` is then the first of them. */
export const unitReminders: Migration = {
  version: 6,
  up: (db) => {
    db.exec(`
      ALTER TABLE letter ADD COLUMN unit_id TEXT REFERENCES unit (id);
      CREATE INDEX letter_unit ON letter (unit_id) WHERE unit_id IS NOT NULL;
      CREATE TRIGGER letter_stays_with_its_unit BEFORE UPDATE ON letter WHEN new.unit_id IS NOT old.unit_id
        BEGIN SELECT raise(ABORT, 'a letter stays what it is'); END;
    `)
  },
}
