import { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { type DocumentInput, writeDocument } from '#domain/document/write-document.ts'
import { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

// Invented people only.
const family = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngô']
const middle = ['Văn', 'Thị', 'Đức', 'Minh', 'Thu', 'Quang', 'Hữu']
const given = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hạnh', 'Khuê', 'Liễu', 'Nghĩa', 'Quỳnh', 'Thảo', 'Tuyết', 'Ước']
const posts = ['Chuyên viên', 'Phó Trưởng phòng', 'Trưởng phòng', 'Chuyên viên chính', 'Nghiên cứu viên']
const units = [
  'Văn phòng Sở',
  'Phòng Quản lý Khoa học',
  'Phòng Quản lý Công nghệ và Thị trường công nghệ',
  'Trung tâm Ứng dụng tiến bộ khoa học và công nghệ',
]
const ranks = ['Chuyên viên, bậc 3/9', 'Chuyên viên chính, bậc 2/8', '']
const kinds = ['civil_servant', 'public_employee', 'cadre'] as const

const pick = <T>(list: readonly [T, ...T[]] | readonly T[], at: number): T => {
  const found = list[at % list.length]
  if (found === undefined) throw new Error('an empty list has nothing to pick')
  return found
}
const id = (group: number, at: number): string =>
  `00000000-0000-4000-8000-${String(group).padStart(4, '0')}${String(at).padStart(8, '0')}`
const day = (text: string): LocalDate => LocalDate.parse(text)

const member = (at: number) => ({
  id: id(5, at),
  staffMemberId: id(1, at),
  role: at === 0 ? 'leader' : at === 1 ? 'deputy_leader' : 'member',
  fullName: `${pick(family, at)} ${pick(middle, at * 3 + 1)} ${pick(given, at * 5 + 2)}`,
  birth:
    at % 7 === 3
      ? { known: 'year', year: 1970 + (at % 20) }
      : { known: 'day', on: `19${70 + (at % 25)}-0${1 + (at % 9)}-1${at % 9}` },
  kind: pick(kinds, at),
  post: at === 0 ? 'Phó Giám đốc' : pick(posts, at),
  unitName: at === 0 ? 'Ban Giám đốc' : pick(units, at),
  rank: pick(ranks, at),
  isPartyMember: at % 2 === 0,
  passport: {
    kind: at % 3 === 0 ? 'official' : 'ordinary',
    number: `X${1_000_000 + at * 7919}`,
    expiresOn: `203${at % 8}-0${1 + (at % 9)}-20`,
  },
  briefedOn: null,
  committedOn: null,
  partyOpinion: null,
  ownJourney: null,
})

export const sampleProfile: AgencyProfile = AgencyProfile.parse({
  id: id(2, 1),
  validFrom: '2025-07-01',
  superiorName: 'UBND tỉnh Bắc Ninh',
  name: 'Sở Khoa học và Công nghệ',
  symbol: 'KHCN',
  draftingSymbol: 'VP',
  place: 'Bắc Ninh',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  hasForeignAffairsDepartment: true,
  foreignAffairsName: 'Sở Ngoại vụ tỉnh Bắc Ninh',
  provincialPoliceName: 'Công an tỉnh Bắc Ninh',
  leadershipName: 'Lãnh đạo Sở Khoa học và Công nghệ',
  decisionBases: [
    'Căn cứ Quyết định số 01/2025/QĐ-UBND ngày 02 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh Bắc Ninh quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Khoa học và Công nghệ',
    'Theo đề nghị của Chánh Văn phòng Sở',
  ],
  recipientLines: {
    people_committee: ['Giám đốc Sở (để b/c)'],
    foreign_affairs: [],
    provincial_police: ['Phòng Quản lý xuất nhập cảnh'],
    leadership: [],
    as_written: ['Các phòng, đơn vị thuộc Sở'],
  },
})

export const sampleSigner: Signer = Signer.parse({
  id: id(3, 1),
  fullName: 'Trịnh Khắc Ước',
  post: 'Phó Giám đốc',
  headPost: 'Giám đốc',
  authority: 'for_head',
  validFrom: '2025-07-01',
  validTo: null,
})

/** An official trip of `members` people; anything may be changed. */
export const sampleTrip = (members: number, changes: Partial<OutboundTrip> = {}): OutboundTrip => ({
  ...OutboundTrip.parse({
    id: id(4, 1),
    title: 'Đoàn công tác nghiên cứu mô hình trung tâm đổi mới sáng tạo',
    kind: 'business',
    host: 'Viện Nghiên cứu Công nghệ Kansai',
    purpose:
      'Trao đổi kinh nghiệm xây dựng trung tâm đổi mới sáng tạo cấp tỉnh; khảo sát các cơ sở ươm tạo doanh nghiệp công nghệ.',
    isInAnnualPlan: true,
    planItemId: null,
    request: { documentNumber: '', on: null },
    carriesSecrets: false,
    lateReason: '',
    legs: [
      { country: 'JP', place: 'Tokyo', from: null, to: null },
      { country: 'JP', place: 'Osaka', from: null, to: null },
      { country: 'KR', place: 'Seoul', from: null, to: null },
    ],
    departsOn: '2026-02-05',
    returnsOn: '2026-02-12',
    funding: [
      { source: 'state_budget', donor: '', amount: 120_000_000, currency: 'VND', rate: null },
      { source: 'host', donor: '', amount: null, currency: 'VND', rate: null },
    ],
    members: Array.from({ length: members }, (_, at) => member(at)),
    actualExitOn: null,
    actualEntryOn: null,
    decisions: [],
    overrides: [],
    revision: 1,
  }),
  ...changes,
})

const names: Readonly<Record<string, string>> = {
  JP: 'Nhật Bản',
  KR: 'Hàn Quốc',
  TH: 'Thái Lan',
  SG: 'Xinh-ga-po',
  DE: 'Đức',
}
export const sampleCountries = (code: string): string => names[code] ?? code

export const sampleInput = (changes: Partial<DocumentInput> = {}): DocumentInput => ({
  kind: 'outbound_trip_report',
  facts: { type: 'trip', trip: sampleTrip(3) },
  profile: sampleProfile,
  signer: sampleSigner,
  countries: sampleCountries,
  urgency: null,
  draftingSymbol: '',
  today: day('2026-01-12'),
  ...changes,
})

/** The words of a document that lacks nothing. */
export const sampleDocument = (changes: Partial<DocumentInput> = {}): DocumentContent => {
  const outcome = writeDocument(sampleInput(changes))
  if (!outcome.ok) throw new Error(`missing: ${outcome.missing.map((item) => item.label).join(', ')}`)
  return outcome.value
}

/** What an officer may paste anywhere: template tags, markup, emoji, quotes, marks typed apart. */
export const NASTY = '{agency} {#rows} <w:p> & "ngoặc" \' 😀 Đoàn \u1ec6'

/** The words again and again, up to a length. */
export const longText = (words: string, length: number): string =>
  `${words} `
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim()

/** Every text at its greatest length, with nasty characters in it. */
export const longTrip = (members: number): OutboundTrip => {
  const trip = sampleTrip(members)
  return {
    ...trip,
    title: `${NASTY} ${longText('chuyển đổi số và đổi mới sáng tạo', 300 - NASTY.length - 1)}`,
    host: longText('Viện Nghiên cứu Công nghệ Kansai', 300),
    purpose: `Dòng thứ nhất ${NASTY}\nDòng thứ hai của mục đích; ${longText('trao đổi kinh nghiệm', 200)}\nDòng thứ ba`,
    members: trip.members.map((one, at) =>
      at % 5 === 0
        ? {
            ...one,
            fullName: longText('Nguyễn Hoàng Thị Phương Khuê', 100),
            post: `${NASTY} ${longText('Phó Trưởng phòng phụ trách', 150)}`,
            unitName: at === 5 ? 'K'.repeat(200) : longText('Trung tâm Ứng dụng', 200),
            rank: longText('Nghiên cứu viên cao cấp', 100),
          }
        : one,
    ),
  }
}

export const longProfile: AgencyProfile = {
  ...sampleProfile,
  superiorName: 'UBND tỉnh Bà Rịa - Vũng Tàu và các tỉnh lân cận',
  name: 'Sở Khoa học, Công nghệ, Đổi mới sáng tạo và Chuyển đổi số trực thuộc tỉnh',
  peopleCommitteeName: longText('Ủy ban nhân dân tỉnh Bắc Ninh', 200),
  foreignAffairsName: longText('Văn phòng Ủy ban nhân dân tỉnh', 200),
}
