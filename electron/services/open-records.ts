import type { Repositories } from '#db/unit-of-work.ts'
import type { DutyTable } from '#domain/duty/duty.ts'
import { type Delegation, delegationDuties, type Owing, refOf } from '#domain/duty/owing.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { recordId } from '#domain/shared/record-ref.ts'

export type TripWithDuties = Extract<Owing, { of: 'trip' }>
export type VisitWithDuties = Extract<Owing, { of: 'visit' }>

/** These trips and visits with what they owe, in a number of queries that does not depend on theirs. */
const withDuties = async <D extends Delegation>(
  repos: Repositories,
  all: readonly D[],
  today: LocalDate,
): Promise<readonly (D & Pick<Owing, 'duties'>)[]> => {
  const table = await repos.dutyTable.current()
  const settlements = await repos.duties.ofRecords(all.map(refOf))
  return all.map((one) => ({
    ...one,
    duties: delegationDuties(one, settlements.get(recordId(refOf(one))) ?? noSettlements, table, today),
  }))
}

const asTrip = (trip: OutboundTrip) => ({ of: 'trip', trip }) as const
const asVisit = (visit: VisitSummary) => ({ of: 'visit', visit }) as const

export const tripsWithDuties = (
  repos: Repositories,
  trips: readonly OutboundTrip[],
  today: LocalDate,
): Promise<readonly TripWithDuties[]> => withDuties(repos, trips.map(asTrip), today)

export const visitsWithDuties = (
  repos: Repositories,
  visits: readonly VisitSummary[],
  today: LocalDate,
): Promise<readonly VisitWithDuties[]> => withDuties(repos, visits.map(asVisit), today)

/** All trips and visits that may still ask for something, where a change may have to be told to those whom the rules name. */
export const openDelegations = async (
  repos: Repositories,
  { rules }: Pick<DutyTable, 'rules'>,
): Promise<readonly Delegation[]> => {
  const told = [...new Set(rules.filter(({ event }) => event === 'change').flatMap(({ authorities }) => authorities))]
  return [...(await repos.trips.open(told)).map(asTrip), ...(await repos.visits.open(told)).map(asVisit)]
}

/** The same with their duties: the ground of the duty board, overview and reminders. */
export const openRecords = async (repos: Repositories, today: LocalDate): Promise<readonly Owing[]> =>
  withDuties(repos, await openDelegations(repos, await repos.dutyTable.current()), today)
