import type { Duty } from '#domain/duty/duty.ts'
import type { Owing } from '#domain/duty/owing.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { StaffMemberId, UnitId } from '#domain/shared/ids.ts'

/** The member it is about, else the leader, or the first of the agency's own where he is a guest. */
const ofTrip = ({ members }: OutboundTrip, { memberId }: Duty): StaffMemberId | null => {
  const own = members.filter(({ staffMemberId }) => staffMemberId !== null)
  const found = own.find(({ id }) => id === memberId) ?? own.find(({ role }) => role === 'leader') ?? own[0]
  return found?.staffMemberId ?? null
}

/** Who receives the guests, or the first of the agency's own where somebody from elsewhere does. */
const ofVisit = ({ hostLeader, receptionMembers }: VisitSummary): StaffMemberId | null =>
  [hostLeader, ...receptionMembers].find((host) => host?.staffMemberId)?.staffMemberId ?? null

/** Who answers for a duty; null where nobody of the agency does. */
const answering = (owing: Owing, duty: Duty): StaffMemberId | null =>
  owing.of === 'trip' ? ofTrip(owing.trip, duty) : ofVisit(owing.visit)

/** Everybody who may answer for something of these: whose units are asked for. */
export const answeringPeople = (owing: readonly Owing[]): readonly StaffMemberId[] => [
  ...new Set(
    owing.flatMap((one) =>
      one.of === 'trip'
        ? one.trip.members.flatMap(({ staffMemberId }) => staffMemberId ?? [])
        : (ofVisit(one.visit) ?? []),
    ),
  ),
]

const byDueDay = (a: { readonly duty: Duty }, b: { readonly duty: Duty }): number =>
  a.duty.dueOn < b.duty.dueOn ? -1 : Number(a.duty.dueOn > b.duty.dueOn)

/**
 * What is asked of each unit, record by record, the earliest due day first. A person answers where he works today, whatever
 * his unit was at the time; what nobody of a unit answers for is under null.
 */
export const owedByUnit = (
  owing: readonly Owing[],
  unitOf: (person: StaffMemberId) => UnitId | null,
  isAsked: (duty: Duty) => boolean,
): ReadonlyMap<UnitId | null, readonly Owing[]> => {
  const asked = owing
    .flatMap((one) =>
      one.duties.filter(isAsked).map((duty) => {
        const person = answering(one, duty)
        return { one, duty, unit: person === null ? null : unitOf(person) }
      }),
    )
    .sort(byDueDay)
  // In that order the first duty of a unit, and of a record within it, is the one that is due first.
  return new Map(
    [...Map.groupBy(asked, ({ unit }) => unit)].map(([unit, ofUnit]) => [
      unit,
      [...Map.groupBy(ofUnit, ({ one }) => one)].map(([one, duties]) => ({
        ...one,
        duties: duties.map(({ duty }) => duty),
      })),
    ]),
  )
}
