import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { birthColumns } from '#db/repositories/birth-columns.ts'
import { forIds } from '#db/repositories/chunks.ts'
import { tripRow } from '#db/repositories/outbound-trip-columns.ts'
import { assembleTrips, writeParts } from '#db/repositories/trip-parts.ts'
import type { Schema } from '#db/schema.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { StaffMember } from '#domain/staff/staff.ts'

/** Trips abroad as whole records. Lists ask `tripQueries`. */
export const outboundTripRepository = (db: Kysely<Schema>, audit: Audit) => {
  const byIds = async (ids: readonly OutboundTripId[]): Promise<readonly OutboundTrip[]> =>
    assembleTrips(
      db,
      await forIds(ids, (some) => db.selectFrom('outbound_trip').selectAll().where('id', 'in', some).execute()),
    )

  return {
    find: async (id: OutboundTripId): Promise<OutboundTrip | null> => (await byIds([id]))[0] ?? null,
    /** In no particular order; one query for each kind of part. */
    byIds,
    /**
     * Trips on which one of these people may be away on one of these days, by planned, actual or his own days; the domain
     * decides who is.
     */
    touching: async (
      staffIds: readonly StaffMemberId[],
      from: LocalDate,
      to: LocalDate,
      except: OutboundTripId | null,
    ): Promise<readonly OutboundTrip[]> => {
      const found = await forIds(staffIds, (some) =>
        db
          .selectFrom('outbound_trip_member as member')
          .innerJoin('outbound_trip as trip', 'trip.id', 'member.trip_id')
          .select('trip.id')
          .where('member.staff_member_id', 'in', some)
          .where('trip.id', '!=', except ?? '')
          .where((eb) => eb(eb.fn.coalesce('member.own_exit_on', 'trip.actual_exit_on', 'trip.departs_on'), '<=', to))
          .where((eb) =>
            eb.or([
              eb('trip.returns_on', '>=', from),
              eb('trip.actual_entry_on', '>=', from),
              eb('trip.actual_exit_on', '>=', from),
              eb('member.own_exit_on', '>=', from),
              eb('member.own_entry_on', '>=', from),
              // Gone and not recorded as back: away until somebody records it.
              eb.and([eb('trip.actual_exit_on', 'is not', null), eb('trip.actual_entry_on', 'is', null)]),
              eb.and([eb('member.own_exit_on', 'is not', null), eb('member.own_entry_on', 'is', null)]),
            ]),
          )
          .execute(),
      )
      return byIds([...new Set(found.map(({ id }) => id as OutboundTripId))])
    },
    insert: async (trip: OutboundTrip): Promise<void> => {
      await db.insertInto('outbound_trip').values(tripRow(trip)).execute()
      await writeParts(db, null, trip)
      await audit({ action: 'create', entity: 'outbound_trip', entityId: trip.id, before: null, after: trip })
    },
    /** Writes what changed; `action` names why in the audit. Decisions and overrides can only be added to. */
    update: async (
      before: OutboundTrip,
      after: OutboundTrip,
      action: 'update' | 'decide' | 'record',
    ): Promise<void> => {
      await db.updateTable('outbound_trip').set(tripRow(after)).where('id', '=', after.id).execute()
      await writeParts(db, before, after)
      await audit({ action, entity: 'outbound_trip', entityId: after.id, before, after })
    },
    /** Writes a staff member's birth day into the trip members whose own was unknown. */
    fillBirth: async ({ id, birth }: Pick<StaffMember, 'id' | 'birth'>): Promise<void> => {
      const filled = await db
        .updateTable('outbound_trip_member')
        .set(birthColumns(birth))
        .where('staff_member_id', '=', id)
        .where('birth_on', 'is', null)
        .where('birth_year', 'is', null)
        .returning('trip_id')
        .execute()
      for (const { trip_id } of filled)
        await audit({
          action: 'update',
          entity: 'outbound_trip',
          entityId: trip_id,
          before: { staffMemberId: id, birth: { known: 'no' } },
          after: { staffMemberId: id, birth },
        })
    },
  }
}
