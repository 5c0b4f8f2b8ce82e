import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  COLUMNS,
  NAME,
  PASSPORT,
  POLICE_ONLY,
  type VisitLetterKind,
} from '#scripts/show/lib/letters-agree/expected-columns.ts'
import { column, type ReadLetter, type ReadList } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { sampleCountries } from '#tests/support/letter-samples.ts'

/** What was looked up in one letter, and what is wrong in it. */
export type Checked = {
  readonly facts: number
  readonly withheld: number
  readonly given: number
  readonly faults: readonly string[]
}

type Row = Readonly<Record<string, string>>

/** How a text ends is its writer's. */
const CLOSING = /[\s.,;:!?…]+$/u
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(CLOSING, ''))
    .filter((line) => line !== '')

const slashed = (day: LocalDate): string => day.split('-').reverse().join('/')
const numbersOf = (day: LocalDate): readonly number[] => day.split('-').map(Number).reverse()
const daysOf = ({ arrivesOn, departsOn }: InboundVisit): readonly number[] => {
  const days = (Date.parse(departsOn) - Date.parse(arrivesOn)) / 86_400_000 + 1
  return days === 1 ? numbersOf(arrivesOn) : [days, ...numbersOf(arrivesOn), ...numbersOf(departsOn)]
}

const leaderFirst = ({ visitors }: InboundVisit) => [
  ...visitors.filter(({ isLeader }) => isLeader),
  ...visitors.filter(({ isLeader }) => !isLeader),
]

// The writers' words are said here once more, by hand: with them, a fault in all letters alike would agree with itself.

const guestRows = (visit: InboundVisit): readonly Row[] =>
  leaderFirst(visit).map((guest, at) => ({
    TT: String(at + 1),
    [NAME]: guest.fullName,
    'Giới tính': { male: 'Nam', female: 'Nữ', unknown: '' }[guest.sex],
    'Ngày sinh':
      guest.birth.known === 'day' ? slashed(guest.birth.on) : guest.birth.known === 'year' ? `${guest.birth.year}` : '',
    'Quốc tịch': sampleCountries(guest.nationality),
    [PASSPORT]: guest.passportNumber,
    'Chức danh': guest.post,
    'Cơ quan, tổ chức': guest.organisation,
    'Ghi chú': guest.isLeader && visit.visitors.length > 1 ? 'Trưởng đoàn' : '',
  }))

const programmeRows = ({ programme }: InboundVisit): readonly Row[] =>
  programme
    .map((item) => ({ item, at: `${item.on} ${item.starts || 'open'}` }))
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ item }) => ({
      'Thời gian': [slashed(item.on), item.starts].filter((part) => part !== '').join(', '),
      'Nội dung': item.content,
      'Địa điểm': item.place,
      'Thành phần': item.participants,
      'Phụ trách': item.responsible,
    }))

/** What each item must hold, by its label; nothing where there is nothing to tell. */
const itemsOf = (kind: VisitLetterKind, visit: InboundVisit): Readonly<Record<string, readonly string[]>> => {
  const { facts, visitors, hostLeader, receptionMembers, interpreter } = visit
  const isAlone = visitors.length === 1
  const leader = leaderFirst(visit)[0]?.fullName ?? ''
  const hosts = [hostLeader, ...receptionMembers, interpreter].flatMap((one) =>
    one === null ? [] : [one.fullName, one.post],
  )
  const isBefore = kind !== 'inbound_visit_result' && kind !== 'inbound_visit_programme'
  const sensitive = visit.programme.filter(({ isSensitivePlace }) => isSensitivePlace).map(({ place }) => place)
  const texts: Readonly<Record<string, readonly string[]>> = {
    [isAlone ? 'Chuyến làm việc' : 'Tên đoàn']: [visit.title],
    'Cơ quan, tổ chức nước ngoài': visit.partners.flatMap(({ name, country }) => [name, sampleCountries(country)]),
    'Mục đích, nội dung': [facts.purpose],
    'Lĩnh vực': [facts.area],
    'Cấp đoàn': [facts.level],
    'Địa điểm': [facts.place],
    [isAlone ? 'Khách' : 'Thành phần đoàn']: isAlone
      ? [leader]
      : [`${String(visitors.length).padStart(2, '0')} người; Trưởng đoàn: ${leader}`],
    [`Chủ trì tiếp ${isAlone ? 'khách' : 'đoàn'}`]: hosts,
    ...(isBefore ? { 'Nơi lưu trú': [facts.lodging], 'Kinh phí': [facts.funding] } : {}),
    ...(kind === 'inbound_visit_result' ? {} : { 'Đơn vị đầu mối': [facts.contact] }),
    ...(kind === 'inbound_visit_police_notice'
      ? { [POLICE_ONLY[0]]: sensitive, [POLICE_ONLY[1]]: [facts.restrictedAreaPermit] }
      : {}),
  }
  return Object.fromEntries(Object.entries(texts).map(([label, all]) => [label, all.flatMap(linesOf)]))
}

