import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, dutiesOf } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'

export type TripWithDuties = { readonly trip: OutboundTrip; readonly duties: readonly Duty[] }

/** These trips with what they owe, in a number of queries that does not depend on theirs. */
export const withDuties = async (
  repos: Repositories,
  trips: readonly OutboundTrip[],
  today: LocalDate,
): Promise<readonly TripWithDuties[]> => {
  const table = await repos.dutyTable.current()
  const settlements = await repos.duties.ofRecords(trips.map(({ id }) => tripRef(id)))
  return trips.map((trip) => ({
    trip,
    duties: dutiesOf(trip, settlements.get(trip.id) ?? noSettlements, table, today),
  }))
}

/** All trips that may still ask for something, with their duties: the ground of the duty board, overview and reminders. */
export const openTrips = async (repos: Repositories, today: LocalDate): Promise<readonly TripWithDuties[]> => {
  const { rules } = await repos.dutyTable.current()
  const told = new Set(rules.filter(({ event }) => event === 'change').flatMap(({ authorities }) => authorities))
  return withDuties(repos, await repos.trips.open([...told]), today)
}
