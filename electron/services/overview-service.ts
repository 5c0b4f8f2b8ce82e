import type { Overview } from '#contract/routes/duty.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { unannouncedYears } from '#domain/calendar/working-calendar.ts'
import { isOpen } from '#domain/duty/duty.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isAgreed, isOff, isOverdueReturn, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { openRecords, type TripWithDuties, tripsWithDuties } from '#electron/services/open-records.ts'
import { owedAmong } from '#electron/services/owed-duty.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { countriesOf, leaderName } from '#electron/services/trip-views.ts'

const about = (trip: OutboundTrip) => ({ tripId: trip.id, tripTitle: trip.title })

const unrecorded = (trip: OutboundTrip, today: LocalDate): Overview['unrecorded'] => {
  const phase = tripPhase(trip)
  if (isOff(trip) || phase === 'complete') return []
  if (groupExit(trip) === null && trip.departsOn < today)
    return [{ ...about(trip), missing: 'exit', plannedOn: trip.departsOn }]
  if (phase === 'abroad' && trip.returnsOn < today)
    return [{ ...about(trip), missing: 'entry', plannedOn: trip.returnsOn }]
  return []
}

const toDecide = (trip: OutboundTrip): Overview['toDecide'] => {
  const submitted = trip.decisions.findLast(({ kind }) => kind === 'submitted')
  return tripPhase(trip) === 'submitted' && submitted && !isAgreed(trip)
    ? [{ ...about(trip), submittedOn: submitted.on }]
    : []
}

/** What must be done today, from the trips that are open: late first, then what comes due, and what waits for somebody. */
export const overviewService = ({ uow, today }: TripDependencies) => {
  /** These trips, of which most are open and loaded already. */
  const among = async (
    repos: Repositories,
    open: readonly TripWithDuties[],
    ids: readonly OutboundTripId[],
  ): Promise<ReadonlyMap<OutboundTripId, TripWithDuties>> => {
    const known = new Map(open.map((one) => [one.trip.id, one]))
    const others = await repos.outboundTrips.byIds([...new Set(ids)].filter((id) => !known.has(id)))
    return new Map([
      ...known,
      ...(await tripsWithDuties(repos, others, today())).map((one) => [one.trip.id, one] as const),
    ])
  }

  return {
    overview: (): Promise<Result<Overview, never>> =>
      uow().read(async (repos) => {
        const open = await openRecords(repos, today())
        const openTrips = open.filter((one) => one.of === 'trip')
        const trips = openTrips.map(({ trip }) => trip)
        const submitted = await repos.reports.submitted()
        const out = await repos.custodies.out()
        const all = await among(
          repos,
          openTrips,
          [...submitted, ...out].map(({ tripId }) => tripId),
        )
        const isOverdue = ({ tripId, staffMemberId }: (typeof out)[number]): boolean => {
          const found = all.get(tripId)
          const holder = found?.trip.members.find((member) => member.staffMemberId === staffMemberId)
          return (found?.duties ?? []).some(
            (duty) => duty.ruleCode === HAND_BACK_RULE && duty.memberId === holder?.id && duty.state === 'overdue',
          )
        }
        const year = yearOf(today())
        const { calendar } = await repos.dutyTable.current()
        return ok({
          today: today(),
          overdue: owedAmong(open, (duty) => isOpen(duty) && duty.state === 'overdue'),
          dueSoon: owedAmong(open, (duty) => isOpen(duty) && duty.state === 'due_soon'),
          abroad: trips
            .filter((trip) => tripPhase(trip) === 'abroad')
            .map((trip) => ({
              ...about(trip),
              leaderName: leaderName(trip),
              memberCount: trip.members.length,
              countries: countriesOf(trip),
              returnsOn: trip.returnsOn,
              isOverdueReturn: isOverdueReturn(trip, today()),
            })),
          unrecorded: trips.flatMap((trip) => unrecorded(trip, today())),
          toDecide: trips.flatMap(toDecide),
          reportsToAccept: submitted.flatMap(({ tripId, memberId }) => {
            const trip = all.get(tripId)?.trip
            const member = trip?.members.find(({ id }) => id === memberId)
            return trip && member ? [{ ...about(trip), fullName: member.fullName }] : []
          }),
          passportsOverdue: out.filter(isOverdue).length,
          unannouncedYears: [...unannouncedYears(calendar, [year, year + 1])],
        })
      }),
  }
}
