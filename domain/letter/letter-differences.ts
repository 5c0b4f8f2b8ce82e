import type { DocumentContent, DocumentFact } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts } from '#domain/document/facts.ts'
import { type ListColumn, type ListRow, listFacts } from '#domain/document/lists.ts'

/** One thing that the record says otherwise than a letter does. */
export type Difference = { readonly label: string; readonly before: string; readonly after: string }

/** Room of one correction in a công văn đính chính. */
const LONGEST = 1900

/** Days and countries stand in a longer fact of their own. */
const saidElsewhere: ReadonlySet<string> = new Set([
  'tripDepartsOn',
  'tripReturnsOn',
  'tripDestination',
  'visitArrivesOn',
  'visitDepartsOn',
])
/** Facts that a list tells person by person. */
const saidByList: ReadonlySet<string> = new Set(['tripMemberNames', 'visitGuestNames'])
/** A permission that came after the letter makes nothing in it wrong. */
const comesLater: ReadonlySet<string> = new Set(['tripPermission'])

/** Facts of the record and its report alone; the others tell what was owed, happened on a day or was taken together. */
const follows: Readonly<Record<DocumentFacts['type'], boolean>> = {
  trip: true,
  trip_result: true,
  visit: true,
  visit_result: true,
  visit_change: false,
  reminder: false,
  due_digest: false,
  correction: false,
  period: false,
  overdue_returns: false,
  annual_plan: false,
  passport_custody: false,
  passport_slip: false,
  outgoing_register: false,
}

/**
 * True for letters written from the record and its report alone. One that tells what was owed or what changed on a
 * day, or corrects another, is not made wrong by what happens next.
 */
export const followsRecord = (kind: DocumentKind): boolean => {
  const { facts, event } = documentKinds[kind]
  return follows[facts] && event !== 'change'
}

/** What stands before the first differing letter, so that it is found in the document. */
const LEAD_IN = 60

/** Long texts from shortly before where they part; a whole report fits into no line of a correction. */
const parted = (before: string, after: string): Omit<Difference, 'label'> => {
  if (before.length <= LONGEST && after.length <= LONGEST) return { before, after }
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  const from = Math.max(0, same - LEAD_IN)
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${text.length > from + LONGEST ? '…' : ''}`
  return { before: cut(before), after: cut(after) }
}

const factDifferences = (
  frozen: readonly DocumentFact[],
  current: readonly DocumentFact[],
  skipped: (fact: DocumentFact) => boolean,
): readonly Difference[] => {
  const texts = new Map(current.map(({ tag, text }) => [tag, text]))
  return frozen.flatMap((fact) => {
    const after = texts.get(fact.tag)
    return after === undefined || after === fact.text || skipped(fact)
      ? []
      : [{ label: fact.label, ...parted(fact.text, after) }]
  })
}

const isIndex = ({ field }: ListColumn): boolean => field === 'index'
const sameRow = (columns: readonly ListColumn[], a: ListRow, b: ListRow): boolean =>
  columns.every(({ field }) => a[field] === b[field])

/** Entries that have no partner in the other list; each partner serves once. */
const unmatched = <A, B>(
  ones: readonly A[],
  others: readonly B[],
  isPartner: (one: A, other: B) => boolean,
): { readonly pairs: readonly (readonly [A, B])[]; readonly ones: readonly A[]; readonly others: readonly B[] } => {
  const free = [...others]
  const pairs: (readonly [A, B])[] = []
  const left = ones.filter((one) => {
    const at = free.findIndex((other) => isPartner(one, other))
    const [partner] = at < 0 ? [] : free.splice(at, 1)
    if (partner === undefined) return true
    pairs.push([one, partner])
    return false
  })
  return { pairs, ones: left, others: free }
}

const rowWords = (columns: readonly ListColumn[], row: ListRow): string =>
  columns
    .map(({ field }) => row[field] ?? '')
    .filter((text) => text !== '')
    .join(', ')

const listed = (entries: readonly string[]): string => {
  const shown: string[] = []
  let length = 0
  for (const entry of entries) {
    length += entry.length + 2
    if (length > LONGEST) return [...shown, `và ${entries.length - shown.length} nội dung khác`].join('; ')
    shown.push(entry)
  }
  return shown.join('; ')
}

/** Rows that are left out now, new ones, and cells of one and the same row that changed; the order of rows says nothing. */
const listDifference = (
  allColumns: readonly ListColumn[],
  frozen: readonly ListRow[],
  current: readonly ListRow[],
): Omit<Difference, 'label'> | null => {
  const columns = allColumns.filter((column) => !isIndex(column))
  const name = columns[0]?.field ?? ''
  const unequal = unmatched(frozen, current, (one, other) => sameRow(columns, one, other))
  const {
    pairs,
    ones: left,
    others: added,
  } = unmatched(unequal.ones, unequal.others, (one, other) => one[name] === other[name])
  const cells = pairs.flatMap(([one, other]) =>
    columns
      .filter(({ field }) => one[field] !== other[field])
      .map(({ field, head }) => {
        const words = (text: string | undefined) => (text === undefined || text === '' ? '(để trống)' : text)
        const where = `${one[name]} – ${head}`
        return { before: `${where}: ${words(one[field])}`, after: `${where}: ${words(other[field])}` }
      }),
  )
  const before = [...left.map((row) => rowWords(columns, row)), ...cells.map((cell) => cell.before)]
  const after = [
    ...left.map((row) => `Bỏ: ${row[name]}`),
    ...added.map((row) => `Thêm: ${rowWords(columns, row)}`),
    ...cells.map((cell) => cell.after),
  ]
  return after.length === 0 ? null : { before: listed(before), after: listed(after) }
}

/**
 * What the record says otherwise now: facts under their labels, and each list under its title with the rows in words. A
 * list is compared in the columns the letter itself carries, so that no passport number comes into sight that is not in it.
 */
export const differences = (
  frozen: Pick<DocumentContent, 'kind' | 'facts' | 'appendices'>,
  current: Pick<DocumentContent, 'facts' | 'appendices'>,
): readonly Difference[] => {
  const { lists } = documentKinds[frozen.kind]
  const facts = factDifferences(
    frozen.facts,
    current.facts,
    ({ tag, text }) =>
      saidElsewhere.has(tag) || (lists.length > 0 && saidByList.has(tag)) || (text === '' && comesLater.has(tag)),
  )
  const rows = lists.flatMap((list, index) => {
    const before = frozen.appendices[index]
    if (before === undefined) return []
    const difference = listDifference(listFacts(list).columns, before.rows, current.appendices[index]?.rows ?? [])
    return difference === null ? [] : [{ label: before.title.slice(0, 200), ...difference }]
  })
  return [...facts, ...rows]
}

/** A record that lacks today what the letter needed: the letter could not be written again. */
export const lostDifferences = (missing: readonly { readonly label: string }[]): readonly Difference[] =>
  missing.map(({ label }) => ({ label, before: 'Đã ghi trong văn bản', after: 'Không còn trong hồ sơ' }))
