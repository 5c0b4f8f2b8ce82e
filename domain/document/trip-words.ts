import { grouped, inCapitals, joined, twoDigits } from '#domain/document/phrases.ts'
import type {
  FundingSource,
  MemberRole,
  OutboundTrip,
  OutboundTripKind,
  TripFunding,
  TripMember,
} from '#domain/outbound-trip/outbound-trip.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import type { PassportKind, StaffKind } from '#domain/staff/staff.ts'

/** Vietnamese name of an ISO 3166-1 alpha-2 code. */
export type CountryName = (code: string) => string

const staffNouns: Readonly<Record<StaffKind, string>> = {
  cadre: 'cán bộ',
  civil_servant: 'công chức',
  public_employee: 'viên chức',
  contract_worker: 'người lao động',
}

const errands: Readonly<Record<OutboundTripKind, string>> = {
  business: 'đi công tác',
  study: 'đi học tập, bồi dưỡng',
  study_visit: 'đi tham quan, khảo sát',
  conference: 'đi dự hội nghị, hội thảo',
  private_tourism: 'đi nước ngoài về việc riêng',
  private_family: 'đi nước ngoài về việc riêng',
  private_medical: 'đi nước ngoài về việc riêng',
}

/** The reason of a private trip; an official one has its purpose in the officer's own words. */
export const privateReasons: Readonly<Partial<Record<OutboundTripKind, string>>> = {
  private_tourism: 'du lịch',
  private_family: 'thăm thân nhân',
  private_medical: 'chữa bệnh',
}

const fundingNames: Readonly<Record<FundingSource, string>> = {
  state_budget: 'ngân sách nhà nước',
  host: 'bên mời đài thọ',
  personal: 'cá nhân tự chi trả',
  project: 'dự án',
}

export const roleNames: Readonly<Record<MemberRole, string>> = {
  leader: 'Trưởng đoàn',
  deputy_leader: 'Phó Trưởng đoàn',
  member: '',
}

export const passportKindNames: Readonly<Record<PassportKind, string>> = {
  ordinary: 'Phổ thông',
  official: 'Công vụ',
  diplomatic: 'Ngoại giao',
}

type Travellers = Pick<OutboundTrip, 'kind' | 'members'>

/** "đoàn" of several officials, "công chức" for one, "công chức, viên chức" for several on private trips. */
export const travellers = (trip: Travellers): string => {
  if (trip.members.length > 1 && !isPrivate(trip.kind)) return 'đoàn'
  const kinds = Object.entries(staffNouns).filter(([kind]) => trip.members.some((member) => member.kind === kind))
  return kinds.map(([, noun]) => noun).join(', ')
}

/** ISO 3166-1 codes that are no country of their own: an official letter counts them as "vùng lãnh thổ". */
const territories: ReadonlySet<string> = new Set(
  'TW HK MO AI AQ AS AW AX BL BM BQ BV CC CW CX FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'.split(
    ' ',
  ),
)

/** Countries once each, in the order of travel; beyond three only their number, so that a heading stays a heading. */
export const destination = (trip: Pick<OutboundTrip, 'legs'>, countries: CountryName): string => {
  const codes = [...new Set(trip.legs.map((leg) => leg.country))]
  if (codes.length <= 3) return joined(codes.map(countries))
  return `${twoDigits(codes.length)} ${codes.some((code) => territories.has(code)) ? 'nước, vùng lãnh thổ' : 'nước'}`
}

/** "đi công tác". */
export const errand = ({ kind }: Pick<OutboundTrip, 'kind'>): string => errands[kind]

/** "đi công tác tại Nhật Bản", "đi nước ngoài về việc riêng tại Thái Lan". */
export const journey = (trip: Pick<OutboundTrip, 'kind' | 'legs'>, countries: CountryName): string =>
  `${errands[trip.kind]} tại ${destination(trip, countries)}`

/** "đoàn đi công tác tại Nhật Bản". */
export const party = (trip: Travellers & Pick<OutboundTrip, 'legs'>, countries: CountryName): string =>
  `${travellers(trip)} ${journey(trip, countries)}`

/** "cử đoàn đi công tác tại Nhật Bản", "cho phép viên chức đi nước ngoài về việc riêng tại Thái Lan". */
export const matter = (trip: Travellers & Pick<OutboundTrip, 'legs'>, countries: CountryName): string =>
  `${isPrivate(trip.kind) ? 'cho phép' : 'cử'} ${party(trip, countries)}`

/** "DANH SÁCH ĐOÀN ĐI CÔNG TÁC TẠI NHẬT BẢN". */
export const listTitle = (trip: Travellers & Pick<OutboundTrip, 'legs'>, countries: CountryName): string =>
  inCapitals(`danh sách ${party(trip, countries)}`)

/** "Nhật Bản (Tokyo, Osaka); Hàn Quốc (Seoul)": neighbouring legs in one country stand together. */
export const route = (trip: Pick<OutboundTrip, 'legs'>, countries: CountryName): string => {
  const stays: { country: string; places: string[] }[] = []
  for (const leg of trip.legs) {
    const country = countries(leg.country)
    const last = stays.at(-1)
    const stay = last?.country === country ? last : { country, places: [] }
    if (stay !== last) stays.push(stay)
    if (leg.place !== '') stay.places.push(leg.place)
  }
  return stays
    .map(({ country, places }) => (places.length > 0 ? `${country} (${places.join(', ')})` : country))
    .join('; ')
}

const payer = ({ source, donor }: TripFunding): string => {
  if (donor === '') return fundingNames[source]
  return source === 'project'
    ? `${fundingNames[source]} ${donor}`
    : source === 'host'
      ? `${donor} (bên mời) đài thọ`
      : `${fundingNames[source]} (${donor})`
}

const fundingPhrase = (funding: TripFunding): string =>
  funding.amount === null
    ? payer(funding)
    : `${payer(funding)} ${grouped(funding.amount)} ${funding.currency === 'VND' ? 'đồng' : funding.currency}`

/** "ngân sách nhà nước 120.000.000 đồng; Viện Kansai (bên mời) đài thọ". */
export const fundingInWords = (funding: readonly TripFunding[]): string => funding.map(fundingPhrase).join('; ')

/** "Nguyễn Văn An, Phó Giám đốc, Ban Giám đốc". No title before a name: the register holds none. */
export const person = (member: Pick<TripMember, 'fullName' | 'post' | 'unitName'>): string =>
  [member.fullName, member.post, member.unitName].filter((part) => part !== '').join(', ')

const roleOrder = { leader: 0, deputy_leader: 1, member: 2 } as const

/** Leader, deputies, then the others as recorded. */
export const byRole = (members: readonly TripMember[]): readonly TripMember[] =>
  members.toSorted((a, b) => roleOrder[a.role] - roleOrder[b.role])
