import {
  type HostPerson,
  InboundVisit,
  type InboundVisitDraft,
  type VisitOverride,
  type Visitor,
} from '#domain/inbound-visit/inbound-visit.ts'
import { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import { VisitDecision } from '#domain/inbound-visit/visit-decision.ts'
import { emptyVisitor, type VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import { VisitorId } from '#domain/shared/ids.ts'
import { sampleId } from '#domain/testing/samples.ts'

type Changes<T> = Readonly<Partial<Record<keyof T, unknown>>>

/** A guest of an invented institute; every number another passport. */
export const aGuest = (n: number, changes: Changes<VisitorDraft> = {}): VisitorDraft =>
  ({
    ...emptyVisitor,
    fullName: `KIM MAU ${String.fromCharCode(64 + ((n - 1) % 26) + 1)}`,
    sex: n % 2 === 0 ? 'female' : 'male',
    birth: { known: 'day', on: '1975-09-01' },
    nationality: 'KR',
    passportNumber: `M${String(10_000_000 + n)}`,
    passportExpiresOn: '2030-06-30',
    entryForm: 'visa_exempt',
    post: n === 1 ? 'Viện trưởng' : 'Nghiên cứu viên',
    organisation: 'Viện Nghiên cứu Mẫu',
    isLeader: n === 1,
    ...changes,
  }) as VisitorDraft

export const aVisitor = (n: number, changes: Changes<Visitor> = {}): Visitor =>
  ({ ...aGuest(n), id: VisitorId.parse(sampleId(21, n)), ...changes }) as Visitor

export const aHost = (fullName: string, changes: Changes<HostPerson> = {}): HostPerson =>
  ({ staffMemberId: null, fullName, post: 'Phó Giám đốc', ...changes }) as HostPerson

export const aLine = (on: string, starts: string, changes: Changes<ProgrammeItem> = {}): ProgrammeItem =>
  ProgrammeItem.parse({
    on,
    starts,
    ends: '',
    content: 'Làm việc về hợp tác nghiên cứu',
    contentEn: '',
    place: 'Phòng họp số 1',
    placeEn: '',
    isSensitivePlace: false,
    participants: '',
    responsible: '',
    ...changes,
  })

/** A working visit of two guests, Monday 2026-03-02 to Tuesday 2026-03-03, with all that its letters need. */
export const aVisit = (n = 1, changes: Changes<InboundVisit> = {}): InboundVisit =>
  InboundVisit.parse({
    id: sampleId(20, n),
    title: 'Đoàn Viện Nghiên cứu Mẫu Hàn Quốc',
    kind: 'working_visit',
    arrivesOn: '2026-03-02',
    departsOn: '2026-03-03',
    partners: [{ partnerId: null, name: 'Viện Nghiên cứu Mẫu', country: 'KR' }],
    hostLeader: aHost('Nguyễn Văn Mẫu'),
    receptionMembers: [],
    interpreter: null,
    programme: [aLine('2026-03-02', '08:30'), aLine('2026-03-03', '09:00', { place: 'Trung tâm Mẫu' })],
    planItemId: null,
    unplannedReason: '',
    facts: {
      level: '',
      purpose: 'Trao đổi hợp tác nghiên cứu',
      area: 'Khoa học và công nghệ',
      manner: 'working',
      place: 'Trụ sở Sở',
      receptionUnit: 'Văn phòng',
      contact: 'Văn phòng, điện thoại 0000 000 000',
      receivedByProvincialLeaders: false,
      needsConsent: false,
      conferenceDecider: 'authorised_person',
      isFirstVisit: 'unknown',
      isSensitiveTopic: false,
      request: { state: 'none', documentNumber: '', on: null },
      visaSponsor: 'unknown',
      lodging: '',
      residenceDeclaredBy: '',
      residenceDeclaredOn: null,
      restrictedAreaPermit: '',
      funding: '',
      giftsGiven: '',
      giftsReceived: '',
    },
    visitors: [1, 2].map((guest) => aVisitor(guest, { id: sampleId(21, (n - 1) * 100 + guest) })),
    actualArrivalOn: null,
    actualDepartureOn: null,
    decisions: [],
    overrides: [],
    revision: 1,
    ...changes,
  })

/** The same with some single facts changed. */
export const withFacts = (visit: InboundVisit, facts: Changes<InboundVisit['facts']>): InboundVisit =>
  InboundVisit.parse({ ...visit, facts: { ...visit.facts, ...facts } })

export const aVisitDraft = (changes: Changes<InboundVisitDraft> = {}): InboundVisitDraft => {
  const {
    id: _id,
    visitors,
    actualArrivalOn: _arrival,
    actualDepartureOn: _departure,
    decisions: _decisions,
    overrides: _overrides,
    revision: _revision,
    ...shared
  } = aVisit()
  return {
    ...shared,
    visitors: visitors.map((visitor) => ({ ...visitor, id: null })),
    ...changes,
  } as InboundVisitDraft
}

export const aVisitDecision = (kind: VisitDecision['kind'], changes: Changes<VisitDecision> = {}): VisitDecision =>
  VisitDecision.parse({
    kind,
    on: '2026-01-12',
    documentNumber: '125/UBND-NC',
    issuer: '',
    signer: '',
    note: 'Lý do ghi rõ',
    attachmentId: null,
    recordedAt: '2026-01-12T03:00:00.000Z',
    recordedBy: 'Trần Văn Ước',
    ...changes,
  })

export const aVisitOverride = (missing: VisitOverride['missing']): VisitOverride =>
  ({
    reason: 'Đoàn về gấp',
    documentNumber: '',
    signer: 'Trịnh Khắc Ước',
    missing,
    recordedAt: '2026-03-04T03:00:00.000Z' as VisitOverride['recordedAt'],
    recordedBy: 'Trịnh Khắc Ước',
  }) as VisitOverride
