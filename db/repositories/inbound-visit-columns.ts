import { birthColumns, bit, toBirth } from '#db/repositories/birth-columns.ts'
import type {
  InboundVisitDecisionRow,
  InboundVisitHostRow,
  InboundVisitOverrideRow,
  InboundVisitorRow,
  InboundVisitPartnerRow,
  InboundVisitProgrammeRow,
  InboundVisitRow,
} from '#db/visit-rows.ts'
import type { HostPerson, InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import { foldMarks } from '#domain/shared/text.ts'

export type VisitParts = {
  readonly partners: readonly InboundVisitPartnerRow[]
  readonly hosts: readonly InboundVisitHostRow[]
  readonly decisions: readonly InboundVisitDecisionRow[]
  readonly overrides: readonly InboundVisitOverrideRow[]
  readonly programme: readonly InboundVisitProgrammeRow[]
  readonly visitors: readonly InboundVisitorRow[]
}

type Visitor = InboundVisit['visitors'][number]

const toHost = (row: InboundVisitHostRow) => ({
  staffMemberId: row.staff_member_id,
  fullName: row.full_name,
  post: row.post,
})

const toDecision = (row: InboundVisitDecisionRow) => ({
  kind: row.kind,
  on: row.decided_on,
  documentNumber: row.document_number,
  issuer: row.issuer,
  signer: row.signer,
  note: row.note,
  attachmentId: row.attachment_id,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

const toOverride = (row: InboundVisitOverrideRow) => ({
  reason: row.reason,
  documentNumber: row.document_number,
  signer: row.signer,
  missing: JSON.parse(row.missing) as unknown,
  recordedAt: row.recorded_at,
  recordedBy: row.recorded_by,
})

export const toProgrammeItem = (row: InboundVisitProgrammeRow): ProgrammeItem =>
  ({
    on: row.held_on,
    starts: row.starts,
    ends: row.ends,
    content: row.content,
    contentEn: row.content_en,
    place: row.place,
    placeEn: row.place_en,
    isSensitivePlace: row.is_sensitive_place === 1,
    participants: row.participants,
    responsible: row.responsible,
  }) as ProgrammeItem

const toVisitor = (row: InboundVisitorRow) => ({
  id: row.id,
  fullName: row.full_name,
  sex: row.sex,
  birth: toBirth(row),
  nationality: row.nationality,
  passportKind: row.passport_kind,
  passportNumber: row.passport_number,
  passportExpiresOn: row.passport_expires_on,
  entryForm: row.entry_form,
  post: row.post,
  organisation: row.organisation,
  isLeader: row.is_leader === 1,
  note: row.note,
})

/**
 * The record a row and its parts hold. It was checked before it was written and no page of the file can change unseen, so
 * that it is not checked again: that would cost a list of visits more than all else together.
 */
export const toVisit = (row: InboundVisitRow, parts: VisitParts): InboundVisit => {
  const hosts = (role: string) => parts.hosts.filter((host) => host.role === role).map(toHost)
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    arrivesOn: row.arrives_on,
    departsOn: row.departs_on,
    actualArrivalOn: row.actual_arrival_on,
    actualDepartureOn: row.actual_departure_on,
    unplannedReason: row.unplanned_reason,
    planItemId: row.plan_item_id,
    facts: JSON.parse(row.facts) as unknown,
    partners: parts.partners.map(({ partner_id, name, country }) => ({ partnerId: partner_id, name, country })),
    hostLeader: hosts('host_leader')[0] ?? null,
    receptionMembers: hosts('member'),
    interpreter: hosts('interpreter')[0] ?? null,
    programme: parts.programme.map(toProgrammeItem),
    visitors: parts.visitors.map(toVisitor),
    decisions: parts.decisions.map(toDecision),
    overrides: parts.overrides.map(toOverride),
    revision: row.revision,
  } as InboundVisit
}

/** What a search for a visit looks at, one matter a line. */
const searchText = ({ title, partners, visitors, decisions, facts }: InboundVisit): string =>
  [
    title,
    facts.request.documentNumber,
    ...partners.map(({ name }) => name),
    ...visitors.map(({ fullName }) => fullName),
    ...decisions.map(({ documentNumber }) => documentNumber),
  ]
    .filter((text) => text !== '')
    .join('\n')

export const visitRow = (visit: InboundVisit): InboundVisitRow => {
  const text = searchText(visit)
  return {
    id: visit.id,
    title: visit.title,
    kind: visit.kind,
    arrives_on: visit.arrivesOn,
    departs_on: visit.departsOn,
    actual_arrival_on: visit.actualArrivalOn,
    actual_departure_on: visit.actualDepartureOn,
    unplanned_reason: visit.unplannedReason,
    plan_item_id: visit.planItemId,
    facts: JSON.stringify(visit.facts),
    search_text: text.toLowerCase(),
    search_folded: foldMarks(text),
    revision: visit.revision,
  }
}

const hostRows = (visit: InboundVisit): readonly InboundVisitHostRow[] => {
  const of = (role: string, people: readonly (HostPerson | null)[]) =>
    people.flatMap((person) => (person === null ? [] : [{ role, person }]))
  return [
    ...of('host_leader', [visit.hostLeader]),
    ...of('member', visit.receptionMembers),
    ...of('interpreter', [visit.interpreter]),
  ].map(({ role, person }, position) => ({
    visit_id: visit.id,
    position,
    role,
    staff_member_id: person.staffMemberId,
    full_name: person.fullName,
    post: person.post,
  }))
}

const visitorRow = (visitId: string, visitor: Visitor, position: number): InboundVisitorRow => ({
  id: visitor.id,
  visit_id: visitId,
  position,
  full_name: visitor.fullName,
  name_folded: foldMarks(visitor.fullName),
  sex: visitor.sex,
  ...birthColumns(visitor.birth),
  nationality: visitor.nationality,
  passport_kind: visitor.passportKind,
  passport_number: visitor.passportNumber,
  passport_expires_on: visitor.passportExpiresOn,
  entry_form: visitor.entryForm,
  post: visitor.post,
  organisation: visitor.organisation,
  is_leader: bit(visitor.isLeader),
  note: visitor.note,
})

/** The parts of a visit as rows. */
export const visitPartRows = (visit: InboundVisit): VisitParts => ({
  partners: visit.partners.map(({ partnerId, name, country }, position) => ({
    visit_id: visit.id,
    position,
    partner_id: partnerId,
    name,
    country,
  })),
  hosts: hostRows(visit),
  programme: visit.programme.map((item, position) => ({
    visit_id: visit.id,
    position,
    held_on: item.on,
    starts: item.starts,
    ends: item.ends,
    content: item.content,
    content_en: item.contentEn,
    place: item.place,
    place_en: item.placeEn,
    is_sensitive_place: bit(item.isSensitivePlace),
    participants: item.participants,
    responsible: item.responsible,
  })),
  visitors: visit.visitors.map((visitor, position) => visitorRow(visit.id, visitor, position)),
  decisions: visit.decisions.map((decision, position) => ({
    visit_id: visit.id,
    position,
    kind: decision.kind,
    decided_on: decision.on,
    document_number: decision.documentNumber,
    issuer: decision.issuer,
    signer: decision.signer,
    note: decision.note,
    attachment_id: decision.attachmentId,
    recorded_at: decision.recordedAt,
    recorded_by: decision.recordedBy,
  })),
  overrides: visit.overrides.map((override, position) => ({
    visit_id: visit.id,
    position,
    reason: override.reason,
    document_number: override.documentNumber,
    signer: override.signer,
    missing: JSON.stringify(override.missing),
    recorded_at: override.recordedAt,
    recorded_by: override.recordedBy,
  })),
})
