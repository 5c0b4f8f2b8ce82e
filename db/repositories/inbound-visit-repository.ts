import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { forIds } from '#db/repositories/chunks.ts'
import { visitRow } from '#db/repositories/inbound-visit-columns.ts'
import { assembleVisits, writeVisitParts } from '#db/repositories/visit-parts.ts'
import type { Schema } from '#db/schema.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'

/** Visits as whole records. Lists ask `visitQueries`. */
export const inboundVisitRepository = (db: Kysely<Schema>, audit: Audit) => {
  const byIds = async (ids: readonly InboundVisitId[]): Promise<readonly InboundVisit[]> =>
    assembleVisits(
      db,
      await forIds(ids, (some) => db.selectFrom('inbound_visit').selectAll().where('id', 'in', some).execute()),
    )

  return {
    find: async (id: InboundVisitId): Promise<InboundVisit | null> => (await byIds([id]))[0] ?? null,
    /** In no particular order; one query for each kind of part. */
    byIds,
    insert: async (visit: InboundVisit): Promise<void> => {
      await db.insertInto('inbound_visit').values(visitRow(visit)).execute()
      await writeVisitParts(db, null, visit)
      await audit({ action: 'create', entity: 'inbound_visit', entityId: visit.id, before: null, after: visit })
    },
    /** Writes what changed; `action` names why in the audit. Decisions and overrides can only be added to. */
    update: async (
      before: InboundVisit,
      after: InboundVisit,
      action: 'update' | 'decide' | 'record',
    ): Promise<void> => {
      await db.updateTable('inbound_visit').set(visitRow(after)).where('id', '=', after.id).execute()
      await writeVisitParts(db, before, after)
      await audit({ action, entity: 'inbound_visit', entityId: after.id, before, after })
    },
  }
}
