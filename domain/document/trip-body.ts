import { sentence, twoDigits } from '#domain/document/phrases.ts'
import { leaderOf, stay } from '#domain/document/trip-facts.ts'
import { type CountryName, fundingInWords, person, privateReasons, route } from '#domain/document/trip-words.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'

/** Text of several lines becomes as many paragraphs: a line break inside a justified paragraph stretches its line. */
export const textLines = (text: string): readonly string[] => {
  const lines = text.split('\n').filter((one) => one !== '')
  return lines.map((one, index) => (index === lines.length - 1 ? sentence(one) : one))
}

const purposeLines = (trip: OutboundTrip): readonly string[] => {
  const lines = trip.purpose.split('\n').filter((text) => text !== '')
  const reason = privateReasons[trip.kind]
  const heading = reason === undefined ? 'Mục đích, nội dung:' : `Lý do: ${reason}`
  if (lines.length === 0) return [sentence(heading)]
  if (lines.length === 1) return [sentence(`${heading}${reason === undefined ? '' : ';'} ${lines.join('')}`)]
  return [reason === undefined ? heading : sentence(heading), ...lines.slice(0, -1), sentence(lines.at(-1) ?? '')]
}

/** As the trip's own form names the field. */
const hostLabel = ({ kind }: OutboundTrip): string =>
  isPrivate(kind) ? 'Người thân, nơi ở hoặc cơ sở đến' : 'Đơn vị mời'

const party = (trip: OutboundTrip, document: string): string => {
  const leader = leaderOf(trip)
  const who = leader === null ? '' : person(leader)
  if (trip.members.length === 1) return `Người đi: ${who} (thông tin tại Phụ lục kèm theo ${document} này).`
  return `Thành phần: ${twoDigits(trip.members.length)} người; Trưởng đoàn: ${who} (danh sách tại Phụ lục kèm theo ${document} này).`
}

/** The trip in numbered items, one string a paragraph; the appendix is pointed to (Phụ lục I, III.1.a). */
export const tripItems = (trip: OutboundTrip, countries: CountryName, document: string): readonly string[] => {
  const items: readonly (readonly string[])[] = [
    [`${trip.members.length > 1 && !isPrivate(trip.kind) ? 'Tên đoàn' : 'Chuyến đi'}: ${sentence(trip.title)}`],
    purposeLines(trip),
    ...(trip.host === '' ? [] : [[`${hostLabel(trip)}: ${sentence(trip.host)}`]]),
    [`Nơi đến: ${sentence(route(trip, countries))}`],
    [`Thời gian: ${stay(trip)}.`],
    [`Kinh phí: ${sentence(fundingInWords(trip.funding))}`],
    [party(trip, document)],
  ]
  return items.flatMap(([first = '', ...rest], index) => [`${index + 1}. ${first}`, ...rest])
}
