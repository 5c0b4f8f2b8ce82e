import { comparePersonNames, foldMarks, tidyLine } from '#domain/shared/text.ts'
import type { NameLine, NameReading } from '#domain/staff/read-name-list.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

/** What is known of a person whom a line may mean. */
type Known = {
  readonly id: string
  readonly fullName: string
  readonly post: string
  readonly unitName: string
  readonly birth: BirthDate
  readonly isActive: boolean
}

/** Whom a pasted line means. Nothing is left out: every line has an outcome. */
export type NameMatch<P extends Known> = { readonly line: NameLine; readonly reading: NameReading } & (
  | { readonly is: 'found'; readonly person: P }
  /** Several of that name, or one whose marks differ from what was typed: somebody must choose. */
  | { readonly is: 'unsure'; readonly people: readonly P[] }
  /** In the group already, or named by a line above. */
  | { readonly is: 'again'; readonly person: P }
  /** Nobody at work; `near` are names that differ a little, `hasLeft` says that a former member has this name. */
  | { readonly is: 'unknown'; readonly near: readonly P[]; readonly hasLeft: boolean }
  | { readonly is: 'heading' }
)

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const MOST_NEAR = 5

const lower = (name: string): string => tidyLine(name).toLowerCase()
const loose = (name: string): string => foldMarks(tidyLine(name))

/** Equal for "Thuý" and "Thúy": where the tone stands is a matter of taste. */
const exact = (name: string): string =>
  lower(name)
    .split(' ')
    .map((word) => {
      const apart = word.normalize('NFD')
      return apart.replace(TONE, '').normalize('NFC') + (apart.match(TONE) ?? []).join('')
    })
    .join(' ')

const agrees = (detail: string, told: string): boolean => {
  const [a, b] = [loose(detail), loose(told)]
  return a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))
}

const sameBirth = (detail: string, birth: BirthDate): boolean => {
  if (birth.known === 'no') return false
  const year = birth.known === 'year' ? String(birth.year) : birth.on.slice(0, 4)
  const match = /(?:^|\D)(\d{4})$/.exec(detail.trim())
  return match?.[1] === year
}

const tests: readonly ((person: Known, detail: string) => boolean)[] = [
  ({ unitName }, detail) => agrees(detail, unitName),
  ({ post }, detail) => agrees(detail, post),
  ({ birth }, detail) => sameBirth(detail, birth),
]

/** Those whom the rest of the line speaks of; all of them when it helps nothing. */
const narrowed = <P extends Known>(people: readonly P[], details: readonly string[]): readonly P[] =>
  tests.reduce((left, test) => {
    const fitting = left.filter((person) => details.some((detail) => test(person, detail)))
    return fitting.length > 0 ? fitting : left
  }, people)

/** True when one letter too many, too few or wrong makes one of the other. */
const isOneSlipAway = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
}

type Candidates<P> = {
  readonly line: NameLine
  readonly reading: NameReading
  readonly people: readonly P[]
  readonly isSure: boolean
}

const candidates = <P extends Known>(line: NameLine, byName: ReadonlyMap<string, readonly P[]>): Candidates<P> => {
  let doubtful: Candidates<P> | null = null
  for (const reading of line.readings) {
    const alike = byName.get(loose(reading.fullName)) ?? []
    const hasMarks = lower(reading.fullName) !== loose(reading.fullName)
    const same = hasMarks ? alike.filter(({ fullName }) => exact(fullName) === exact(reading.fullName)) : alike
    if (same.length > 0) return { line, reading, people: narrowed(same, reading.details), isSure: true }
    if (alike.length > 0) doubtful ??= { line, reading, people: alike, isSure: false }
  }
  return doubtful ?? { line, reading: line.readings[0], people: [], isSure: false }
}

/** A list that names "An" twice means both of the two called so. */
const sharedOut = <P extends Known>(
  all: readonly Candidates<P>[],
  everyone: (name: string) => number,
): ReadonlyMap<Candidates<P>, P> => {
  const chosen = new Map<Candidates<P>, P>()
  for (const one of all) if (one.isSure && one.people.length === 1 && one.people[0]) chosen.set(one, one.people[0])
  for (const name of new Set(all.filter(({ isSure }) => isSure).map(({ reading }) => loose(reading.fullName)))) {
    const named = all.filter(({ isSure, reading }) => isSure && loose(reading.fullName) === name)
    const open = named.filter((one) => !chosen.has(one))
    const taken = new Set(named.flatMap((one) => chosen.get(one)?.id ?? []))
    const free = (open[0]?.people ?? []).filter(({ id }) => !taken.has(id))
    const isWhole = named.length === everyone(name) && free.length === open.length
    if (isWhole) for (const [index, one] of open.entries()) if (free[index]) chosen.set(one, free[index])
  }
  return chosen
}

/**
 * Finds the staff whom a pasted list names. Typed with marks a name must agree in them, typed without it finds all
 * spellings; unit, post and year of birth on the line help to choose. `inGroup` holds the ids already in the group.
 */
export const matchNames = <P extends Known>(
  lines: readonly NameLine[],
  staff: readonly P[],
  inGroup: ReadonlySet<string>,
): readonly NameMatch<P>[] => {
  const atWork = staff.filter(({ isActive }) => isActive)
  const byName = Map.groupBy(atWork, ({ fullName }) => loose(fullName))
  const left = new Set(staff.filter(({ isActive }) => !isActive).map(({ fullName }) => loose(fullName)))
  const near = (name: string): readonly P[] =>
    atWork
      .filter(({ fullName }) => name.startsWith(`${loose(fullName)} `) || isOneSlipAway(name, loose(fullName)))
      .toSorted((a, b) => comparePersonNames(a.fullName, b.fullName))
      .slice(0, MOST_NEAR)
  const found = lines.map((line) => candidates(line, byName))
  const chosen = sharedOut(found, (name) => byName.get(name)?.length ?? 0)
  const named = new Set(inGroup)
  return found.map((one): NameMatch<P> => {
    const { line, reading, people } = one
    const person = chosen.get(one)
    if (person !== undefined) {
      const is = named.has(person.id) ? 'again' : 'found'
      named.add(person.id)
      return { line, reading, is, person }
    }
    if (people.length > 0) return { line, reading, is: 'unsure', people }
    if (line.isHeading) return { line, reading, is: 'heading' }
    const name = loose(reading.fullName)
    return { line, reading, is: 'unknown', near: near(name), hasLeft: left.has(name) }
  })
}
