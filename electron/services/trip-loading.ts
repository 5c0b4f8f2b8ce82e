import type { Repositories } from '#db/unit-of-work.ts'
import { type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import { type Debt, debtsOf } from '#domain/outbound-trip/debts.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { memberDaysAway, type Overlap, overlaps } from '#domain/outbound-trip/plan-trip.ts'
import type { ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { GateFacts } from '#domain/outbound-trip/take-step.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** A trip as an earlier page showed it. */
export type TripReference = { readonly id: OutboundTripId; readonly revision: number }
export type FoundError = 'outbound_trip.not_found' | 'outbound_trip.changed_elsewhere'

export const foundTrip = async (
  repos: Repositories,
  id: OutboundTripId,
): Promise<Result<OutboundTrip, 'outbound_trip.not_found'>> => {
  const trip = await repos.outboundTrips.find(id)
  return trip === null ? fail('outbound_trip.not_found') : ok(trip)
}

/** The trip a change is meant for; a change made on an older page is refused. */
export const tripForChange = async (
  repos: Repositories,
  { id, revision }: TripReference,
): Promise<Result<OutboundTrip, FoundError>> => {
  const trip = await foundTrip(repos, id)
  if (!trip.ok) return trip
  return trip.value.revision === revision ? trip : fail('outbound_trip.changed_elsewhere')
}

export const staffOf = (trip: Pick<OutboundTrip, 'members'>): readonly StaffMemberId[] =>
  trip.members.flatMap(({ staffMemberId }) => staffMemberId ?? [])

/** Members who are away on another trip meanwhile. */
export const clashesOf = async (
  repos: Repositories,
  trip: OutboundTrip,
  today: LocalDate,
): Promise<readonly Overlap[]> => {
  const spans = trip.members.flatMap((member) => memberDaysAway(trip, member, today) ?? [])
  const [first] = spans
  if (first === undefined) return []
  const from = spans.reduce((day, span) => (span.from < day ? span.from : day), first.from)
  const to = spans.reduce((day, span) => (span.to > day ? span.to : day), first.to)
  return overlaps(trip, await repos.outboundTrips.touching(staffOf(trip), from, to, trip.id), today)
}

/** Parts of the report of those who are still in the group; what somebody wrote who was taken out of it is kept, and waits for nobody. */
const partsOf = (
  { id, members }: Pick<OutboundTrip, 'id' | 'members'>,
  parts: Awaited<ReturnType<Repositories['reports']['statesOfTrips']>>,
) => (parts.get(id) ?? []).filter(({ memberId }) => members.some((member) => member.id === memberId))

/** What these people owe from other trips than the one they are asked about for. */
export const debtsIn = async (
  repos: Repositories,
  staffIds: readonly StaffMemberId[],
  except: OutboundTripId,
  table: DutyTable,
  today: LocalDate,
): Promise<readonly Debt[]> => {
  const others = (await repos.trips.returnedOf(staffIds)).filter(({ id }) => id !== except)
  const ids = others.map(({ id }) => id)
  const settlements = await repos.duties.ofRecords(ids.map(tripRef))
  const parts = await repos.reports.statesOfTrips(ids)
  return debtsOf(
    staffIds,
    others.map((trip) => ({
      trip,
      duties: dutiesOf(trip, settlements.get(trip.id) ?? { met: [], waivers: [] }, table, today),
      parts: partsOf(trip, parts),
    })),
  )
}

export type TripFacts = Omit<GateFacts, 'parts'> & {
  readonly parts: readonly Pick<ReportPart, 'memberId' | 'state'>[]
  readonly custodies: readonly PassportCustody[]
}

/** Everything that the gates of a trip, and whoever looks at it, ask about today. */
export const factsOf = async (repos: Repositories, trip: OutboundTrip, today: LocalDate): Promise<TripFacts> => {
  const table = await repos.dutyTable.current()
  const custodies = await repos.custodies.ofTrip(trip.id)
  const nameOf = (id: StaffMemberId) => trip.members.find(({ staffMemberId }) => staffMemberId === id)?.fullName ?? ''
  return {
    duties: dutiesOf(trip, await repos.duties.ofRecord(tripRef(trip.id)), table, today),
    parts: partsOf(trip, await repos.reports.statesOfTrips([trip.id])),
    custodies,
    passportsOut: custodies
      .filter(({ handedBackOn }) => handedBackOn === null)
      .map(({ id, staffMemberId }) => ({ id, fullName: nameOf(staffMemberId) })),
    debts: await debtsIn(repos, staffOf(trip), trip.id, table, today),
    clashes: await clashesOf(repos, trip, today),
  }
}
