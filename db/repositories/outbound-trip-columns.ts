import { birthColumns, bit } from '#db/repositories/birth-columns.ts'
import type {
  OutboundTripDecisionRow,
  OutboundTripFundingRow,
  OutboundTripLegRow,
  OutboundTripMemberRow,
  OutboundTripOverrideRow,
  OutboundTripRow,
} from '#db/trip-rows.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { foldMarks } from '#domain/shared/text.ts'

export type TripParts = {
  readonly legs: readonly OutboundTripLegRow[]
  readonly funding: readonly OutboundTripFundingRow[]
  readonly members: readonly OutboundTripMemberRow[]
  readonly decisions: readonly OutboundTripDecisionRow[]
  readonly overrides: readonly OutboundTripOverrideRow[]
}

const toMember = (row: OutboundTripMemberRow) => ({
  id: row.id,
  staffMemberId: row.staff_member_id,
  role: row.role,
  fullName: row.full_name,
  birth:
    row.birth_on !== null
      ? { known: 'day', on: row.birth_on }
      : row.birth_year !== null
        ? { known: 'year', year: row.birth_year }
        : { known: 'no' },
  kind: row.kind,
  post: row.post,
  unitName: row.unit_name,
  rank: row.rank,
  isPartyMember: row.is_party_member === 1,
  passport:
    row.passport_kind === null
      ? null
      : { kind: row.passport_kind, number: row.passport_number, expiresOn: row.passport_expires_on },
  briefedOn: row.briefed_on,
  committedOn: row.committed_on,
  partyOpinion:
    row.party_answer === null
      ? null
      : { answer: row.party_answer, on: row.party_on, documentNumber: row.party_document, note: row.party_note },
  ownJourney: row.has_own_journey === 1 ? { exitOn: row.own_exit_on, entryOn: row.own_entry_on } : null,
})

const toDecision = (row: OutboundTripDecisionRow) => ({
  kind: row.kind,
  on: row.decided_on,
  documentNumber: row.document_number,
  issuer: row.issuer,
  signer: row.signer,
  note: row.note,
  attachmentId: row.attachment_id,
  extension: row.extended_from === null ? null : { from: row.extended_from, to: row.extended_to },
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

const toOverride = (row: OutboundTripOverrideRow) => ({
  gate: row.gate,
  reason: row.reason,
  documentNumber: row.document_number,
  signer: row.signer,
  missing: JSON.parse(row.missing) as unknown,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

/**
 * The record a row and its parts hold. It was checked before it was written and no page of the file can change unseen, so
 * that it is not checked again: that would cost a list of trips more than all else together.
 */
export const toTrip = (row: OutboundTripRow, parts: TripParts): OutboundTrip =>
  ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    host: row.host,
    purpose: row.purpose,
    isInAnnualPlan: row.is_in_annual_plan === 1,
    planItemId: row.plan_item_id,
    request: { documentNumber: row.request_number, on: row.request_on },
    departsOn: row.departs_on,
    returnsOn: row.returns_on,
    carriesSecrets: row.carries_secrets === 1,
    lateReason: row.late_reason,
    actualExitOn: row.actual_exit_on,
    actualEntryOn: row.actual_entry_on,
    revision: row.revision,
    legs: parts.legs.map(({ country, place, starts_on, ends_on }) => ({
      country,
      place,
      from: starts_on,
      to: ends_on,
    })),
    funding: parts.funding.map(({ trip_id: _trip, position: _position, ...funding }) => funding),
    members: parts.members.map(toMember),
    decisions: parts.decisions.map(toDecision),
    overrides: parts.overrides.map(toOverride),
  }) as OutboundTrip

/** What a search for a trip looks at, one matter a line. */
const searchText = ({ title, host, request, members, legs, decisions }: OutboundTrip): string =>
  [
    title,
    host,
    request.documentNumber,
    ...members.map(({ fullName }) => fullName),
    ...legs.map(({ place }) => place),
    ...decisions.map(({ documentNumber }) => documentNumber),
  ]
    .filter((text) => text !== '')
    .join('\n')

export const tripRow = (trip: OutboundTrip): OutboundTripRow => {
  const text = searchText(trip)
  return {
    id: trip.id,
    title: trip.title,
    kind: trip.kind,
    host: trip.host,
    purpose: trip.purpose,
    is_in_annual_plan: bit(trip.isInAnnualPlan),
    departs_on: trip.departsOn,
    returns_on: trip.returnsOn,
    actual_exit_on: trip.actualExitOn,
    actual_entry_on: trip.actualEntryOn,
    revision: trip.revision,
    plan_item_id: trip.planItemId,
    request_number: trip.request.documentNumber,
    request_on: trip.request.on,
    carries_secrets: bit(trip.carriesSecrets),
    late_reason: trip.lateReason,
    search_text: text.toLowerCase(),
    search_folded: foldMarks(text),
  }
}

const memberRow = (tripId: string, member: TripMember, position: number): OutboundTripMemberRow => ({
  id: member.id,
  trip_id: tripId,
  position,
  staff_member_id: member.staffMemberId,
  role: member.role,
  full_name: member.fullName,
  ...birthColumns(member.birth),
  kind: member.kind,
  post: member.post,
  unit_name: member.unitName,
  rank: member.rank,
  is_party_member: bit(member.isPartyMember),
  passport_kind: member.passport?.kind ?? null,
  passport_number: member.passport?.number ?? null,
  passport_expires_on: member.passport?.expiresOn ?? null,
  briefed_on: member.briefedOn,
  committed_on: member.committedOn,
  party_answer: member.partyOpinion?.answer ?? null,
  party_on: member.partyOpinion?.on ?? null,
  party_document: member.partyOpinion?.documentNumber ?? null,
  party_note: member.partyOpinion?.note ?? null,
  has_own_journey: bit(member.ownJourney !== null),
  own_exit_on: member.ownJourney?.exitOn ?? null,
  own_entry_on: member.ownJourney?.entryOn ?? null,
})

/** The parts of a trip as rows. */
export const partRows = (trip: OutboundTrip): TripParts => ({
  legs: trip.legs.map(({ country, place, from, to }, position) => ({
    trip_id: trip.id,
    position,
    country,
    place,
    starts_on: from,
    ends_on: to,
  })),
  funding: trip.funding.map((funding, position) => ({ trip_id: trip.id, position, ...funding })),
  members: trip.members.map((member, position) => memberRow(trip.id, member, position)),
  decisions: trip.decisions.map((decision, position) => ({
    trip_id: trip.id,
    position,
    kind: decision.kind,
    decided_on: decision.on,
    document_number: decision.documentNumber,
    issuer: decision.issuer,
    signer: decision.signer,
    note: decision.note,
    attachment_id: decision.attachmentId,
    extended_from: decision.extension?.from ?? null,
    extended_to: decision.extension?.to ?? null,
    recorded_at: decision.recordedAt,
    recorded_by: decision.recordedBy,
  })),
  overrides: trip.overrides.map((override, position) => ({
    trip_id: trip.id,
    position,
    gate: override.gate,
    reason: override.reason,
    document_number: override.documentNumber,
    signer: override.signer,
    missing: JSON.stringify(override.missing),
    recorded_at: override.recordedAt,
    recorded_by: override.recordedBy,
  })),
})
