import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { DutyFulfilmentRow, Schema } from '#db/schema.ts'
import { DutyFulfilment } from '#domain/duty/duty.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'

const toFulfilment = (row: DutyFulfilmentRow): DutyFulfilment =>
  DutyFulfilment.parse({
    ruleCode: row.rule_code,
    authority: row.authority,
    documentNumber: row.document_number,
    documentOn: row.document_on,
    sentOn: row.sent_on,
    dueOn: row.due_on,
    lateBy: row.late_by,
    why: row.frozen_why,
    basis: row.frozen_basis,
    calendarVersion: row.calendar_version,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
  })

/** What met the duties of trips; open duties are derived and never stored. */
export const dutyRepository = (db: Kysely<Schema>, audit: Audit) => ({
  /** By trip, for lists: one query. */
  all: async (): Promise<ReadonlyMap<string, readonly DutyFulfilment[]>> => {
    const rows = await db.selectFrom('duty_fulfilment').selectAll().execute()
    const byTrip = Map.groupBy(rows, (row) => row.trip_id)
    return new Map([...byTrip].map(([tripId, list]) => [tripId, list.map(toFulfilment)]))
  },
  ofTrip: async (tripId: OutboundTripId): Promise<readonly DutyFulfilment[]> =>
    (await db.selectFrom('duty_fulfilment').selectAll().where('trip_id', '=', tripId).execute()).map(toFulfilment),
  insert: async (tripId: OutboundTripId, met: DutyFulfilment): Promise<void> => {
    await db
      .insertInto('duty_fulfilment')
      .values({
        trip_id: tripId,
        rule_code: met.ruleCode,
        authority: met.authority,
        document_number: met.documentNumber,
        document_on: met.documentOn,
        sent_on: met.sentOn,
        due_on: met.dueOn,
        late_by: met.lateBy,
        frozen_why: met.why,
        frozen_basis: met.basis,
        calendar_version: met.calendarVersion,
        recorded_at: met.recordedAt,
        recorded_by: met.recordedBy,
      })
      .execute()
    await audit({ action: 'record', entity: 'duty', entityId: tripId, before: null, after: met })
  },
})
