import { appendixOf } from '#domain/document/appendix-words.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { sentence, twoDigits } from '#domain/document/phrases.ts'
import { textLines } from '#domain/document/trip-body.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { guestListOf } from '#domain/document/visit-lists.ts'
import {
  guestInWords,
  guestNoun,
  inOneLine,
  leaderFirst,
  origin,
  receptionInWords,
  visitStay,
} from '#domain/document/visit-words.ts'

/** One item of the text; several strings are a heading and its lines. */
export type VisitItem = readonly string[]

/** An item of one line, or none where there is nothing to say. */
const said = (label: string, text: string): readonly VisitItem[] => {
  const line = inOneLine(text)
  return line === '' ? [] : [[`${label}: ${sentence(line)}`]]
}

const purposeItem = ({ purpose }: VisitFacts): VisitItem => {
  const lines = textLines(purpose)
  return lines.length < 2 ? [`Mục đích, nội dung: ${lines.join('')}`] : ['Mục đích, nội dung:', ...lines]
}

const partyItem = (visit: VisitFacts, kind: DocumentKind): VisitItem => {
  const [first] = leaderFirst(visit.guests)
  const who = first === undefined ? '' : guestInWords(first)
  const list = guestListOf(kind)
  const isAlone = visit.guests.length === 1
  const where = list === null ? '' : ` (${isAlone ? 'thông tin' : 'danh sách'} tại ${appendixOf(kind, list)})`
  return isAlone
    ? [`Khách: ${who}${where}.`]
    : [`Thành phần đoàn: ${twoDigits(visit.guests.length)} người; Trưởng đoàn: ${who}${where}.`]
}

/** What every document about a visit tells, in the same words: who comes, why, when, where, who receives. */
export const visitCore = (visit: VisitFacts, kind: DocumentKind, countries: CountryName): readonly VisitItem[] => [
  ...said(visit.guests.length === 1 ? 'Chuyến làm việc' : 'Tên đoàn', visit.title),
  ...said(visit.partner === '' ? 'Nước' : 'Cơ quan, tổ chức nước ngoài', origin(visit, countries)),
  purposeItem(visit),
  ...said('Lĩnh vực', visit.area),
  ...said('Cấp đoàn', visit.level),
  ...said('Hình thức', visit.manner),
  ...said('Thời gian', visitStay(visit)),
  ...said('Địa điểm', visit.place),
  partyItem(visit, kind),
  ...said(`Chủ trì tiếp ${guestNoun(visit)}`, receptionInWords(visit)),
]

/** Whom to ask: phòng, đơn vị with its telephone number. */
export const contactItem = ({ contact }: VisitFacts): readonly VisitItem[] => said('Đơn vị đầu mối', contact)

/** What the police are told besides: sensitive places, and the permit for areas that are closed to the public. */
export const visitSecurity = ({ sensitivePlaces, restrictedAreaPermit }: VisitFacts): readonly VisitItem[] => [
  ...said('Địa điểm cần lưu ý về an ninh', sensitivePlaces.join('; ')),
  ...said('Giấy phép vào khu vực cấm, khu vực hạn chế', restrictedAreaPermit),
]

/** What stands only in a letter sent before the visit: programme, lodging, costs. */
export const visitArrangements = (visit: VisitFacts, kind: DocumentKind): readonly VisitItem[] => [
  [`Chương trình làm việc: tại ${appendixOf(kind, 'programme')}.`],
  ...said('Nơi lưu trú', visit.lodging),
  ...said('Kinh phí', visit.funding),
  ...contactItem(visit),
]

/** "1. …", "2. …"; the further lines of an item stand below it without a number. */
export const numbered = (items: readonly VisitItem[]): readonly string[] =>
  items.flatMap(([first = '', ...rest], index) => [`${index + 1}. ${first}`, ...rest])
