import type { Repositories } from '#db/unit-of-work.ts'
import type { Duty, DutyTable } from '#domain/duty/duty.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { type Away, type ClashSubject, type VisitClash, visitClashes } from '#domain/inbound-visit/visit-clash.ts'
import { closeVisitProblems } from '#domain/inbound-visit/visit-gate.ts'
import type { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import type { VisitReportState } from '#domain/inbound-visit/visit-report.ts'
import { isOff } from '#domain/outbound-trip/phase.ts'
import { memberDaysAway } from '#domain/outbound-trip/plan-trip.ts'
import type { InboundVisitId, StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** A visit as an earlier page showed it. */
export type VisitReference = { readonly id: InboundVisitId; readonly revision: number }
export type FoundVisitError = 'inbound_visit.not_found' | 'inbound_visit.changed_elsewhere'

export const foundVisit = async (
  repos: Repositories,
  id: InboundVisitId,
): Promise<Result<InboundVisit, 'inbound_visit.not_found'>> => {
  const visit = await repos.inboundVisits.find(id)
  return visit === null ? fail('inbound_visit.not_found') : ok(visit)
}

/** The visit a change is meant for; a change made on an older page is refused. */
export const visitForChange = async (
  repos: Repositories,
  { id, revision }: VisitReference,
): Promise<Result<InboundVisit, FoundVisitError>> => {
  const visit = await foundVisit(repos, id)
  if (!visit.ok) return visit
  return visit.value.revision === revision ? visit : fail('inbound_visit.changed_elsewhere')
}

type Hosts = Pick<ClashSubject, 'hostLeader' | 'receptionMembers' | 'interpreter'>

const hostsOf = ({ hostLeader, receptionMembers, interpreter }: Hosts): readonly StaffMemberId[] =>
  [hostLeader, ...receptionMembers, interpreter].flatMap((host) => host?.staffMemberId ?? [])

/** When these people are abroad within these days, by the trips of the register. */
const awayBetween = async (
  repos: Repositories,
  staffIds: readonly StaffMemberId[],
  from: LocalDate,
  to: LocalDate,
  today: LocalDate,
): Promise<readonly Away[]> => {
  const trips = await repos.outboundTrips.touching(staffIds, from, to, null)
  return trips
    .filter((trip) => !isOff(trip))
    .flatMap((trip) =>
      trip.members.flatMap((member): readonly Away[] => {
        const { staffMemberId } = member
        if (staffMemberId === null || !staffIds.includes(staffMemberId)) return []
        const days = memberDaysAway(trip, member, today)
        return days === null
          ? []
          : [{ tripId: trip.id, title: trip.title, staffMemberId, from: days.from, to: days.to }]
      }),
    )
}

/** Who or what of a visit is taken elsewhere at the same time. */
export const clashesOfVisit = async (
  repos: Repositories,
  visit: ClashSubject,
  today: LocalDate,
): Promise<readonly VisitClash[]> => {
  const others = await repos.visits.between(visit.arrivesOn, visit.departsOn, visit.id)
  const programmes = await repos.visits.programmes(others.map(({ id }) => id))
  const staffIds = [...new Set(hostsOf(visit))]
  const away = await awayBetween(repos, staffIds, visit.arrivesOn, visit.departsOn, today)
  return visitClashes(
    visit,
    others.map((other) => ({ ...other, programme: [...(programmes.get(other.id) ?? [])] })),
    away,
  )
}

export type VisitLedger = {
  readonly table: DutyTable
  readonly duties: readonly Duty[]
  readonly reportState: VisitReportState | 'none'
  /** What keeps the visit from being complete. */
  readonly missing: readonly VisitProblem[]
}

/** What is owed for a visit, and what its gate misses today. */
export const ledgerOf = async (repos: Repositories, visit: InboundVisit, today: LocalDate): Promise<VisitLedger> => {
  const table = await repos.dutyTable.current()
  const duties = visitDutiesOf(visit, await repos.duties.ofRecord(visitRef(visit.id)), table, today)
  const reportState = (await repos.visitReports.find(visit.id))?.state ?? 'none'
  return { table, duties, reportState, missing: closeVisitProblems(visit, duties, reportState) }
}
