import type { Repositories } from '#db/unit-of-work.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { DocumentEvent, DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts, OwedDocument } from '#domain/document/facts.ts'
import { leaderOf } from '#domain/document/trip-facts.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { type Duty, dutiesOf } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { tripResultOf } from '#domain/outbound-trip/return-report.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { type RecordRef, recordId, type TripRef, tripRef, type UnitRef } from '#domain/shared/record-ref.ts'

type AsOf = { readonly today: LocalDate; readonly profile: AgencyProfile | null }

/** What letters need of the record they are about. */
export type LetterRecord = {
  readonly title: string
  /** Rises with every change; 0 of a record that keeps none. */
  readonly revision: number
  /** The kinds of letter it can have as it is, in the order of their events. */
  readonly kinds: readonly DocumentKind[]
  /** What it owes on a day, and what was met. */
  readonly duties: (today: LocalDate) => readonly Duty[]
  /** What a letter is written from; null for a kind that is not written from such a record. */
  readonly facts: (kind: DocumentKind, asOf: AsOf) => DocumentFacts | null
}

/** A letter that is there or could be: its kind says what must be loaded for it. */
type Wanted<R extends RecordRef = RecordRef> = { readonly record: R; readonly kind: DocumentKind }
/** The records that exist, by id, in a number of queries that does not depend on theirs. */
type Load<R extends RecordRef> = (
  repos: Repositories,
  wanted: readonly Wanted<R>[],
) => Promise<ReadonlyMap<string, LetterRecord>>

const eventOrder = DocumentEvent.options
const orderOf = (kind: DocumentKind): number => {
  const { event } = documentKinds[kind]
  return event === null ? eventOrder.length : eventOrder.indexOf(event)
}

/** A correction follows a letter, and is not among them. */
const writtenFromTrip: readonly DocumentKind[] = DocumentKind.options
  .filter((kind) => ['trip', 'trip_result', 'reminder'].includes(documentKinds[kind].facts))
  .toSorted((a, b) => orderOf(a) - orderOf(b))

/** Nobody tells of a result before somebody has left; what its report lacks then is said like anything else. */
const kindsOfTrip = (trip: OutboundTrip): readonly DocumentKind[] => {
  const travel = isPrivate(trip.kind) ? 'private' : 'official'
  const hasLeft = groupExit(trip) !== null
  return writtenFromTrip.filter(
    (one) =>
      (documentKinds[one].travel ?? travel) === travel && (hasLeft || documentKinds[one].facts !== 'trip_result'),
  )
}

const overdueOf = (duties: readonly Duty[], profile: AgencyProfile | null): readonly OwedDocument[] =>
  duties
    .filter(({ state }) => state === 'overdue')
    .map(({ document, authority, dueOn, days, unit }) => ({
      document,
      authorityName: authorityName(authority, profile),
      dueOn,
      lateBy: Math.abs(days),
      unit,
    }))

const trips: Load<TripRef> = async (repos, wanted) => {
  const ids = [...new Set(wanted.map(({ record }) => record.tripId))]
  const told = wanted.filter(({ kind }) => documentKinds[kind].facts === 'trip_result')
  const found = await repos.outboundTrips.byIds(ids)
  const settlements = await repos.duties.ofRecords(ids.map(tripRef))
  const table = await repos.dutyTable.current()
  const reports = await repos.reports.acceptedOfTrips([...new Set(told.map(({ record }) => record.tripId))])
  const toRecord = (trip: OutboundTrip): LetterRecord => {
    const duties = (today: LocalDate): readonly Duty[] =>
      dutiesOf(trip, settlements.get(trip.id) ?? noSettlements, table, today)
    return {
      title: trip.title,
      revision: trip.revision,
      kinds: kindsOfTrip(trip),
      duties,
      facts: (kind, { today, profile }) => {
        const type = documentKinds[kind].facts
        switch (type) {
          case 'trip':
            return { type, trip }
          case 'trip_result':
            return { type, trip, result: tripResultOf(reports.get(trip.id) ?? [], trip.members) }
          case 'reminder':
            return {
              type,
              trip,
              addressee: leaderOf(trip)?.unitName ?? '',
              owed: overdueOf(duties(today), profile),
            }
          default:
            return null
        }
      },
    }
  }
  return new Map(found.map((trip) => [trip.id, toRecord(trip)]))
}

/** Nothing is written about a unit alone yet. */
const units: Load<UnitRef> = async (repos, wanted) => {
  if (wanted.length === 0) return new Map()
  const asked = new Set(wanted.map(({ record }) => record.unitId))
  const found = (await repos.units.all()).filter(({ id }) => asked.has(id))
  return new Map(
    found.map(({ id, name }) => [id, { title: name, revision: 0, kinds: [], duties: () => [], facts: () => null }]),
  )
}

const ofKind = <K extends RecordRef['of']>(
  wanted: readonly Wanted[],
  of: K,
): readonly Wanted<Extract<RecordRef, { of: K }>>[] =>
  wanted.filter((one): one is Wanted<Extract<RecordRef, { of: K }>> => one.record.of === of)

export type LetterRecords = (record: RecordRef) => LetterRecord | null

/** The records of letters, and what these are written from. One that is not in the register is null. */
export const letterRecords = async (repos: Repositories, wanted: readonly Wanted[]): Promise<LetterRecords> => {
  const found = new Map([
    ...(await trips(repos, ofKind(wanted, 'trip'))),
    ...(await units(repos, ofKind(wanted, 'unit'))),
  ])
  return (record) => found.get(recordId(record)) ?? null
}
