import type { PersonTrip, TripContext } from '#contract/routes/outbound-trip.ts'
import { debtorProblems } from '#domain/outbound-trip/gates.ts'
import { journeyOf } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase } from '#domain/outbound-trip/phase.ts'
import { memberDaysAway } from '#domain/outbound-trip/plan-trip.ts'
import { daysAbroadIn, fundingTotal, nearestTrips, takesAbroad } from '#domain/outbound-trip/trip-context.ts'
import { passportValidity } from '#domain/passport/passport-validity.ts'
import type { OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import { daysBetween, type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { clashesOf, debtsIn, foundTrip, staffOf } from '#electron/services/trip-loading.ts'
import { countriesOf } from '#electron/services/trip-views.ts'

const isHim = (member: TripMember) => (other: TripMember) =>
  member.staffMemberId !== null && other.staffMemberId === member.staffMemberId

/** The days a member is away, or would be. */
const stayOf = (trip: OutboundTrip, member: TripMember | undefined, today: LocalDate) => {
  const away = member === undefined ? null : memberDaysAway(trip, member, today)
  return { from: away?.from ?? trip.departsOn, to: away?.to ?? trip.returnsOn }
}

/** What a leader needs beside a request: the members' other trips, days abroad, debts, passports, plan and funding. */
export const tripContextService = ({ uow, today }: TripDependencies) => ({
  ofPerson: ({ id }: { readonly id: StaffMemberId }): Promise<Result<PersonTrip[], never>> =>
    uow().read(async (repos) =>
      ok(
        (await repos.trips.ofStaff([id])).flatMap((trip) =>
          trip.members
            .filter(({ staffMemberId }) => staffMemberId === id)
            .map((member) => {
              const stay = stayOf(trip, member, today())
              const wentAbroad = takesAbroad(trip) && journeyOf(trip, member).exitOn !== null
              return {
                tripId: trip.id,
                title: trip.title,
                phase: tripPhase(trip),
                role: member.role,
                countries: countriesOf(trip),
                ...stay,
                days: wentAbroad ? daysBetween(stay.from, stay.to) + 1 : 0,
              }
            }),
        ),
      ),
    ),

  context: ({ id }: { readonly id: OutboundTripId }): Promise<Result<TripContext, 'outbound_trip.not_found'>> =>
    uow().read(async (repos): Promise<Result<TripContext, 'outbound_trip.not_found'>> => {
      const loaded = await foundTrip(repos, id)
      if (!loaded.ok) return loaded
      const trip = loaded.value
      const staffIds = staffOf(trip)
      const others = (await repos.trips.ofStaff(staffIds)).filter((other) => other.id !== id && !isOff(other))
      const debts = await debtsIn(repos, staffIds, id, await repos.dutyTable.current(), today())
      const clashes = await clashesOf(repos, trip, today())
      const year = yearOf(trip.departsOn)

      const otherTrip = (other: OutboundTrip, member: TripMember | undefined) => {
        return {
          tripId: other.id,
          title: other.title,
          phase: tripPhase(other),
          countries: countriesOf(other),
          ...stayOf(other, member, today()),
        }
      }

      return ok({
        members: trip.members.map((member) => {
          const his = others.filter((other) => other.members.some(isHim(member)))
          const days = his
            .filter(takesAbroad)
            .flatMap((other) =>
              other.members.filter(isHim(member)).map((one) => daysAbroadIn(year, other, one, today())),
            )
          return {
            memberId: member.id,
            fullName: member.fullName,
            daysAbroadThisYear: days.reduce((sum, some) => sum + some, 0),
            tripsThisYear: days.filter((some) => some > 0).length,
            otherTrips: nearestTrips(his, trip.departsOn).map((other) =>
              otherTrip(other, other.members.find(isHim(member))),
            ),
            debts: [...debtorProblems(debts.filter(({ staffMemberId }) => staffMemberId === member.staffMemberId))],
            clashes: clashes.filter(({ staffMemberId }) => staffMemberId === member.staffMemberId),
            passport: passportValidity(member.passport, trip.returnsOn),
            passportExpiresOn: member.passport?.expiresOn ?? null,
          }
        }),
        planItem: trip.planItemId === null ? null : await repos.plan.find(trip.planItemId),
        fundingTotal: fundingTotal(trip.funding),
      })
    }),
})
