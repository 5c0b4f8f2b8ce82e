import type { Overview } from '#contract/routes/duty.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { unannouncedYears } from '#domain/calendar/working-calendar.ts'
import { isOpen } from '#domain/duty/duty.ts'
import { consentWarning } from '#domain/inbound-visit/consent-warning.ts'
import { awaitsLeaderSince, missingStay, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isAgreed, isOff, isOverdueReturn, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { tripRef, visitRef } from '#domain/shared/record-ref.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { openRecords, type TripWithDuties, tripsWithDuties } from '#electron/services/open-records.ts'
import { owedAmong } from '#electron/services/owed-duty.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { countriesOf, leaderName } from '#electron/services/trip-views.ts'

const about = (trip: OutboundTrip) => ({ record: tripRef(trip.id), recordTitle: trip.title })
const aboutVisit = (visit: VisitSummary) => ({ record: visitRef(visit.id), recordTitle: visit.title })

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

const unrecordedStay = (visit: VisitSummary, today: LocalDate): Overview['unrecorded'] => {
  const found = missingStay(visit, today)
  return found === null ? [] : [{ ...aboutVisit(visit), ...found }]
}

const visitToDecide = (visit: VisitSummary): Overview['toDecide'] => {
  const submittedOn = awaitsLeaderSince(visit)
  return submittedOn === null ? [] : [{ ...aboutVisit(visit), submittedOn }]
}

/** What must be done today, from the trips and visits that are open: late first, then what comes due, and what waits for somebody. */
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
        const visits = open.filter((one) => one.of === 'visit').map(({ visit }) => visit)
        const reported = await repos.visitReports.submitted()
        const reportedVisits = await repos.visits.summaries(reported.map(({ visitId }) => visitId))
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
              tripId: trip.id,
              tripTitle: trip.title,
              leaderName: leaderName(trip),
              memberCount: trip.members.length,
              countries: countriesOf(trip),
              returnsOn: trip.returnsOn,
              isOverdueReturn: isOverdueReturn(trip, today()),
            })),
          visiting: visits
            .filter((visit) => visitPhase(visit) === 'in_progress')
            .map(({ id, title, visitorCount, partners, departsOn }) => ({
              visitId: id,
              title,
              visitorCount,
              countries: [...new Set(partners.map(({ country }) => country))],
              departsOn,
            })),
          consentMissing: visits.flatMap((visit) => {
            const warning = consentWarning(visit, calendar, today())
            return warning === null ? [] : [{ visitId: visit.id, title: visit.title, ...warning }]
          }),
          unrecorded: [
            ...trips.flatMap((trip) => unrecorded(trip, today())),
            ...visits.flatMap((visit) => unrecordedStay(visit, today())),
          ],
          toDecide: [...trips.flatMap(toDecide), ...visits.flatMap(visitToDecide)],
          reportsToAccept: [
            ...submitted.flatMap(({ tripId, memberId }) => {
              const trip = all.get(tripId)?.trip
              const member = trip?.members.find(({ id }) => id === memberId)
              return trip && member ? [{ ...about(trip), fullName: member.fullName }] : []
            }),
            ...reportedVisits.map((visit) => ({ ...aboutVisit(visit), fullName: '' })),
          ],
          passportsOverdue: out.filter(isOverdue).length,
          unannouncedYears: [...unannouncedYears(calendar, [year, year + 1])],
        })
      }),
  }
}
