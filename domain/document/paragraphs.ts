import type { LetterKind } from '#domain/document/letter-kind.ts'
import { dayInWords, sentence, twoDigits } from '#domain/document/phrases.ts'
import { type CountryName, fundingInWords, matter, person, privateReasons, route } from '#domain/document/trip-words.ts'
import { isPrivate, type OutboundTrip, type TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { daysBetween } from '#domain/shared/local-date.ts'

type Facts = {
  readonly kind: LetterKind
  readonly trip: OutboundTrip
  readonly agency: string
  readonly addressee: string
  readonly countries: CountryName
}

/** The permission already given in a numbered document; a letter written after it refers to it. */
const permission = (trip: OutboundTrip): TripDecision | null =>
  trip.decisions.findLast((decision) => decision.kind === 'approved' && decision.documentNumber !== '') ?? null

const opening = ({ kind, trip, agency, addressee, countries }: Facts): string => {
  const decision = permission(trip)
  const basis =
    decision === null
      ? ''
      : `Thực hiện Văn bản số ${decision.documentNumber} ${dayInWords(decision.on)}${decision.issuer === '' ? '' : ` của ${decision.issuer}`}, `
  const verb = kind === 'outbound_trip_report' ? 'báo cáo' : 'thông báo'
  return `${basis}${agency} ${verb} ${addressee} việc ${matter(trip, countries)} như sau:`
}

const closing = ({ kind, trip, agency, addressee }: Facts): string => {
  if (kind === 'outbound_trip_notice')
    return `${agency} thông báo để ${addressee} biết, phối hợp quản lý theo quy định./.`
  return permission(trip) === null
    ? `${agency} kính báo cáo và đề nghị ${addressee} xem xét, cho ý kiến./.`
    : `${agency} kính báo cáo ${addressee}./.`
}

/** Text of several lines becomes as many paragraphs: a line break inside a justified paragraph stretches its line. */
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

const stay = ({ departsOn, returnsOn }: OutboundTrip): string =>
  `Thời gian: ${twoDigits(daysBetween(departsOn, returnsOn) + 1)} ngày, từ ${dayInWords(departsOn)} đến hết ${dayInWords(returnsOn)}.`

const party = (trip: OutboundTrip): string => {
  const leader = trip.members.find((member) => member.role === 'leader') ?? trip.members[0]
  const who = leader === undefined ? '' : person(leader)
  if (trip.members.length === 1) return `Người đi: ${who} (thông tin tại Phụ lục kèm theo Công văn này).`
  return `Thành phần: ${twoDigits(trip.members.length)} người; Trưởng đoàn: ${who} (danh sách tại Phụ lục kèm theo Công văn này).`
}

/** The body of the letter, one string a paragraph; the last ends "./.", and the appendix is pointed to (Phụ lục I, III.1.a). */
export const paragraphs = (facts: Facts): readonly string[] => {
  const { trip, countries } = facts
  const [purpose = '', ...morePurpose] = purposeLines(trip)
  const items: readonly (readonly string[])[] = [
    [`${trip.members.length > 1 && !isPrivate(trip.kind) ? 'Tên đoàn' : 'Chuyến đi'}: ${sentence(trip.title)}`],
    [purpose, ...morePurpose],
    ...(trip.host === '' ? [] : [[`${hostLabel(trip)}: ${sentence(trip.host)}`]]),
    [`Nơi đến: ${sentence(route(trip, countries))}`],
    [stay(trip)],
    [`Kinh phí: ${sentence(fundingInWords(trip.funding))}`],
    [party(trip)],
  ]
  return [
    opening(facts),
    ...items.flatMap(([first = '', ...rest], index) => [`${index + 1}. ${first}`, ...rest]),
    closing(facts),
  ]
}
