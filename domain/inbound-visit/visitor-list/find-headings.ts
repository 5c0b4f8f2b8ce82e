import { cellText, type Grid, isBlank } from '#domain/inbound-visit/visitor-list/grid.ts'
import { type HeadingKind, headingKind } from '#domain/inbound-visit/visitor-list/headings.ts'
import { tidyLine } from '#domain/shared/text.ts'

/** How far down the headings of a list are looked for: a title, a place and a date stand above them. */
const HEADINGS_WITHIN = 20

export type FoundHeadings = {
  /** Index of the first row of the headings, and of the last: they may take two. */
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: ReadonlyMap<number, { readonly kind: HeadingKind | null; readonly heading: string }>
}

const NAMES: ReadonlySet<HeadingKind | null> = new Set(['fullName', 'surname', 'givenName'])

/** The texts of a row of headings, a merged one repeated over all its columns. */
const headingTexts = ({ rows, merges }: Grid, at: number): readonly string[] => {
  const texts = (rows[at]?.cells ?? []).map((cell) => tidyLine(cellText(cell)))
  for (const { top, bottom, left, right } of merges)
    if (top === at && bottom === at)
      for (let column = left + 1; column <= right; column += 1) texts[column] = texts[left] ?? ''
  return Array.from(texts, (text) => text ?? '')
}

const kindsIn = (texts: readonly string[]): ReadonlySet<HeadingKind> =>
  new Set(texts.flatMap((text) => headingKind(text) ?? []))

/** How many columns a row names; nothing unless a name is among them. */
const score = (texts: readonly string[]): number => {
  const kinds = kindsIn(texts)
  // A title that holds the word "name" fills one cell; headings are several.
  const told = texts.filter((text) => text !== '')
  return told.length >= 2 && [...kinds].some((kind) => NAMES.has(kind)) ? kinds.size : 0
}

const isUnder = (grid: Grid, at: number, above: readonly string[]): boolean => {
  const below = headingTexts(grid, at)
  const filled = below.filter((text) => text !== '')
  if (filled.length === 0 || score(below) > 0) return false
  const nameColumn = above.findIndex((text) => NAMES.has(headingKind(text)))
  const isPlainBelowName =
    nameColumn < 0 || (below[nameColumn] ?? '') === '' || NAMES.has(headingKind(below[nameColumn] ?? ''))
  return (
    isPlainBelowName && filled.every((text) => headingKind(text) !== null || /^(?:so|số|no\.?|number)$/iu.test(text))
  )
}

/** Where the list says what its columns hold, in one row or in two below one another; null when it does not. */
export const findHeadings = (grid: Grid): FoundHeadings | null => {
  const tried = grid.rows.slice(0, HEADINGS_WITHIN).map((_, at) => ({ at, score: score(headingTexts(grid, at)) }))
  const best = tried.reduce((a, b) => (b.score > a.score ? b : a), { at: -1, score: 0 })
  if (best.score < 2) return null
  const above = headingTexts(grid, best.at)
  const hasTwo = isUnder(grid, best.at + 1, above)
  const below = hasTwo ? headingTexts(grid, best.at + 1) : []
  const width = Math.max(above.length, below.length)
  const columns = new Map(
    Array.from({ length: width }, (_, column) => {
      const [over = '', under = ''] = [above[column], below[column]]
      const heading = [over, under].filter((text) => text !== '').join(' ')
      const kind = headingKind(under) ?? headingKind(heading) ?? headingKind(over)
      return [column, { kind, heading }] as const
    }),
  )
  const isTold = [...columns].filter(([, { heading }]) => heading !== '')
  return { firstRow: best.at, lastRow: hasTwo ? best.at + 1 : best.at, columns: new Map(isTold) }
}

/** How surely a sheet holds a list of people: the number of its columns that are named. */
export const headingScore = (grid: Grid): number => {
  const kinds = [...(findHeadings(grid)?.columns.values() ?? [])].map(({ kind }) => kind)
  return new Set(kinds.filter((kind) => kind !== null)).size
}

/** A row that names the columns once more, as on every printed page, or counts them: (1) (2) (3). */
export const isRepeatedHeading = (grid: Grid, at: number): boolean => {
  const cells = grid.rows[at]?.cells.filter((cell) => !isBlank(cell)).map(cellText) ?? []
  const numbers = cells.map((cell) => Number(/^\(?(\d{1,2})\)?$/.exec(cell.trim())?.[1] ?? Number.NaN))
  const counts = numbers.length >= 3 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index)
  return counts || score(headingTexts(grid, at)) >= 2
}