/** A row's time without the name of its day of the week. */
const cellOf = (head: string, text: string): string => (head === 'Thời gian' ? text.replace(/^[^,\d]+, /u, '') : text)

const checkList = (kind: VisitLetterKind, list: ReadList, rows: readonly Row[]) => {
  if (list.rows.length !== rows.length) return { facts: 0, faults: [`${kind}: ${list.rows.length} rows`] }
  const faults = list.heads
    .filter((head) => column(list, head).some((text, at) => cellOf(head, text) !== rows[at]?.[head]))
    .map((head) => `${kind}: column "${head}" is not the register's`)
  return { facts: rows.length * list.heads.length, faults }
}

const checkItems = (kind: VisitLetterKind, letter: ReadLetter, visit: InboundVisit) => {
  const faults: string[] = []
  let facts = 1
  const days = (letter.items.get('Thời gian')?.match(/\d+/g) ?? []).map(Number)
  if (days.join() !== daysOf(visit).join()) faults.push(`${kind}: the days are not the register's`)
  for (const [label, texts] of Object.entries(itemsOf(kind, visit)))
    for (const text of texts) {
      facts += 1
      if (letter.items.get(label)?.includes(text) !== true) faults.push(`${kind} does not say "${text}" as "${label}"`)
    }
  for (const label of POLICE_ONLY)
    if (kind !== 'inbound_visit_police_notice' && letter.items.has(label))
      faults.push(`${kind} says "${label}", which the police alone are told`)
  return { facts, faults }
}

const checkPassports = (kind: VisitLetterKind, letter: ReadLetter, { visitors }: InboundVisit) => {
  const isGiven = letter.lists.some(({ heads }) => heads.includes(PASSPORT))
  const isShown = !isGiven && visitors.some(({ passportNumber }) => letter.everything.includes(passportNumber))
  return {
    given: isGiven ? visitors.length : 0,
    withheld: isGiven ? 0 : visitors.length,
    faults: isShown ? [`${kind} shows a passport number`] : [],
  }
}

/** One letter as it stands in its file against its visit in the register. */
export const checkAgainstRegister = (kind: VisitLetterKind, letter: ReadLetter, visit: InboundVisit): Checked => {
  const heads = JSON.stringify(letter.lists.map((list) => list.heads))
  const columns = heads === JSON.stringify(COLUMNS[kind]) ? [] : [`${kind}: columns ${heads}`]
  const lists = letter.lists.map((list) =>
    checkList(kind, list, list.heads.includes(NAME) ? guestRows(visit) : programmeRows(visit)),
  )
  const items = checkItems(kind, letter, visit)
  const { given, withheld, faults } = checkPassports(kind, letter, visit)
  return {
    facts: [items, ...lists].reduce((sum, checked) => sum + checked.facts, 0),
    given,
    withheld,
    faults: [...columns, ...[items, ...lists].flatMap((checked) => checked.faults), ...faults],
  }
}
