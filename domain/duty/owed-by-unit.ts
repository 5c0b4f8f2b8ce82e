import type { Duty } from '#domain/duty/duty.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { StaffMemberId, UnitId } from '#domain/shared/ids.ts'

export type OwingTrip = { readonly trip: OutboundTrip; readonly duties: readonly Duty[] }

/** Who answers for a duty: the member it is about, else the leader, or the first of the agency's own where he is a guest. */
const answering = ({ members }: OutboundTrip, { memberId }: Duty): TripMember | undefined => {
  const own = members.filter(({ staffMemberId }) => staffMemberId !== null)
  return own.find(({ id }) => id === memberId) ?? own.find(({ role }) => role === 'leader') ?? own[0]
}

const byDueDay = (a: { readonly duty: Duty }, b: { readonly duty: Duty }): number =>
  a.duty.dueOn < b.duty.dueOn ? -1 : Number(a.duty.dueOn > b.duty.dueOn)

/**
 * What is asked of each unit, trip by trip, the earliest due day first. A person answers where he works today, whatever his
 * unit was at the trip; what nobody of a unit answers for is under null.
 */
export const owedByUnit = (
  trips: readonly OwingTrip[],
  unitOf: (person: StaffMemberId) => UnitId | null,
  isAsked: (duty: Duty) => boolean,
): ReadonlyMap<UnitId | null, readonly OwingTrip[]> => {
  const asked = trips
    .flatMap(({ trip, duties }) =>
      duties.filter(isAsked).map((duty) => {
        const person = answering(trip, duty)?.staffMemberId ?? null
        return { trip, duty, unit: person === null ? null : unitOf(person) }
      }),
    )
    .sort(byDueDay)
  // In that order the first duty of a unit, and of a trip within it, is the one that is due first.
  return new Map(
    [...Map.groupBy(asked, ({ unit }) => unit)].map(([unit, ofUnit]) => [
      unit,
      [...Map.groupBy(ofUnit, ({ trip }) => trip)].map(([trip, ofTrip]) => ({
        trip,
        duties: ofTrip.map(({ duty }) => duty),
      })),
    ]),
  )
}
