import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { PassportCustodyRow } from '#db/trip-rows.ts'
import { PassportCustody } from '#domain/passport/passport-custody.ts'
import { type OutboundTripId, type PassportCustodyId, type PassportId, StaffMemberId } from '#domain/shared/ids.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { Passport } from '#domain/staff/staff.ts'

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

/** An official or diplomatic passport of the register with its holder. */
export type KeptPassport = {
  readonly passport: Pick<Passport, 'id' | 'kind' | 'number' | 'expiresOn'>
  readonly staffMemberId: StaffMemberId
  readonly fullName: string
  readonly unitName: string
}

/** Official and diplomatic passports out of the store; the whole history is kept. */
export const passportCustodyRepository = (db: Kysely<Schema>, audit: Audit) => ({
  /** Every passport of the state, in the order of its holders' names. */
  kept: async (): Promise<readonly KeptPassport[]> => {
    const rows = await db
      .selectFrom('passport')
      .innerJoin('staff_member', 'staff_member.id', 'passport.staff_member_id')
      .innerJoin('unit', 'unit.id', 'staff_member.unit_id')
      .select(['passport.id', 'passport.kind', 'passport.number', 'passport.expires_on'])
      .select(['staff_member.id as staff_member_id', 'staff_member.full_name', 'unit.name as unit_name'])
      .where('passport.kind', '<>', 'ordinary')
      .orderBy('passport.position')
      .execute()
    return rows
      .map((row) => ({
        passport: Passport.pick({ id: true, kind: true, number: true, expiresOn: true }).parse({
          id: row.id,
          kind: row.kind,
          number: row.number,
          expiresOn: row.expires_on,
        }),
        staffMemberId: StaffMemberId.parse(row.staff_member_id),
        fullName: row.full_name,
        unitName: row.unit_name,
      }))
      .sort((a, b) => comparePersonNames(a.fullName, b.fullName))
  },
  /** Whose passport it is; null when no record holds it (any more). */
  holderOf: async (passportId: PassportId): Promise<StaffMemberId | null> => {
    const row = await db
      .selectFrom('passport')
      .select('staff_member_id')
      .where('id', '=', passportId)
      .executeTakeFirst()
    return row ? StaffMemberId.parse(row.staff_member_id) : null
  },
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
