import { paragraph } from '#domain/document/document-content.ts'
import { dayInWords, joined, sentence } from '#domain/document/phrases.ts'
import { permission, permissionText, stay, tripFacts } from '#domain/document/trip-facts.ts'
import { type CountryName, matter } from '#domain/document/trip-words.ts'
import { writer } from '#domain/document/writer.ts'
import type { OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { lastChange } from '#domain/outbound-trip/trip-change.ts'

/** What happened, as the trích yếu names it. */
const deedOf = ({ kind }: TripDecision): string => {
  switch (kind) {
    case 'extended':
      return 'gia hạn thời gian ở nước ngoài'
    case 'postponed':
      return 'hoãn chuyến đi'
    case 'cancelled':
      return 'hủy chuyến đi'
    default:
      return 'thay đổi nội dung chuyến đi'
  }
}

const changeText = (change: TripDecision): string =>
  change.extension === null
    ? `${deedOf(change)}, từ ${dayInWords(change.on)}`
    : `${deedOf(change)} đến hết ${dayInWords(change.extension.to)} (trước đây đến hết ${dayInWords(change.extension.from)})`

const lines = (trip: OutboundTrip, change: TripDecision): readonly string[] =>
  [
    `Chuyến đi: ${sentence(trip.title)}`,
    `Nội dung: ${sentence(changeText(change))}`,
    ...(change.note === '' ? [] : [`Lý do: ${sentence(change.note.replace(/\n+/g, '; '))}`]),
    ...(change.documentNumber === '' ? [] : [`Căn cứ: ${permissionText(change)}.`]),
    ...(change.kind === 'extended' || change.kind === 'changed' ? [`Thời gian của chuyến đi: ${stay(trip)}.`] : []),
  ].map((text, index) => `${index + 1}. ${text}`)

const about = (trip: OutboundTrip, countries: CountryName): string => {
  const given = permission(trip)
  return `việc ${matter(trip, countries)}${given === null ? '' : ` theo ${permissionText(given)}`}`
}

/** Công văn thông báo thay đổi, gia hạn, hoãn, hủy: to those who were told of the trip before. */
export const outboundTripChange = writer('trip', {
  missing: ({ trip }) =>
    lastChange(trip) === null
      ? [{ label: 'Quyết định gia hạn, thay đổi, hoãn hoặc hủy', jump: { page: 'trip', field: 'duties' } as const }]
      : [],
  write: ({ trip }, { profile, addressees, countries }) => {
    const change = lastChange(trip)
    if (change === null) throw new Error('a notice of no change')
    const told = joined(addressees)
    return {
      subject: `thông báo ${deedOf(change)}: ${matter(trip, countries)}`,
      body: [
        `Liên quan đến ${about(trip, countries)}, ${profile.name} thông báo đến ${told} như sau:`,
        ...lines(trip, change),
        `${profile.name} thông báo để ${told} biết, phối hợp quản lý theo quy định`,
      ].map(paragraph),
      facts: [
        ...tripFacts(trip, countries),
        { tag: 'tripChange', label: 'Thay đổi', text: changeText(change) },
        { tag: 'tripChangeReason', label: 'Lý do thay đổi', text: change.note },
      ],
    }
  },
})
