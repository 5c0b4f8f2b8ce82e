import { paragraph } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { memberRows } from '#domain/document/member-list.ts'
import { joined } from '#domain/document/phrases.ts'
import { tripItems } from '#domain/document/trip-body.ts'
import { permission, permissionText, tripFacts } from '#domain/document/trip-facts.ts'
import { missingOfTrip } from '#domain/document/trip-missing.ts'
import { type CountryName, listTitle, matter, party } from '#domain/document/trip-words.ts'
import { type WriteContext, writer } from '#domain/document/writer.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

/** "Thực hiện Văn bản số …, " once permission is given. */
export const basisOf = (trip: OutboundTrip): string => {
  const given = permission(trip)
  return given === null ? '' : `Thực hiện ${permissionText(given)}, `
}

/** The member list as the one appendix, with the columns of the kind. */
export const memberAppendix = (kind: DocumentKind, trip: OutboundTrip, countries: CountryName) => {
  const [list] = documentKinds[kind].lists
  return list === undefined ? [] : [{ title: listTitle(trip, countries), rows: memberRows(list, trip.members) }]
}

type Phrases = {
  /** What the letter does, as its trích yếu says it: "báo cáo việc cử đoàn …". */
  readonly matter: (trip: OutboundTrip, countries: CountryName) => string
  readonly opening: (trip: OutboundTrip, context: WriteContext) => string
  readonly closing: (trip: OutboundTrip, context: WriteContext) => string
}

/** A công văn about a trip: one opening, the trip in items, one closing. */
const tripLetter = ({ matter: says, opening, closing }: Phrases) =>
  writer('trip', {
    missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
    write: ({ trip }, context) => ({
      subject: says(trip, context.countries),
      body: [
        `${basisOf(trip)}${context.profile.name} ${opening(trip, context)} như sau:`,
        ...tripItems(trip, context.countries, 'Công văn'),
        `${context.profile.name} ${closing(trip, context)}`,
      ].map(paragraph),
      appendices: memberAppendix(context.kind, trip, context.countries),
      facts: tripFacts(trip, context.countries),
    }),
  })

/** Công văn báo cáo UBND tỉnh: asks for an opinion until permission is given. */
export const outboundTripReport = tripLetter({
  matter: (trip, countries) => `báo cáo việc ${matter(trip, countries)}`,
  opening: (trip, { addressees, countries }) => `báo cáo ${joined(addressees)} việc ${matter(trip, countries)}`,
  closing: (trip, { addressees }) =>
    permission(trip) === null
      ? `kính báo cáo và đề nghị ${joined(addressees)} xem xét, cho ý kiến`
      : `kính báo cáo ${joined(addressees)}`,
})

/** Công văn thông báo đoàn ra cho Sở Ngoại vụ, or the body that does its work. */
export const outboundTripNotice = tripLetter({
  matter: (trip, countries) => `thông báo việc ${matter(trip, countries)}`,
  opening: (trip, { addressees, countries }) => `thông báo đến ${joined(addressees)} việc ${matter(trip, countries)}`,
  closing: (_trip, { addressees }) => `thông báo để ${joined(addressees)} biết, phối hợp quản lý theo quy định`,
})

/** Công văn xin phép đi nước ngoài: to the body that handles permissions, for who decides. */
export const outboundTripRequest = tripLetter({
  matter: (trip, countries) => `đề nghị cho phép ${party(trip, countries)}`,
  opening: (trip, { addressees, countries }) =>
    `đề nghị ${joined(addressees)} xem xét, trình cấp có thẩm quyền cho phép ${party(trip, countries)}`,
  closing: (_trip, { addressees }) => `kính đề nghị ${joined(addressees)} xem xét, giải quyết`,
})
