import { Account } from '#domain/account/account.ts'
import { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { OutboundTrip, type OutboundTripDraft, TripDecision, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { StaffMember, Unit } from '#domain/staff/staff.ts'

// Invented people only. Each sample is whole and valid; a test says what it changes.

export const day = (text: string): LocalDate => LocalDate.parse(text)

/** The n-th id of a kind, the same in every run. */
export const sampleId = (kind: number, n: number): string =>
  `00000000-0000-4000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`

type Changes<T> = Readonly<Partial<Record<keyof T, unknown>>>

export const aUnit = (n = 1, changes: Changes<Unit> = {}): Unit =>
  Unit.parse({ id: sampleId(1, n), name: `Phòng Quản lý ${n}`, abbreviation: `QL${n}`, isActive: true, ...changes })

export const aStaffMember = (n = 1, changes: Changes<StaffMember> = {}): StaffMember =>
  StaffMember.parse({
    id: sampleId(2, n),
    fullName: `Nguyễn Thị Khuê ${n}`,
    sex: 'female',
    birth: { known: 'day', on: '1985-03-09' },
    kind: 'civil_servant',
    post: 'Chuyên viên',
    unitId: sampleId(1, 1),
    rank: 'Chuyên viên, bậc 3/9',
    isPartyMember: false,
    isActive: true,
    passports: [
      {
        id: sampleId(3, n),
        kind: 'ordinary',
        number: `C${1_000_000 + n}`,
        issuedOn: '2022-05-04',
        expiresOn: '2032-05-04',
      },
    ],
    ...changes,
  })

/** The snapshot of a staff member on a trip; its id follows from his. */
export const aMember = (staff: StaffMember, changes: Changes<TripMember> = {}): TripMember => {
  const { id, fullName, birth, kind, post, rank, isPartyMember, passports } = staff
  const [first] = passports
  const passport = first ? { kind: first.kind, number: first.number, expiresOn: first.expiresOn } : null
  const snapshot = { staffMemberId: id, fullName, birth, kind, post, rank, isPartyMember, passport }
  return TripMember.parse({
    id: memberId(id),
    ...snapshot,
    role: 'member',
    unitName: 'Phòng Quản lý 1',
    briefedOn: null,
    committedOn: null,
    partyOpinion: null,
    ownJourney: null,
    ...changes,
  })
}

/** Somebody from another agency. */
export const anOutsider = (n = 1, changes: Changes<TripMember> = {}): TripMember =>
  aMember(aStaffMember(n), {
    id: sampleId(9, n),
    staffMemberId: null,
    fullName: `Đỗ Văn Khách ${n}`,
    post: 'Chủ tịch',
    unitName: 'Liên hiệp các hội khoa học',
    rank: '',
    passport: null,
    ...changes,
  })

// Ids stand once in a register: the same people have others on the second trip, unless a test gave them one.
const idOnTrip = (n: number, member: TripMember): TripMember =>
  n > 1 && member.staffMemberId !== null && member.id === memberId(member.staffMemberId)
    ? { ...member, id: memberId(member.staffMemberId, n) }
    : member

const numbered = (n: number, trip: OutboundTrip): OutboundTrip => ({
  ...trip,
  members: trip.members.map((member) => idOnTrip(n, member)),
})

const memberId = (staffMemberId: string, trip = 1): TripMember['id'] =>
  TripMemberId.parse(`${String(trip - 1).padStart(8, '0')}-0000-4000-8008-${staffMemberId.slice(-12)}`)

/** An official trip of one leader, Monday 2 to Friday 6 March 2026. */
export const aTrip = (n = 1, changes: Changes<OutboundTrip> = {}): OutboundTrip =>
  numbered(
    n,
    OutboundTrip.parse({
      id: sampleId(4, n),
      title: `Đoàn công tác ${n}`,
      kind: 'business',
      host: 'Viện Công nghệ Kansai',
      purpose: 'Trao đổi kinh nghiệm',
      isInAnnualPlan: true,
      planItemId: null,
      request: { documentNumber: '', on: null },
      legs: [{ country: 'JP', place: 'Osaka', from: null, to: null }],
      departsOn: '2026-03-02',
      returnsOn: '2026-03-06',
      funding: [{ source: 'state_budget', donor: '', amount: 120_000_000, currency: 'VND', rate: null }],
      carriesSecrets: false,
      lateReason: '',
      members: [aMember(aStaffMember(), { role: 'leader' })],
      actualExitOn: null,
      actualEntryOn: null,
      decisions: [],
      overrides: [],
      revision: 1,
      ...changes,
    }),
  )

/** What a form sends for the same trip, with these staff members; the first one leads. */
export const aTripDraft = (
  staff: readonly StaffMember[],
  changes: Changes<OutboundTripDraft> = {},
): OutboundTripDraft => {
  const {
    id: _id,
    members: _members,
    actualExitOn: _exit,
    actualEntryOn: _entry,
    decisions: _decisions,
    overrides: _overrides,
    revision: _revision,
    ...shared
  } = aTrip()
  const members = staff.map(({ id, passports }, index) => ({
    of: 'staff' as const,
    staffMemberId: id,
    role: index === 0 ? ('leader' as const) : ('member' as const),
    passportId: passports[0]?.id ?? null,
  }))
  return { ...shared, members, ...changes } as OutboundTripDraft
}

/** An extension moves the return from the sample's last day by two, unless a test says otherwise. */
export const aDecision = (kind: TripDecision['kind'], changes: Changes<TripDecision> = {}): TripDecision =>
  TripDecision.parse({
    kind,
    on: '2026-02-02',
    documentNumber: '125/QĐ-UBND',
    issuer: 'UBND tỉnh Bắc Ninh',
    signer: '',
    note: 'Lý do ghi rõ',
    attachmentId: null,
    extension: kind === 'extended' ? { from: '2026-03-06', to: '2026-03-08' } : null,
    recordedAt: '2026-02-02T03:00:00.000Z',
    recordedBy: 'Trần Văn Ước',
    ...changes,
  })

export const aProfile = (n = 1, changes: Changes<AgencyProfile> = {}): AgencyProfile =>
  AgencyProfile.parse({
    id: sampleId(5, n),
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
    leadershipName: 'Lãnh đạo Sở',
    decisionBases: ['Căn cứ chức năng, nhiệm vụ, quyền hạn của Sở', 'Theo đề nghị của Chánh Văn phòng Sở'],
    recipientLines: {
      people_committee: [],
      foreign_affairs: [],
      provincial_police: [],
      leadership: [],
      as_written: [],
    },
    ...changes,
  })

export const aSigner = (n = 1, changes: Changes<Signer> = {}): Signer =>
  Signer.parse({
    id: sampleId(6, n),
    fullName: 'Trịnh Khắc Ước',
    post: 'Phó Giám đốc',
    headPost: 'Giám đốc',
    authority: 'for_head',
    validFrom: '2025-07-01',
    validTo: null,
    ...changes,
  })

export const anAccount = (n = 1, changes: Changes<Account> = {}): Account =>
  Account.parse({
    id: sampleId(7, n),
    userName: `can.bo.${n}`,
    displayName: `Cán bộ ${n}`,
    role: 'personnel_officer',
    staffMemberId: null,
    isActive: true,
    createdAt: '2026-01-05T02:00:00.000Z',
    ...changes,
  })
