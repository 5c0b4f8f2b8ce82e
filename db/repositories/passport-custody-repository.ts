import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { PassportCustodyRow } from '#db/trip-rows.ts'
import { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { OutboundTripId, PassportCustodyId, PassportId } from '#domain/shared/ids.ts'

const toCustody = (row: PassportCustodyRow): PassportCustody =>
  PassportCustody.parse({
    id: row.id,
    passportId: row.passport_id,
    staffMemberId: row.staff_member_id,
    tripId: row.trip_id,
    decisionNumber: row.decision_number,
    handedOutOn: row.handed_out_on,
    handedOutBy: row.handed_out_by,
    handedBackOn: row.handed_back_on,
    receivedBy: row.received_by,
    lateReason: row.late_reason,
    note: row.note,
    recordedAt: row.recorded_at,
    revision: row.revision,
  })

const toRow = (custody: PassportCustody): PassportCustodyRow => ({
  id: custody.id,
  passport_id: custody.passportId,
  staff_member_id: custody.staffMemberId,
  trip_id: custody.tripId,
  decision_number: custody.decisionNumber,
  handed_out_on: custody.handedOutOn,
  handed_out_by: custody.handedOutBy,
  handed_back_on: custody.handedBackOn,
  received_by: custody.receivedBy,
  late_reason: custody.lateReason,
  note: custody.note,
  recorded_at: custody.recordedAt,
  revision: custody.revision,
})

/** Official and diplomatic passports out of the store; the whole history is kept. */
export const passportCustodyRepository = (db: Kysely<Schema>, audit: Audit) => ({
  find: async (id: PassportCustodyId): Promise<PassportCustody | null> => {
    const row = await db.selectFrom('passport_custody').selectAll().where('id', '=', id).executeTakeFirst()
    return row ? toCustody(row) : null
  },
  /** The first hand-out first. */
  ofTrip: async (tripId: OutboundTripId): Promise<readonly PassportCustody[]> =>
    (
      await db
        .selectFrom('passport_custody')
        .selectAll()
        .where('trip_id', '=', tripId)
        .orderBy('handed_out_on')
        .orderBy('id')
        .execute()
    ).map(toCustody),
  /** Every passport that is out now. */
  out: async (): Promise<readonly PassportCustody[]> =>
    (
      await db
        .selectFrom('passport_custody')
        .selectAll()
        .where('handed_back_on', 'is', null)
        .orderBy('handed_out_on')
        .orderBy('id')
        .execute()
    ).map(toCustody),
  /** Where it is out now; null while it is in the store. */
  outOf: async (passportId: PassportId): Promise<PassportCustody | null> => {
    const row = await db
      .selectFrom('passport_custody')
      .selectAll()
      .where('passport_id', '=', passportId)
      .where('handed_back_on', 'is', null)
      .executeTakeFirst()
    return row ? toCustody(row) : null
  },
  insert: async (custody: PassportCustody): Promise<void> => {
    await db.insertInto('passport_custody').values(toRow(custody)).execute()
    await audit({ action: 'create', entity: 'passport_custody', entityId: custody.id, before: null, after: custody })
  },
  update: async (before: PassportCustody, after: PassportCustody): Promise<void> => {
    await db.updateTable('passport_custody').set(toRow(after)).where('id', '=', after.id).execute()
    await audit({ action: 'record', entity: 'passport_custody', entityId: after.id, before, after })
  },
})
