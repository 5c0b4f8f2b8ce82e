import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { ReadLetter, ReadList } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { writtenLetter } from '#scripts/show/lib/letters-agree/write-letters.ts'

const NAME = 'Họ và tên (theo hộ chiếu)'
const PASSPORT = 'Số hộ chiếu'
const PROGRAMME = ['Thời gian', 'Nội dung', 'Địa điểm', 'Thành phần', 'Phụ trách']
/** UBND tỉnh: names, posts, nationality. */
const WITHOUT_PASSPORTS = ['TT', NAME, 'Quốc tịch', 'Chức danh', 'Cơ quan, tổ chức', 'Ghi chú']
/** Sở Ngoại vụ and Công an tỉnh, as their procedures ask. */
const WITH_PASSPORTS = [
  'TT',
  NAME,
  'Giới tính',
  'Ngày sinh',
  'Quốc tịch',
  PASSPORT,
  'Chức danh',
  'Cơ quan, tổ chức',
  'Ghi chú',
]

/** Written down once more, by hand: what each addressee gets. */
export const COLUMNS = {
  inbound_visit_request: [WITHOUT_PASSPORTS, PROGRAMME],
  inbound_visit_notice: [WITH_PASSPORTS, PROGRAMME],
  inbound_visit_police_notice: [WITH_PASSPORTS, PROGRAMME],
  inbound_visit_change: [WITHOUT_PASSPORTS, PROGRAMME],
  inbound_visit_programme: [PROGRAMME],
  inbound_visit_result: [WITHOUT_PASSPORTS],
} as const satisfies Partial<Record<DocumentKind, readonly (readonly string[])[]>>
export type VisitLetterKind = keyof typeof COLUMNS
export const KINDS = Object.keys(COLUMNS) as readonly VisitLetterKind[]
/** The three letters of one action. */
const THREE: readonly VisitLetterKind[] = [
  'inbound_visit_request',
  'inbound_visit_notice',
  'inbound_visit_police_notice',
]
/** What an item ends with is its writer's. */
const CLOSING = /[\s.,;]+$/u
/** What the police alone are told. */
const POLICE_ONLY: ReadonlySet<string> = new Set([
  'Địa điểm cần lưu ý về an ninh',
  'Giấy phép vào khu vực cấm, khu vực hạn chế',
])

export type Agreement = {
  readonly visits: number
  readonly letters: Readonly<Record<VisitLetterKind, number>>
  readonly largest: number
  /** Items and cells that stand in two letters and were compared. */
  readonly items: number
  readonly cells: number
  /** Passport numbers that were looked for where they must not be, and found where they must. */
  readonly withheld: number
  readonly given: number
  /** What is wrong, in words: none when all agree. */
  readonly faults: readonly string[]
}

type Counted = { items: number; cells: number; withheld: number; given: number; readonly faults: string[] }

type Written = { readonly kind: VisitLetterKind; readonly letter: ReadLetter }
const isOfThree = ({ kind }: Written): boolean => THREE.includes(kind)

const column = (list: ReadList | undefined, head: string): readonly string[] => {
  const at = list?.heads.indexOf(head) ?? -1
  return at < 0 ? [] : (list?.rows.map((row) => row[at] ?? '') ?? [])
}

/** Items under the same label say the same; what every letter tells stands in each of the three. */
const compareItems = (one: Written, other: Written, counted: Counted): void => {
  for (const [label, text] of other.letter.items) {
    const same = one.letter.items.get(label)
    if (same === undefined) {
      if (isOfThree(one) && isOfThree(other) && !POLICE_ONLY.has(label))
        counted.faults.push(`${one.kind} does not say "${label}", ${other.kind} does`)
    } else {
      counted.items += 1
      if (same !== text) counted.faults.push(`"${label}" is "${same}" in ${one.kind} and "${text}" in ${other.kind}`)
    }
  }
}

/** Lists under the same first head of a name or a time are the same list. */
const sameList = (list: ReadList, { lists }: ReadLetter): ReadList | undefined =>
  lists.find(({ heads }) => heads.includes(NAME) === list.heads.includes(NAME))

const compareLists = (one: Written, other: Written, counted: Counted): void => {
  for (const list of other.letter.lists) {
    const same = sameList(list, one.letter)
    for (const head of list.heads) {
      if (same?.heads.includes(head) !== true) continue
      const [ours, theirs] = [column(list, head), column(same, head)]
      counted.cells += ours.length
      if (ours.length !== theirs.length || ours.some((text, at) => text !== theirs[at]))
        counted.faults.push(`column "${head}" differs between ${one.kind} and ${other.kind}`)
    }
  }
}

const checkAgainstRegister = (
  kind: VisitLetterKind,
  letter: ReadLetter,
  visit: InboundVisit,
  counted: Counted,
): void => {
  const heads = letter.lists.map((list) => list.heads)
  if (JSON.stringify(heads) !== JSON.stringify(COLUMNS[kind]))
    counted.faults.push(`${kind}: columns ${JSON.stringify(heads)}`)
  const guests = [...visit.visitors].sort((a, b) => Number(b.isLeader) - Number(a.isLeader))
  for (const list of letter.lists) {
    const isProgramme = !list.heads.includes(NAME)
    if (list.rows.length !== (isProgramme ? visit.programme.length : guests.length))
      counted.faults.push(`${kind}: ${list.rows.length} rows`)
    const names = column(list, NAME)
    if (!isProgramme && guests.some(({ fullName }, at) => fullName !== names[at]))
      counted.faults.push(`${kind}: names or their order are not the register's`)
    const passports = column(list, PASSPORT)
    if (list.heads.includes(PASSPORT) && guests.some(({ passportNumber }, at) => passportNumber !== passports[at]))
      counted.faults.push(`${kind}: passports are not the register's`)
  }
  const isGiven = heads.some((list) => list.includes(PASSPORT))
  for (const { passportNumber } of guests) {
    if (isGiven) counted.given += 1
    else {
      counted.withheld += 1
      if (letter.words.includes(passportNumber)) counted.faults.push(`${kind} shows a passport number`)
    }
  }
  for (const text of [
    visit.title,
    visit.hostLeader?.fullName ?? '',
    visit.facts.place,
    ...visit.partners.map(({ name }) => name),
  ])
    if (!letter.words.includes(text.replace(CLOSING, ''))) counted.faults.push(`${kind} does not say "${text}"`)
}

/** Writes every letter of these visits, opens the files again, and compares what they say. */
export const measureAgreement = (
  visits: readonly InboundVisit[],
  write: (kind: VisitLetterKind, visit: InboundVisit) => ReadLetter = writtenLetter,
): Agreement => {
  const counted: Counted = { items: 0, cells: 0, withheld: 0, given: 0, faults: [] }
  for (const visit of visits) {
    const letters = KINDS.map((kind) => ({ kind, letter: write(kind, visit) }))
    for (const { kind, letter } of letters) checkAgainstRegister(kind, letter, visit, counted)
    for (const [at, one] of letters.entries())
      for (const other of letters.slice(at + 1)) {
        compareItems(one, other, counted)
        compareLists(one, other, counted)
      }
  }
  const letters = Object.fromEntries(KINDS.map((kind) => [kind, visits.length])) as Agreement['letters']
  const largest = Math.max(0, ...visits.map(({ visitors }) => visitors.length))
  return { visits: visits.length, letters, largest, ...counted }
}
