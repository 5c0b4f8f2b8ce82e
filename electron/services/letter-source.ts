import type { Repositories } from '#db/unit-of-work.ts'
import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { type Duty, dutiesOf } from '#domain/duty/duty.ts'
import type { OwingTrip } from '#domain/duty/owed-by-unit.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { LetterId, OutboundTripId, UnitId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { lateByUnit, unitNames } from '#electron/services/owing-units.ts'

/** Everything that letters are written from, loaded at once. */
export type LetterSource = {
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  readonly trip: (id: OutboundTripId) => OutboundTrip
  /** What a trip owes today, and what it was met with. */
  readonly duties: (id: OutboundTripId) => readonly Duty[]
  /** What a unit has not done in time, across trips; loaded for letters that remind a unit. */
  readonly lateOfUnit: (id: UnitId) => readonly OwingTrip[]
  readonly unitName: (id: UnitId) => string
  /** Parts of the return report that were accepted; loaded for letters that are written from them. */
  readonly report: (id: OutboundTripId) => readonly ReportPart[]
  /** The letter that another one replaces or corrects. */
  readonly original: (letter: Pick<Letter, 'relation'>) => Letter | null
}

/** A công văn đính chính that replaces another one corrects the same letter: both are needed. */
const originalsOf = async (
  repos: Repositories,
  letters: readonly Pick<Letter, 'relation'>[],
): Promise<ReadonlyMap<LetterId, Letter>> => {
  const found = new Map<LetterId, Letter>()
  let next = letters
  while (next.length > 0) {
    const ids = next.flatMap(({ relation }) =>
      relation === null || found.has(relation.letterId) ? [] : [relation.letterId],
    )
    const loaded = await repos.letters.findAll([...new Set(ids)])
    for (const letter of loaded) found.set(letter.id, letter)
    next = loaded.filter(({ kind }) => kind === 'correction')
  }
  return found
}

type Written = Pick<Letter, 'kind' | 'tripId' | 'relation' | 'unitId'>

/** The source of these letters in a number of queries that does not depend on theirs. */
export const letterSource = async (
  repos: Repositories,
  letters: readonly Written[],
  today: LocalDate,
): Promise<LetterSource> => {
  const tripIds = [...new Set(letters.map(({ tripId }) => tripId))]
  const trips = new Map((await repos.outboundTrips.byIds(tripIds)).map((trip) => [trip.id, trip]))
  const settlements = await repos.duties.ofTrips(tripIds)
  const table = await repos.dutyTable.current()
  const told = letters.filter(({ kind }) => documentKinds[kind].facts === 'trip_result')
  const reports = await repos.reports.acceptedOfTrips([...new Set(told.map(({ tripId }) => tripId))])
  const originals = await originalsOf(repos, letters)
  const remindsUnit = letters.some(({ unitId }) => unitId !== null)
  const late = remindsUnit ? await lateByUnit(repos, today) : null
  const unitName = remindsUnit ? await unitNames(repos) : () => ''
  const tripOf = (id: OutboundTripId): OutboundTrip => {
    const trip = trips.get(id)
    if (trip === undefined) throw new Error('a letter without its trip')
    return trip
  }
  return {
    profiles: await repos.agency.profiles(),
    signers: await repos.agency.signers(),
    trip: tripOf,
    duties: (id) => dutiesOf(tripOf(id), settlements.get(id) ?? noSettlements, table, today),
    lateOfUnit: (id) => late?.get(id) ?? [],
    unitName,
    report: (id) => reports.get(id) ?? [],
    original: ({ relation }) => (relation === null ? null : (originals.get(relation.letterId) ?? null)),
  }
}
