import { readMrz } from '#domain/inbound-visit/mrz/read-mrz.ts'
import type { VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import { findHeadings, isRepeatedHeading } from '#domain/inbound-visit/visitor-list/find-headings.ts'
import { cellText, type Grid, type GridCell, isBlank } from '#domain/inbound-visit/visitor-list/grid.ts'
import { gridOfText } from '#domain/inbound-visit/visitor-list/grid-of-text.ts'
import { guessColumns } from '#domain/inbound-visit/visitor-list/guess-columns.ts'
import { matchKnown, mergedGuest, personKey, type Sort } from '#domain/inbound-visit/visitor-list/match-known.ts'
import { orderOfColumn } from '#domain/inbound-visit/visitor-list/read-days.ts'
import { type Columns, type RowContext, readRow } from '#domain/inbound-visit/visitor-list/read-row.ts'
import { problem, stops, type VisitorProblem } from '#domain/inbound-visit/visitor-problem.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

export type VisitorSort = Sort | 'bad'

/** One guest of a list or a passport. */
export type ReadVisitor = {
  /** The line of the text, the row of the sheet, or which passport, from 1. */
  readonly number: number
  /** As it stood there. */
  readonly source: string
  /** With what was known of him before, where he is one of the guests already entered. */
  readonly draft: VisitorDraft
  readonly problems: readonly VisitorProblem[]
  readonly sort: VisitorSort
  /** His place among the guests already entered; null when he is new. */
  readonly knownAt: number | null
}

/** What holds no guest, and why. */
export type LeftOut = {
  readonly number: number
  readonly source: string
  readonly why: 'above_list' | 'heading' | 'no_person' | 'total' | 'beside_passport' | 'unreadable_passport'
}

export type VisitorReading = {
  readonly visitors: readonly ReadVisitor[]
  readonly leftOut: readonly LeftOut[]
  readonly counts: Readonly<Record<VisitorSort, number>>
  /** Columns that the register does not keep, by their headings. */
  readonly unusedColumns: readonly string[]
}

type Asked = { readonly known: readonly VisitorDraft[]; readonly today: LocalDate; readonly table: CountryTable }
type Found = Pick<ReadVisitor, 'number' | 'source' | 'draft' | 'problems'>

const MRZ_LINE = /(?:^|\n)[^\S\n]*P[A-Z<«‹][A-Z<]{3}[A-Z<«‹ ]*(?:<<|«|‹‹|&lt;|＜)/iu
const TOTAL = /^(?:tong|tong cong|cong|total|sum)\b/

const shown = (cells: readonly GridCell[]): string =>
  cells
    .map((cell) => tidyLine(cellText(cell)))
    .filter((text) => text !== '')
    .join(' | ')

/** Passports: everybody the list holds twice, and a second leader. */
const amongThemselves = (all: readonly Found[]): readonly Found[] => {
  const passports = new Map<string, number>()
  const people = new Map<string, number>()
  let hasLeader = false
  return all.map((one) => {
    const { draft, number } = one
    const passport = draft.passportNumber === '' ? null : `${draft.nationality} ${draft.passportNumber}`
    const first = passport === null ? undefined : passports.get(passport)
    const twin = people.get(personKey(draft))
    if (passport !== null && first === undefined) passports.set(passport, number)
    if (twin === undefined && draft.fullName !== '') people.set(personKey(draft), number)
    const isSecondLeader = draft.isLeader && hasLeader
    hasLeader ||= draft.isLeader
    const isTwin = first === undefined && twin !== undefined && (passport === null || draft.birth.known === 'day')
    return {
      ...one,
      draft: isSecondLeader ? { ...draft, isLeader: false } : draft,
      problems: [
        ...one.problems,
        ...(first === undefined ? [] : [problem('passportNumber', 'duplicate_passport', { row: first })]),
        ...(isTwin ? [problem('fullName', 'duplicate_person', { row: twin })] : []),
        ...(isSecondLeader ? [problem('isLeader', 'leader_twice')] : []),
      ],
    }
  })
}

const sorted = (all: readonly Found[], known: readonly VisitorDraft[]): readonly ReadVisitor[] =>
  amongThemselves(all).map((one) => {
    const match = matchKnown(one.draft, known)
    const before = match.at === null ? undefined : known[match.at]
    const problems =
      match.candidates.length > 1
        ? [...one.problems, problem('row', 'match_doubtful', { candidates: match.candidates })]
        : one.problems
    return {
      ...one,
      problems,
      draft: before === undefined ? one.draft : mergedGuest(before, one.draft),
      knownAt: match.at,
      sort: problems.some(stops) ? 'bad' : match.sort,
    }
  })

const counted = (
  visitors: readonly ReadVisitor[],
  rest: Pick<VisitorReading, 'leftOut' | 'unusedColumns'>,
): VisitorReading => {
  const of = (sort: VisitorSort): number => visitors.filter((one) => one.sort === sort).length
  return { visitors, ...rest, counts: { new: of('new'), changed: of('changed'), same: of('same'), bad: of('bad') } }
}

/** What each column that is merged downwards says stands for all the rows it covers; a name is nobody else's. */
const filledDown = (grid: Grid, columns: Columns): readonly (readonly GridCell[])[] => {
  const rows = grid.rows.map(({ cells }) => [...cells])
  for (const { top, left, bottom, right } of grid.merges) {
    const kind = columns.get(left)?.kind ?? null
    if (
      left !== right ||
      kind === null ||
      ['fullName', 'surname', 'givenName', 'middleName', 'order', 'passportNumber'].includes(kind)
    )
      continue
    const value = rows[top]?.[left] ?? ''
    for (let at = top + 1; at <= bottom; at += 1) {
      const row = rows[at]
      if (row !== undefined && isBlank(row[left])) row[left] = value
    }
  }
  return rows
}

const readGrid = (grid: Grid, { known, today, table }: Asked): VisitorReading => {
  const headings = findHeadings(grid)
  const columns: Columns = headings?.columns ?? guessColumns(grid, today, table)
  const first = headings === null ? 0 : headings.lastRow + 1
  const rows = filledDown(grid, columns)
  const cellsOf = (kind: 'birth' | 'passportExpiresOn'): readonly GridCell[] =>
    [...columns].flatMap(([column, one]) =>
      one.kind === kind ? rows.slice(first).map((row) => row[column] ?? '') : [],
    )
  const context: RowContext = {
    columns,
    orders: {
      birth: orderOfColumn(cellsOf('birth')),
      passportExpiresOn: orderOfColumn(cellsOf('passportExpiresOn')),
    },
    dateSystem: grid.dateSystem,
    today,
    table,
  }
  const visitors: Found[] = []
  const leftOut: LeftOut[] = []
  for (const [at, row] of grid.rows.entries()) {
    const own = row.cells.filter((cell) => !isBlank(cell))
    // A row that only carries what is merged over it from above holds nobody.
    if (own.length === 0) continue
    const source = shown(row.cells)
    const leave = (why: LeftOut['why']) => leftOut.push({ number: row.number, source, why })
    if (at < first) leave(headings !== null && at >= headings.firstRow ? 'heading' : 'above_list')
    else if (headings !== null && isRepeatedHeading(grid, at)) leave('heading')
    else if (own.some((cell) => TOTAL.test(foldMarks(cellText(cell)).trim()))) leave('total')
    else {
      const read = readRow(rows[at] ?? row.cells, context)
      const isNobody = read.draft.fullName === '' && read.draft.passportNumber === '' && own.length < 3
      if (isNobody) leave('no_person')
      else visitors.push({ number: row.number, source, ...read })
    }
  }
  const unusedColumns = [...columns.values()].filter(({ kind }) => kind === 'unused').map(({ heading }) => heading)
  return counted(sorted(visitors, known), { leftOut, unusedColumns })
}

const readPassports = (text: string, { known, today, table }: Asked): VisitorReading => {
  const visitors: Found[] = []
  const leftOut: LeftOut[] = []
  const told = new Set<string>()
  for (const [index, { source, visitor }] of readMrz(text, today, table).entries()) {
    for (const line of source.split('\n')) told.add(line.trim())
    if (visitor.ok) visitors.push({ number: index + 1, source, ...visitor.value })
    else leftOut.push({ number: index + 1, source, why: 'unreadable_passport' })
  }
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const typed = line.trim()
    if (typed !== '' && !told.has(typed) && !/^P[A-Z<]/.test(typed))
      leftOut.push({ number: index + 1, source: typed, why: 'beside_passport' })
  }
  return counted(sorted(visitors, known), { leftOut, unusedColumns: [] })
}

/** Guests from a sheet. */
export const readVisitorGrid = (grid: Grid, asked: Asked): VisitorReading => readGrid(grid, asked)

/**
 * Guests from what was pasted: the zones of passports, a table of Word or Excel, lines of a letter. Every line that is not
 * empty is a guest or is named among what was left out; nothing is dropped in silence.
 */
export const readVisitorText = (text: string, asked: Asked): VisitorReading =>
  MRZ_LINE.test(text) ? readPassports(text, asked) : readGrid(gridOfText(text), asked)
