import type { LocalDate } from '#domain/shared/local-date.ts'

/** A cell of a list: text as it stands, a number, or a day that the sheet itself knows to be one. */
export type GridCell = string | number | { readonly on: LocalDate }
/** Cells merged in a sheet, from 0, both ends included. */
export type GridMerge = {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
export type GridRow = {
  /** Its number where it comes from: line of the text, row of the sheet, from 1. */
  readonly number: number
  readonly cells: readonly GridCell[]
}
export type Grid = {
  readonly rows: readonly GridRow[]
  readonly merges: readonly GridMerge[]
  /** From which year the sheet counts its days; Excel for Macintosh once began with 1904. */
  readonly dateSystem: '1900' | '1904'
}

/** A cell as it is read by people. */
export const cellText = (cell: GridCell | undefined): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'object') return cell.on
  return typeof cell === 'number' ? String(cell) : cell
}

export const isBlank = (cell: GridCell | undefined): boolean => cellText(cell).trim() === ''
