import type { Migration } from '#db/migrate.ts'

/** An office's own templates: which file a kind was filled from, since when, until when. The history is kept. */
export const documentTemplates: Migration = {
  version: 4,
  up: (db) => {
    db.exec(`
      CREATE TABLE document_template (
        id          TEXT PRIMARY KEY,
        kind        TEXT NOT NULL CHECK (kind <> ''),
        digest      TEXT NOT NULL REFERENCES stored_file (digest),
        file_name   TEXT NOT NULL CHECK (file_name <> ''),
        accepted_at TEXT NOT NULL,
        accepted_by TEXT NOT NULL,
        retired_at  TEXT CHECK (retired_at IS NULL OR retired_at >= accepted_at),
        retired_by  TEXT CHECK ((retired_by IS NULL) = (retired_at IS NULL))
      ) STRICT;
      CREATE UNIQUE INDEX document_template_in_use ON document_template (kind) WHERE retired_at IS NULL;

      CREATE TRIGGER document_template_begins_in_use BEFORE INSERT ON document_template WHEN new.retired_at IS NOT NULL
        BEGIN SELECT raise(ABORT, 'a template begins in use'); END;
      CREATE TRIGGER document_template_is_kept BEFORE DELETE ON document_template
        BEGIN SELECT raise(ABORT, 'templates are kept'); END;
      CREATE TRIGGER document_template_only_retires BEFORE UPDATE ON document_template
        WHEN old.retired_at IS NOT NULL OR new.retired_at IS NULL OR new.id IS NOT old.id OR new.kind IS NOT old.kind
          OR new.digest IS NOT old.digest OR new.file_name IS NOT old.file_name
          OR new.accepted_at IS NOT old.accepted_at OR new.accepted_by IS NOT old.accepted_by
        BEGIN SELECT raise(ABORT, 'a template only retires'); END;
    `)
  },
}
