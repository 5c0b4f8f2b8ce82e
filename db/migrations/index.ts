import type { Migration } from '#db/migrate.ts'
import { createRegister } from '#db/migrations/0001-create-register.ts'
import { agencyRecipients } from '#db/migrations/0002-agency-recipients.ts'
import { letters } from '#db/migrations/0003-letters.ts'
import { documentTemplates } from '#db/migrations/0004-document-templates.ts'
import { tripLife } from '#db/migrations/0005-trip-life.ts'
import { unitReminders } from '#db/migrations/0006-unit-reminders.ts'
import { inboundVisits } from '#db/migrations/0007-inbound-visits.ts'
import { anyRecord } from '#db/migrations/0008-any-record.ts'

/** In order, never edited once released. tests/architecture checks that every file is listed. */
export const migrations: readonly Migration[] = [
  createRegister,
  agencyRecipients,
  letters,
  documentTemplates,
  tripLife,
  unitReminders,
  inboundVisits,
  anyRecord,
]

/** The schema this app writes; the keyring carries it so that a newer file is told before log-in. */
export const latestSchema: number = migrations.at(-1)?.version ?? 0
