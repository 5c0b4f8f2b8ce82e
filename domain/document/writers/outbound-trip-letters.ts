import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { paragraph } from '#domain/document/document-content.ts'
import { memberRows } from '#domain/document/member-list.ts'
import { tripItems } from '#domain/document/trip-body.ts'
import { permission, permissionText, tripFacts } from '#domain/document/trip-facts.ts'
import { missingOfTrip } from '#domain/document/trip-missing.ts'
import { type CountryName, listTitle, matter } from '#domain/document/trip-words.ts'
import { joined } from '#domain/document/phrases.ts'
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
  readonly verb: string
  readonly closing: (trip: OutboundTrip, context: WriteContext) => string
}

/** A công văn about a trip: one opening, the trip in items, one closing. */
const tripLetter = ({ verb, closing }: Phrases) =>
  writer('trip', {
    missing: ({ trip }, { kind }) => missingOfTrip(trip, kind),
    write: ({ trip }, context) => {
      const { kind, profile, addressees, countries } = context
      const about = matter(trip, countries)
      return {
        subject: `${verb} việc ${about}`,
        body: [
          `${basisOf(trip)}${profile.name} ${verb} ${joined(addressees)} việc ${about} như sau:`,
          ...tripItems(trip, countries, 'Công văn'),
          closing(trip, context),
        ].map(paragraph),
        appendices: memberAppendix(kind, trip, countries),
        facts: tripFacts(trip, countries),
      }
    },
  })

/** Công văn báo cáo UBND tỉnh: asks for an opinion until permission is given. */
export const outboundTripReport = tripLetter({
  verb: 'báo cáo',
  closing: (trip, { profile, addressees }) =>
    permission(trip) === null
      ? `${profile.name} kính báo cáo và đề nghị ${joined(addressees)} xem xét, cho ý kiến`
      : `${profile.name} kính báo cáo ${joined(addressees)}`,
})

/** Công văn thông báo đoàn ra cho Sở Ngoại vụ, or the body that does its work. */
export const outboundTripNotice = tripLetter({
  verb: 'thông báo',
  closing: (_trip, { profile, addressees }) =>
    `${profile.name} thông báo để ${joined(addressees)} biết, phối hợp quản lý theo quy định`,
})

/** Công văn xin phép đi nước ngoài. */
export const outboundTripRequest = tripLetter({
  verb: 'đề nghị',
  closing: (_trip, { profile, addressees }) =>
    `${profile.name} đề nghị ${joined(addressees)} xem xét, trình cấp có thẩm quyền cho phép`,
})
