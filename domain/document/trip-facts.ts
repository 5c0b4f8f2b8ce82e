import type { DocumentFact } from '#domain/document/document-content.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { dayInWords, joined, twoDigits } from '#domain/document/phrases.ts'
import { byRole, type CountryName, destination, fundingInWords, person, route } from '#domain/document/trip-words.ts'
import type { OutboundTrip, TripDecision, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { daysBetween, formatDay } from '#domain/shared/local-date.ts'

/** The permission already given in a numbered document; a document written after it refers to it. */
export const permission = (trip: OutboundTrip): TripDecision | null =>
  trip.decisions.findLast((decision) => decision.kind === 'approved' && decision.documentNumber !== '') ?? null

/** Tên loại of a document quoted by number and symbol: "125/QĐ-UBND" is a Quyết định; else only that it is a document. */
const typeOf = (numberAndSymbol: string): string => {
  const abbreviation = /\/([\p{L}]+)-/u.exec(numberAndSymbol)?.[1]
  const known = Object.values(documentTypes).find(
    (type) => type.abbreviation !== '' && type.abbreviation === abbreviation,
  )
  return known?.name ?? 'Văn bản'
}

/** "Quyết định số 125/QĐ-UBND ngày 20 tháng 01 năm 2026 của …" (Phụ lục I, II.6.b; its trích yếu is not recorded). */
export const permissionText = ({ documentNumber, on, issuer }: TripDecision): string =>
  `${typeOf(documentNumber)} số ${documentNumber} ${dayInWords(on)}${issuer === '' ? '' : ` của ${issuer}`}`

export const leaderOf = (trip: OutboundTrip): TripMember | null =>
  trip.members.find((member) => member.role === 'leader') ?? trip.members[0] ?? null

/** "08 ngày, từ ngày 05 tháng 02 năm 2026 đến hết ngày 12 tháng 02 năm 2026"; a single day is named once. */
export const stay = ({ departsOn, returnsOn }: Pick<OutboundTrip, 'departsOn' | 'returnsOn'>): string =>
  departsOn === returnsOn
    ? `01 ngày, ${dayInWords(departsOn)}`
    : `${twoDigits(daysBetween(departsOn, returnsOn) + 1)} ngày, từ ${dayInWords(departsOn)} đến hết ${dayInWords(returnsOn)}`

/**
 * All that documents say of a trip, under the tags an office's own template may use. Passports are not among them: they
 * stand in the lists of those who get them, and nowhere else.
 */
export const tripFacts = (trip: OutboundTrip, countries: CountryName): readonly DocumentFact[] => {
  const leader = leaderOf(trip)
  const given = permission(trip)
  return [
    { tag: 'tripTitle', label: 'Tên đoàn, chuyến đi', text: trip.title },
    { tag: 'tripPurpose', label: 'Mục đích, nội dung', text: trip.purpose },
    { tag: 'tripHost', label: 'Đơn vị mời', text: trip.host },
    { tag: 'tripDestination', label: 'Nước đến', text: destination(trip, countries) },
    { tag: 'tripRoute', label: 'Nơi đến', text: route(trip, countries) },
    { tag: 'tripStay', label: 'Thời gian', text: stay(trip) },
    { tag: 'tripDepartsOn', label: 'Ngày đi', text: formatDay(trip.departsOn) },
    { tag: 'tripReturnsOn', label: 'Ngày về', text: formatDay(trip.returnsOn) },
    { tag: 'tripFunding', label: 'Kinh phí', text: fundingInWords(trip.funding) },
    { tag: 'tripLeader', label: 'Trưởng đoàn, người đi', text: leader === null ? '' : person(leader) },
    { tag: 'tripMemberCount', label: 'Số người', text: twoDigits(trip.members.length) },
    {
      tag: 'tripMemberNames',
      label: 'Thành phần',
      text: joined(byRole(trip.members).map(({ fullName }) => fullName)),
    },
    { tag: 'tripPermission', label: 'Văn bản cho phép', text: given === null ? '' : permissionText(given) },
  ]
}
