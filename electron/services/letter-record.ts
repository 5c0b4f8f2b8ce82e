import type { Repositories } from '#db/unit-of-work.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { DocumentEvent, DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts, OwedDocument, RemindedOf, VisitChange } from '#domain/document/facts.ts'
import { leaderOf } from '#domain/document/trip-facts.ts'
import { remindedVisitOf, visitAsItWas, visitFactsOf } from '#domain/document/visit-of-record.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { type Duty, dutiesOf } from '#domain/duty/duty.ts'
import type { Delegation } from '#domain/duty/owing.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { lastVisitChange, type VisitChangeDecision } from '#domain/inbound-visit/visit-change.ts'
import { emptyVisitReport, visitResultOf } from '#domain/inbound-visit/visit-report.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { tripResultOf } from '#domain/outbound-trip/return-report.ts'
import { lastChange } from '#domain/outbound-trip/trip-change.ts'
import type { Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  type RecordRef,
  recordId,
  type TripRef,
  tripRef,
  type UnitRef,
  type VisitRef,
  visitRef,
} from '#domain/shared/record-ref.ts'
import { isLate, lateByUnit } from '#electron/services/owing-units.ts'

/** What letters need of the record they are about. */
export type LetterRecord = {
  readonly title: string
  /** Rises with every change; 0 of a record that keeps none. */
  readonly revision: number
  /** The kinds of letter it can have as it is, in the order of their events. */
  readonly kinds: readonly DocumentKind[]
  /** What it owes today, and what was met. */
  readonly duties: readonly Duty[]
  /** When its last change was recorded: a notice of an earlier one tells nobody of it. */
  readonly changedAt: Instant | null
  /** What a letter is written from; null for a kind that is not written from such a record. */
  readonly facts: (kind: DocumentKind, profile: AgencyProfile | null) => DocumentFacts | null
}

