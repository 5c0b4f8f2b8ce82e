import type { TripResult } from '#domain/document/facts.ts'
import { specimenName } from '#domain/document/specimens/people.ts'
import { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

const id = (kind: number, index: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(index).padStart(12, '0')}`

const member = (index: number) => ({
  id: id(903, index),
  staffMemberId: id(901, index),
  role: index === 0 ? 'leader' : index === 1 ? 'deputy_leader' : 'member',
  fullName: specimenName(index),
  birth: index % 3 === 2 ? { known: 'year', year: 1985 } : { known: 'day', on: '1980-02-05' },
  kind: index % 2 === 0 ? 'civil_servant' : 'public_employee',
  post: index === 0 ? 'Phó Giám đốc' : index === 1 ? 'Trưởng phòng' : 'Chuyên viên',
  unitName: index === 0 ? 'Ban Giám đốc' : `Phòng Mẫu ${(index % 4) + 1}`,
  rank: index === 0 ? 'Chuyên viên cao cấp, bậc 1/6' : 'Chuyên viên, bậc 3/9',
  isPartyMember: index === 0,
  passport: {
    kind: index % 2 === 0 ? 'official' : 'ordinary',
    number: `${index % 2 === 0 ? 'P' : 'C'}${String(1_000_001 + index)}`,
    expiresOn: '2031-05-04',
  },
  briefedOn: null,
  committedOn: null,
  partyOpinion: null,
  ownJourney: null,
})

const PERMISSION = {
  kind: 'approved',
  on: '2026-02-02',
  documentNumber: '125/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Tân Mẫu',
  signer: '',
  note: '',
  attachmentId: null,
  extension: null,
  recordedAt: '2026-02-02T03:00:00.000Z',
  recordedBy: 'Cán bộ mẫu',
} as const

const EXTENSION = {
  ...PERMISSION,
  kind: 'extended',
  on: '2026-03-05',
  documentNumber: '140/QĐ-UBND',
  note: 'Bên mời đề nghị kéo dài chương trình làm việc',
  extension: { from: '2026-03-06', to: '2026-03-08' },
  recordedAt: '2026-03-05T03:00:00.000Z',
} as const

type Wishes = {
  /** Việc riêng instead of công tác. */
  readonly isPrivate?: boolean
  /** A permission has been given. */
  readonly isPermitted?: boolean
  /** It was extended since. */
  readonly isExtended?: boolean
}

/** A trip of that many members (1 to 300), the first one leading. */
export const specimenTrip = (
  count = 3,
  { isPrivate = false, isPermitted = false, isExtended = false }: Wishes = {},
): OutboundTrip =>
  OutboundTrip.parse({
    id: id(900, 1),
    title: isPrivate ? 'Chuyến thăm người thân' : `${count === 1 ? 'Chuyến' : 'Đoàn'} công tác về chuyển đổi số`,
    kind: isPrivate ? 'private_family' : 'business',
    host: isPrivate ? 'Gia đình người thân tại Osaka' : 'Viện Nghiên cứu Mẫu',
    purpose: isPrivate ? '' : 'Trao đổi kinh nghiệm chuyển đổi số và quản lý phòng thí nghiệm dùng chung',
    isInAnnualPlan: !isPrivate,
    planItemId: null,
    request: { documentNumber: '', on: null },
    carriesSecrets: false,
    lateReason: '',
    legs: [
      { country: 'JP', place: 'Tokyo', from: null, to: null },
      { country: 'JP', place: 'Osaka', from: null, to: null },
    ],
    departsOn: '2026-03-02',
    returnsOn: '2026-03-08',
    funding: isPrivate
      ? [{ source: 'personal', donor: '', amount: null, currency: 'VND', rate: null }]
      : [
          { source: 'state_budget', donor: '', amount: 120_000_000, currency: 'VND', rate: null },
          { source: 'host', donor: 'Viện Nghiên cứu Mẫu', amount: null, currency: 'JPY', rate: null },
        ],
    members: Array.from({ length: count }, (_, index) => member(index)),
    actualExitOn: null,
    actualEntryOn: null,
    decisions: [...(isPermitted ? [PERMISSION] : []), ...(isExtended ? [EXTENSION] : [])],
    overrides: [],
    revision: 1,
  })

export const specimenTripResult: TripResult = {
  course: 'Đoàn đã làm việc tại Viện Nghiên cứu Mẫu và thăm hai phòng thí nghiệm theo chương trình.',
  achieved: 'Thống nhất nội dung hợp tác về chuyển đổi số giai đoạn 2026 - 2028.',
  pending: 'Danh mục thiết bị dùng chung.',
  agreements: [
    { content: 'Trao đổi chuyên gia hằng năm', responsible: 'Phòng Mẫu 1', deadline: 'tháng 12 năm 2026' },
    { content: 'Xây dựng đề cương dự án chung', responsible: 'Phòng Mẫu 2', deadline: 'quý III năm 2026' },
  ],
  proposals: 'Cho phép ký biên bản ghi nhớ hợp tác với Viện Nghiên cứu Mẫu.',
  cost: 'Ngân sách nhà nước: 118.500.000 đồng.',
  incidents: '',
}
