import { type RawBuilder, sql } from 'kysely'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'

// The phase of `outbound_trip` as SQL, so that lists can be filtered and paged where the rows are. The rule itself is
// `tripPhase` in domain/outbound-trip/phase.ts; a property test holds the two together.

/** 'closed' or 'cancelled' (which wins) once a trip has ended; NULL before. */
export const tripEnd = sql<string | null>`(
  SELECT min(step.kind) FROM outbound_trip_decision step
  WHERE step.trip_id = outbound_trip.id AND step.kind IN ('closed', 'cancelled'))`

/** Trips that have not ended. The few ended by 'cancelled' or 'closed' alone are taken off a walk over two indices. */
export const notEnded = sql<boolean>`outbound_trip.id IN (
  SELECT id FROM outbound_trip EXCEPT
  SELECT step.trip_id FROM outbound_trip_decision step WHERE step.kind IN ('closed', 'cancelled'))`

/** Trips whose file has not been closed. */
export const notClosed = sql<boolean>`outbound_trip.id IN (
  SELECT id FROM outbound_trip EXCEPT
  SELECT step.trip_id FROM outbound_trip_decision step WHERE step.kind IN ('closed', 'cancelled') AND step.kind = 'closed')`

/** The last decision that makes a phase. */
export const lastStep = sql<string | null>`(
  SELECT step.kind FROM outbound_trip_decision step
  WHERE step.trip_id = outbound_trip.id AND step.kind NOT IN ('extended', 'changed', 'agreed')
  ORDER BY step.position DESC LIMIT 1)`

const someDiffer = sql`EXISTS (
  SELECT 1 FROM outbound_trip_member member WHERE member.trip_id = outbound_trip.id AND member.has_own_journey = 1)`

/** Members who went or may go; who stayed at home while the group went counts nowhere. */
const ownJourneys = sql`(
  SELECT CASE
    WHEN count(*) > 0 AND count(exit_on) = count(*) AND count(entry_on) = count(*) THEN 'returned'
    WHEN count(exit_on) > 0 THEN 'abroad' END
  FROM (
    SELECT iif(member.has_own_journey = 1, member.own_exit_on, outbound_trip.actual_exit_on) AS exit_on,
      iif(member.has_own_journey = 1, member.own_entry_on, outbound_trip.actual_entry_on) AS entry_on
    FROM outbound_trip_member member
    WHERE member.trip_id = outbound_trip.id
      AND NOT (member.has_own_journey = 1 AND member.own_exit_on IS NULL AND outbound_trip.actual_exit_on IS NOT NULL)))`

/** 'returned', 'abroad', or NULL while nobody is known to have left. */
export const tripJourney = sql<string | null>`(CASE
  WHEN ${someDiffer} THEN ${ownJourneys}
  WHEN outbound_trip.actual_exit_on IS NULL THEN NULL
  WHEN outbound_trip.actual_entry_on IS NULL THEN 'abroad'
  ELSE 'returned' END)`

/** The phase of a trip that has not ended. */
const phaseUnderWay = sql<string>`coalesce(
  ${tripJourney},
  (CASE ${lastStep}
    WHEN 'submitted' THEN 'submitted' WHEN 'approved' THEN 'approved' WHEN 'refused' THEN 'refused'
    WHEN 'postponed' THEN 'postponed' WHEN 'cleared' THEN 'cleared' END),
  'draft')`

/** Holds for trips in this phase. Most trips have ended: the others are found first, and looked at closely alone. */
export const isInPhase = (phase: TripPhase): RawBuilder<boolean> => {
  switch (phase) {
    case 'cancelled':
      return sql`${tripEnd} = 'cancelled'`
    case 'complete':
      return sql`${tripEnd} = 'closed'`
    default:
      return sql`(${notEnded} AND ${phaseUnderWay} = ${phase})`
  }
}
