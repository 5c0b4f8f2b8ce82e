import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, dutiesOf, isOpen } from '#domain/duty/duty.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { tripsWithDuties } from '#electron/services/open-records.ts'

export const memberOf = (trip: OutboundTrip, staffMemberId: StaffMemberId): TripMember | undefined =>
  trip.members.find((member) => member.staffMemberId === staffMemberId)

/** The duty of a member to hand his passport back; null when the trip asks nothing of him. */
export const handBackDuty = (
  trip: OutboundTrip,
  duties: readonly Duty[],
  staffMemberId: StaffMemberId,
): Duty | null => {
  const member = memberOf(trip, staffMemberId)
  const own = duties.filter(({ ruleCode, memberId }) => ruleCode === HAND_BACK_RULE && memberId === member?.id)
  return member === undefined ? null : (own.find(isOpen) ?? own[0] ?? null)
}

export type CustodyTripDuty = { readonly trip: OutboundTrip; readonly duty: Duty | null }

/** What each of these passports is out for, and by when it is owed: a number of queries that does not depend on theirs. */
export const dutiesOfCustodies = async (
  repos: Repositories,
  custodies: readonly PassportCustody[],
  today: LocalDate,
): Promise<ReadonlyMap<string, CustodyTripDuty>> => {
  const trips = await repos.outboundTrips.byIds([...new Set(custodies.map(({ tripId }) => tripId))])
  const known = new Map((await tripsWithDuties(repos, trips, today)).map((one) => [one.trip.id, one]))
  return new Map(
    custodies.flatMap((custody): readonly [string, CustodyTripDuty][] => {
      const found = known.get(custody.tripId)
      if (found === undefined) return []
      const { trip, duties } = found
      return [[custody.id, { trip, duty: handBackDuty(trip, duties, custody.staffMemberId) }]]
    }),
  )
}

/** What one custody's trip asks of its holder today. */
export const dutyOfCustody = async (
  repos: Repositories,
  trip: OutboundTrip,
  staffMemberId: StaffMemberId,
  today: LocalDate,
): Promise<Duty | null> =>
  handBackDuty(
    trip,
    dutiesOf(trip, await repos.duties.ofRecord(tripRef(trip.id)), await repos.dutyTable.current(), today),
    staffMemberId,
  )