/** A letter that is there or could be: its kind says what must be loaded for it. */
type Wanted<R extends RecordRef = RecordRef> = { readonly record: R; readonly kind: DocumentKind }
/** The records that exist, by id, in a number of queries that does not depend on theirs. */
type Load<R extends RecordRef> = (
  repos: Repositories,
  wanted: readonly Wanted<R>[],
  today: LocalDate,
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

/** Nobody tells of a result before somebody has left, nor of a change before there is one. */
const kindsOfTrip = (trip: OutboundTrip): readonly DocumentKind[] => {
  const travel = isPrivate(trip.kind) ? 'private' : 'official'
  const hasLeft = groupExit(trip) !== null
  return writtenFromTrip.filter(
    (one) =>
      (documentKinds[one].travel ?? travel) === travel &&
      (hasLeft || documentKinds[one].facts !== 'trip_result') &&
      (documentKinds[one].event !== 'change' || lastChange(trip) !== null),
  )
}

const overdueOf = (duties: readonly Duty[], profile: AgencyProfile | null): readonly OwedDocument[] =>
  duties.filter(isLate).map(({ document, memberNames, authority, dueOn, days, unit }) => ({
    document: [document, ...memberNames].join(' của '),
    authorityName: authorityName(authority, profile),
    dueOn,
    lateBy: Math.abs(days),
    unit,
  }))

const trips: Load<TripRef> = async (repos, wanted, today) => {
  const ids = [...new Set(wanted.map(({ record }) => record.tripId))]
  const told = wanted.filter(({ kind }) => documentKinds[kind].facts === 'trip_result')
  const found = await repos.outboundTrips.byIds(ids)
  const settlements = await repos.duties.ofRecords(ids.map(tripRef))
  const table = await repos.dutyTable.current()
  const reports = await repos.reports.acceptedOfTrips([...new Set(told.map(({ record }) => record.tripId))])
  const toRecord = (trip: OutboundTrip): LetterRecord => {
    const duties = dutiesOf(trip, settlements.get(trip.id) ?? noSettlements, table, today)
    return {
      title: trip.title,
      revision: trip.revision,
      kinds: kindsOfTrip(trip),
      duties,
      changedAt: lastChange(trip)?.recordedAt ?? null,
      facts: (kind, profile) => {
        const type = documentKinds[kind].facts
        switch (type) {
          case 'trip':
            return { type, trip }
          case 'trip_result':
            return { type, trip, result: tripResultOf(reports.get(trip.id) ?? [], trip.members) }
          case 'reminder':
            return {
              type,
              addressee: leaderOf(trip)?.unitName ?? '',
              items: [{ of: 'trip', trip, owed: overdueOf(duties, profile) }],
            }
          default:
            return null
        }
      },
    }
  }
  return new Map(found.map((trip) => [trip.id, toRecord(trip)]))
}

const remindedOf = (one: Delegation): RemindedOf =>
  one.of === 'trip' ? { of: 'trip', trip: one.trip } : { of: 'visit', visit: remindedVisitOf(one.visit) }

const visitEvents: readonly DocumentKind[] = DocumentKind.options
  .filter((kind) => ['visit', 'visit_change', 'visit_result'].includes(documentKinds[kind].facts))
  .toSorted((a, b) => orderOf(a) - orderOf(b))

/** Nobody tells of a result before the guests have come, nor of a change before there is one. */
const kindsOfVisit = (visit: InboundVisit): readonly DocumentKind[] =>
  visitEvents.filter((kind) => {
    const { facts } = documentKinds[kind]
    if (facts === 'visit_result') return visit.actualArrivalOn !== null
    return facts !== 'visit_change' || lastVisitChange(visit) !== null
  })

const toldOf = ({ kind, on, note, documentNumber }: VisitChangeDecision): VisitChange => ({
  kind,
  on,
  reason: note,
  documentNumber,
})

const visits: Load<VisitRef> = async (repos, wanted, today) => {
  const ids = [...new Set(wanted.map(({ record }) => record.visitId))]
  const found = await repos.inboundVisits.byIds(ids)
  const settlements = await repos.duties.ofRecords(ids.map(visitRef))
  const table = await repos.dutyTable.current()
  const reports = await repos.visitReports.accepted(ids)
  const toRecord = (visit: InboundVisit): LetterRecord => {
    const change = lastVisitChange(visit)
    return {
      title: visit.title,
      revision: visit.revision,
      kinds: kindsOfVisit(visit),
      duties: visitDutiesOf(visit, settlements.get(visit.id) ?? noSettlements, table, today),
      changedAt: change?.recordedAt ?? null,
      facts: (kind) => {
        const type = documentKinds[kind].facts
        switch (type) {
          case 'visit':
            return { type, visit: visitFactsOf(visit) }
          case 'visit_change':
            return { type, visit: visitFactsOf(visit), change: change && toldOf(change) }
          case 'visit_result': {
            const report = reports.get(visit.id)
            return { type, visit: visitAsItWas(visit), result: visitResultOf(report ?? { content: emptyVisitReport }) }
          }
          default:
            return null
        }
      },
    }
  }
  return new Map(found.map((visit) => [visit.id, toRecord(visit)]))
}

/** A unit is reminded of everything it has not done in time, across trips. */
const units: Load<UnitRef> = async (repos, wanted, today) => {
  if (wanted.length === 0) return new Map()
  const asked = new Set(wanted.map(({ record }) => record.unitId))
  const found = (await repos.units.all()).filter(({ id }) => asked.has(id))
  const late = await lateByUnit(repos, today)
  const toRecord = ({ id, name }: (typeof found)[number]): LetterRecord => ({
    title: name,
    revision: 0,
    kinds: ['reminder'],
    duties: [],
    changedAt: null,
    facts: (kind, profile) => {
      const type = documentKinds[kind].facts
      const items = (late.get(id) ?? []).map((one) => ({ ...remindedOf(one), owed: overdueOf(one.duties, profile) }))
      return type === 'reminder' ? { type, addressee: name, items } : null
    },
  })
  return new Map(found.map((unit) => [unit.id, toRecord(unit)]))
}

const ofKind = <K extends RecordRef['of']>(
  wanted: readonly Wanted[],
  of: K,
): readonly Wanted<Extract<RecordRef, { of: K }>>[] =>
  wanted.filter((one): one is Wanted<Extract<RecordRef, { of: K }>> => one.record.of === of)

export type LetterRecords = (record: RecordRef) => LetterRecord | null

/** The records of letters, and what these are written from. One that is not in the register is null. */
export const letterRecords = async (
  repos: Repositories,
  wanted: readonly Wanted[],
  today: LocalDate,
): Promise<LetterRecords> => {
  const found = new Map([
    ...(await trips(repos, ofKind(wanted, 'trip'), today)),
    ...(await visits(repos, ofKind(wanted, 'visit'), today)),
    ...(await units(repos, ofKind(wanted, 'unit'), today)),
  ])
  return (record) => found.get(recordId(record)) ?? null
}
