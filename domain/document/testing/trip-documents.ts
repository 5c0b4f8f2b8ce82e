import { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { type DocumentInput, writeDocument } from '#domain/document/write-document.ts'
import { OutboundTrip, type TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { day } from '#domain/testing/samples.ts'

// Invented people only.
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
export const profile: AgencyProfile = AgencyProfile.parse({
  id: id(1),
  validFrom: '2025-07-01',
  superiorName: 'UBND tỉnh Bắc Ninh',
  name: 'Sở Khoa học và Công nghệ',
  symbol: 'KHCN',
  draftingSymbol: 'VP',
  place: 'Bắc Ninh',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  hasForeignAffairsDepartment: false,
  foreignAffairsName: 'Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh',
  provincialPoliceName: 'Công an tỉnh Bắc Ninh',
  leadershipName: 'Lãnh đạo Sở',
  decisionBases: ['Căn cứ quy định về chức năng, nhiệm vụ của Sở;', 'Theo đề nghị của Chánh Văn phòng Sở.'],
  recipientLines: {
    people_committee: ['Giám đốc Sở (để b/c)'],
    foreign_affairs: [],
    provincial_police: [],
    leadership: [],
    as_written: [],
  },
})

export const signer: Signer = Signer.parse({
  id: id(2),
  fullName: 'Lưu Thị Mỵ',
  post: 'Phó Giám đốc',
  headPost: 'Giám đốc',
  authority: 'for_head',
  validFrom: '2025-07-01',
  validTo: null,
})

const leader = {
  id: id(20),
  staffMemberId: id(10),
  role: 'leader',
  fullName: 'Đỗ Văn Ơn',
  birth: { known: 'year', year: 1975 },
  kind: 'civil_servant',
  post: 'Trưởng phòng',
  unitName: 'Văn phòng Sở',
  rank: 'Chuyên viên chính',
  isPartyMember: true,
  passport: { kind: 'official', number: 'S1234567', expiresOn: '2030-05-01' },
  briefedOn: null,
  committedOn: null,
  partyOpinion: null,
  ownJourney: null,
} as const
const second = {
  ...leader,
  id: id(21),
  staffMemberId: id(11),
  role: 'member',
  fullName: 'Mai Ánh Ỷ',
  kind: 'public_employee',
} as const

export const trip = (changes: Partial<OutboundTrip> = {}): OutboundTrip => ({
  ...OutboundTrip.parse({
    id: id(3),
    title: 'Đoàn công tác về chuyển đổi số',
    kind: 'business',
    host: 'Viện Kansai',
    purpose: 'Học tập kinh nghiệm',
    isInAnnualPlan: true,
    planItemId: null,
    request: { documentNumber: '', on: null },
    carriesSecrets: false,
    lateReason: '',
    legs: [
      { country: 'JP', place: 'Tokyo', from: null, to: null },
      { country: 'JP', place: '', from: null, to: null },
      { country: 'KR', place: 'Seoul', from: null, to: null },
    ],
    departsOn: '2026-02-05',
    returnsOn: '2026-02-12',
    funding: [
      { source: 'state_budget', donor: '', amount: 1_500_000, currency: 'VND', rate: null },
      { source: 'project', donor: 'VIE-07', amount: 2000, currency: 'USD', rate: null },
    ],
    members: [second, leader],
    actualExitOn: null,
    actualEntryOn: null,
    decisions: [],
    overrides: [],
    revision: 1,
  }),
  ...changes,
})
export const alone = (changes: Partial<OutboundTrip> = {}): OutboundTrip =>
  trip({ members: trip().members.filter((member) => member.role === 'leader'), ...changes })

/** The province's decision, as the officer records it. */
export const permitted: TripDecision = {
  kind: 'approved',
  on: day('2026-01-20'),
  documentNumber: '125/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  signer: '',
  note: '',
  attachmentId: null,
  extension: null,
  recordedAt: '2026-01-20T02:00:00Z' as TripDecision['recordedAt'],
  recordedBy: 'Văn phòng',
}

const names: Readonly<Record<string, string>> = {
  JP: 'Nhật Bản',
  KR: 'Hàn Quốc',
  TH: 'Thái Lan',
  DE: 'Đức',
  TW: 'Đài Loan (Trung Quốc)',
}

export const input = (changes: Partial<DocumentInput> = {}): DocumentInput => ({
  kind: 'outbound_trip_report',
  facts: { type: 'trip', trip: trip() },
  profile,
  signer,
  countries: (code) => names[code] ?? code,
  urgency: null,
  draftingSymbol: '',
  today: day('2026-01-12'),
  ...changes,
})

/** The words of a document that lacks nothing. */
export const document = (changes: Partial<DocumentInput> = {}): DocumentContent => {
  const outcome = writeDocument(input(changes))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}

/** The same for a kind that is written from a trip. */
export const tripDocument = (kind: DocumentInput['kind'], about: OutboundTrip = trip()): DocumentContent =>
  document({ kind, facts: { type: 'trip', trip: about } })

export const texts = (content: DocumentContent): readonly string[] =>
  content.body.map(({ lead, text }) => (lead === '' ? text : `${lead} ${text}`))
