import { type Kysely, sql } from 'kysely'
import { hasChangeToTell } from '#db/repositories/change-notice-sql.ts'
import { forIds } from '#db/repositories/chunks.ts'
import { holdsTyped, isInYear } from '#db/repositories/search-sql.ts'
import { assembleTrips } from '#db/repositories/trip-parts.ts'
import { isInPhase, lastStep, notClosed, tripEnd } from '#db/repositories/trip-phase-sql.ts'
import type { Schema } from '#db/schema.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'
import { CHANGE_NOTICE_RULE } from '#domain/duty/duty-event.ts'
import type { OutboundTrip, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import type { StaffMemberId } from '#domain/shared/ids.ts'

export type TripFilter = {
  /** As typed: without marks it finds all spellings, with marks exactly. */
  readonly search: string
  /** Countries whose names hold what was typed: trips to them are found as well. */
  readonly countries: readonly string[]
  readonly kind: OutboundTripKind | null
  readonly phase: TripPhase | null
  /** Of the departure. */
  readonly year: number | null
}

/** Which trips, asked where the rows are; the rules themselves are the domain's. */
export const tripQueries = (db: Kysely<Schema>) => {
  const filtered = ({ search, countries, kind, phase, year }: TripFilter) => {
    const inText = holdsTyped(search)
    let query = db.selectFrom('outbound_trip')
    if (inText !== null) {
      query =
        countries.length === 0
          ? query.where(inText)
          : query.where((eb) =>
              eb.or([
                inText,
                eb.exists(
                  eb
                    .selectFrom('outbound_trip_leg')
                    .select('position')
                    .whereRef('trip_id', '=', 'outbound_trip.id')
                    .where('country', 'in', countries),
                ),
              ]),
            )
    }
    if (kind !== null) query = query.where('kind', '=', kind)
    if (year !== null) query = query.where(isInYear('departs_on', year))
    if (phase !== null) query = query.where(isInPhase(phase))
    return query
  }

  return {
    /** One page, newest departure first, and how many there are in all. */
    page: async (
      filter: TripFilter,
      offset: number,
      limit: number,
    ): Promise<{ readonly trips: readonly OutboundTrip[]; readonly total: number }> => {
      const { total } = await filtered(filter)
        .select((eb) => eb.fn.countAll<number>().as('total'))
        .executeTakeFirstOrThrow()
      const rows = await filtered(filter)
        .selectAll('outbound_trip')
        .orderBy('departs_on', 'desc')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
      return { trips: await assembleTrips(db, rows), total }
    },

    /**
     * Trips that may still ask for something: those that have not ended, and called-off ones that one of these
     * authorities was told of and may have to be told of again. The earliest departure first.
     */
    open: async (changeAuthorities: readonly Authority[]): Promise<readonly OutboundTrip[]> => {
      const isOff = sql<boolean>`(${tripEnd} IS NOT NULL OR coalesce(${lastStep}, '') IN ('refused', 'withdrawn', 'postponed'))`
      const toNotify = hasChangeToTell('trip', CHANGE_NOTICE_RULE, changeAuthorities)
      const rows = await db
        .selectFrom('outbound_trip')
        .selectAll()
        .where(notClosed)
        .where((eb) => eb.or([eb.not(isOff), toNotify]))
        .orderBy('departs_on')
        .orderBy('id')
        .execute()
      return assembleTrips(db, rows)
    },

    /** Trips of these people that somebody is back from and that have not ended: what is owed from them may be overdue. */
    returnedOf: async (staffIds: readonly StaffMemberId[]): Promise<readonly OutboundTrip[]> => {
      const found = await forIds(staffIds, (some) =>
        db
          .selectFrom('outbound_trip_member as one')
          .innerJoin('outbound_trip', 'outbound_trip.id', 'one.trip_id')
          .selectAll('outbound_trip')
          .where('one.staff_member_id', 'in', some)
          .where((eb) => eb.or([eb('actual_entry_on', 'is not', null), eb('one.own_entry_on', 'is not', null)]))
          .where(tripEnd, 'is', null)
          .execute(),
      )
      return assembleTrips(db, [...new Map(found.map((row) => [row.id, row])).values()])
    },

    /** Trips of these people, the latest departure first. */
    ofStaff: async (staffIds: readonly StaffMemberId[]): Promise<readonly OutboundTrip[]> => {
      if (staffIds.length === 0) return []
      const rows = await db
        .selectFrom('outbound_trip')
        .selectAll()
        .where('id', 'in', (eb) =>
          eb.selectFrom('outbound_trip_member').select('trip_id').where('staff_member_id', 'in', staffIds),
        )
        .orderBy('departs_on', 'desc')
        .orderBy('id')
        .execute()
      return assembleTrips(db, rows)
    },
  }
}
