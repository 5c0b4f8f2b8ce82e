import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { checkAgainstRegister } from '#scripts/show/lib/letters-agree/against-register.ts'
import { KINDS, NAME, POLICE_ONLY, type VisitLetterKind } from '#scripts/show/lib/letters-agree/expected-columns.ts'
import { column, type ReadLetter, type ReadList } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { writtenLetter } from '#scripts/show/lib/letters-agree/write-letters.ts'

/** The three letters of one action. */
const THREE: readonly VisitLetterKind[] = [
  'inbound_visit_request',
  'inbound_visit_notice',
  'inbound_visit_police_notice',
]
const isPoliceOnly = (label: string): boolean => POLICE_ONLY.some((one) => one === label)

export type Agreement = {
  readonly visits: number
  readonly letters: Readonly<Record<VisitLetterKind, number>>
  readonly largest: number
  /** Items and cells that stand in two letters and were compared. */
  readonly items: number
  readonly cells: number
  /** Items and cells that were compared with the register. */
  readonly facts: number
  /** Passport numbers that were looked for where they must not be, and found where they must. */
  readonly withheld: number
  readonly given: number
  /** What is wrong, in words: none when all agree. */
  readonly faults: readonly string[]
}

type Counted = { items: number; cells: number; readonly faults: string[] }

type Written = { readonly kind: VisitLetterKind; readonly letter: ReadLetter }
const isOfThree = ({ kind }: Written): boolean => THREE.includes(kind)

/** Items under the same label say the same; what every letter tells stands in each of the three. */
const compareItems = (one: Written, other: Written, counted: Counted): void => {
  for (const [label, text] of other.letter.items) {
    const same = one.letter.items.get(label)
    if (same === undefined) {
      if (isOfThree(one) && isOfThree(other) && !isPoliceOnly(label))
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

/** Writes every letter of these visits, opens the files again, and compares what they say. */
export const measureAgreement = (
  visits: readonly InboundVisit[],
  write: (kind: VisitLetterKind, visit: InboundVisit) => ReadLetter = writtenLetter,
): Agreement => {
  const counted: Counted = { items: 0, cells: 0, faults: [] }
  const letters = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<VisitLetterKind, number>
  const sums = { facts: 0, withheld: 0, given: 0 }
  for (const visit of visits) {
    const written = KINDS.map((kind) => ({ kind, letter: write(kind, visit) }))
    for (const { kind, letter } of written) {
      letters[kind] += 1
      const { facts, withheld, given, faults } = checkAgainstRegister(kind, letter, visit)
      sums.facts += facts
      sums.withheld += withheld
      sums.given += given
      counted.faults.push(...faults)
    }
    for (const [at, one] of written.entries())
      for (const other of written.slice(at + 1)) {
        compareItems(one, other, counted)
        compareLists(one, other, counted)
      }
  }
  const largest = Math.max(0, ...visits.map(({ visitors }) => visitors.length))
  return { visits: visits.length, letters, largest, ...counted, ...sums }
}
