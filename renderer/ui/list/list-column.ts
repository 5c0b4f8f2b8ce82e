import type { ReactNode } from 'react'
import { compareVietnamese } from '#domain/shared/text.ts'

/** What makes the title of a row its link: one of them is reached by Tab, the others by ↑ and ↓. */
export type RowLink = { readonly href: string; readonly tabIndex: 0 | -1; readonly className: string }

export type ListColumn<R> = {
  readonly id: string
  readonly head: string
  /** Pixels; the least where the column grows. */
  readonly width: number
  /** The share of the room that is left over. */
  readonly grow?: number
  readonly isNumber?: boolean
  /** A text stands in one line, cut at the end of the column and whole under the pointer. */
  readonly cell: (row: R, link: RowLink | null) => ReactNode
  /** How rows are sorted by the column, ascending; a column without it does not sort. */
  readonly compare?: (a: R, b: R) => number
}

/** Sorts a column by words, in the order of the Vietnamese alphabet. */
export const byWords =
  <R>(wordsOf: (row: R) => string) =>
  (a: R, b: R): number =>
    compareVietnamese(wordsOf(a), wordsOf(b))

export type Sorting = { readonly column: string; readonly isDescending: boolean }

type Track = Pick<ListColumn<never>, 'width' | 'grow'>

/** `grid-template-columns` of a row, and how wide it is at least. */
export const tracksOf = (columns: readonly Track[]): { readonly tracks: string; readonly least: number } => ({
  tracks: columns
    .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
    .join(' '),
  least: columns.reduce((sum, { width }) => sum + width, 0),
})

/** The next sorting of a column whose head is pressed: ascending, descending, as it came. */
export const nextSorting = (now: Sorting | null, column: string): Sorting | null => {
  if (now?.column !== column) return { column, isDescending: false }
  return now.isDescending ? null : { column, isDescending: true }
}

/** Rows in the order of a column; equal rows keep theirs. */
export const sortRows = <R>(
  rows: readonly R[],
  columns: readonly ListColumn<R>[],
  sorting: Sorting | null,
): readonly R[] => {
  const compare = columns.find(({ id }) => id === sorting?.column)?.compare
  if (sorting === null || compare === undefined) return rows
  return rows.toSorted(sorting.isDescending ? (a, b) => compare(b, a) : compare)
}
