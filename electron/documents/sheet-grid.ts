import { type CellValue, readXlsx } from 'hucre/xlsx'
import PizZip from 'pizzip'
import { headingScore } from '#domain/inbound-visit/visitor-list/find-headings.ts'
import type { Grid, GridCell } from '#domain/inbound-visit/visitor-list/grid.ts'
import { gridOfText } from '#domain/inbound-visit/visitor-list/grid-of-text.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** A sheet of a thousand guests has some hundred thousand bytes; more is no list, or was made to fill the memory. */
const MOST_INFLATED = 64 * 1024 * 1024
/** Rows and columns that are looked at; a list has far fewer. */
const MOST_ROWS = 5000
const MOST_COLUMNS = 60

export type SheetGrid = { readonly sheetName: string; readonly grid: Grid }

const inflatedSize = (bytes: Uint8Array): number =>
  Object.values(new PizZip(bytes).files).reduce((sum, file) => {
    const { uncompressedSize } = (file as { _data?: { uncompressedSize?: number } })._data ?? {}
    return sum + (uncompressedSize ?? 0)
  }, 0)

const cellOf = (value: CellValue | undefined): GridCell => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'x' : ''
  if (!(value instanceof Date)) return value
  // A day of a sheet has no zone: it is what its figures say.
  const on = LocalDate.safeParse(value.toISOString().slice(0, 10))
  return on.success ? { on: on.data } : value.toISOString()
}

/** The sheet of a workbook that most looks like a list of people; of several alike the first. */
export const gridOfWorkbook = async (bytes: Uint8Array): Promise<SheetGrid | null> => {
  if (inflatedSize(bytes) > MOST_INFLATED) return null
  const { sheets, dateSystem = '1900' } = await readXlsx(bytes)
  const grids = sheets.map(
    (sheet): SheetGrid => ({
      sheetName: sheet.name,
      grid: {
        rows: sheet.rows
          .slice(0, MOST_ROWS)
          .map((cells, index) => ({ number: index + 1, cells: cells.slice(0, MOST_COLUMNS).map(cellOf) })),
        merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
          top: startRow,
          left: startCol,
          bottom: endRow,
          right: endCol,
        })),
        dateSystem,
      },
    }),
  )
  return grids.reduce<SheetGrid | null>(
    (best, one) => (best === null || headingScore(one.grid) > headingScore(best.grid) ? one : best),
    null,
  )
}

const text = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // As Excel of a Vietnamese Windows saves .csv.
    return new TextDecoder('windows-1258').decode(bytes).normalize('NFC')
  }
}

export const gridOfCsv = (bytes: Uint8Array): Grid => gridOfText(text(bytes))
