import { type Cell, type CellStyle, writeXlsx } from 'hucre/xlsx'
import { type ListRow, listFacts } from '#domain/document/lists.ts'
import { brokenLines, textWidth } from '#electron/documents/text-width.ts'

/** A register as a spreadsheet: what stands above its table, and its rows. */
export type RegisterSheet = {
  readonly title: string
  /** Range, agency, who made it and when: one line each. */
  readonly lines: readonly string[]
  readonly rows: readonly ListRow[]
}

const SHEET = 'Sổ văn bản đi'
/** Characters of a column per share of the printed table. */
const CHARACTERS_PER_SHARE = 0.5
const TYPE = { name: 'Times New Roman', size: 12 }
/** Points. A column is measured in digits of the sheet's type; a cell keeps some of it free at its sides. */
const DIGIT = 6
const USABLE = 0.9
const LINE = 15.75
const thin = { style: 'thin' } as const
const BORDER = { top: thin, right: thin, bottom: thin, left: thin }
/** Excel leaves what is typed into such a cell a text: "05" keeps its zero, "=1+1" is never reckoned. */
const AS_TEXT = '@'

const { columns } = listFacts('outgoing_register')

const titleStyle: CellStyle = {
  font: { ...TYPE, size: 14, bold: true },
  numFmt: AS_TEXT,
  alignment: { horizontal: 'center' },
}
const lineStyle: CellStyle = { font: { ...TYPE, italic: true }, numFmt: AS_TEXT, alignment: { horizontal: 'center' } }
const headStyle: CellStyle = {
  font: { ...TYPE, bold: true },
  numFmt: AS_TEXT,
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
}
const cellStyle = (align: 'center' | 'right' | 'left'): CellStyle => ({
  font: TYPE,
  numFmt: AS_TEXT,
  border: BORDER,
  alignment: { horizontal: align, vertical: 'top', wrapText: true },
})

/** Every cell is a text, whatever it looks like: a trích yếu that begins with "=" is no formula. */
const text = (value: string, style: CellStyle): Cell => ({ value, type: 'string', style })

const characters = columns.map(({ share }) => Math.round(share * CHARACTERS_PER_SHARE))

/** Points. Without it the rows of a wrapped text stay one line high in LibreOffice. */
const heightOf = (texts: readonly string[], bold: boolean): number => {
  const lines = texts.map((value, column) => {
    const width = (characters[column] ?? 0) * DIGIT * USABLE
    const type = { size: TYPE.size, bold }
    // A word that is wider than its column goes on in the next line.
    return brokenLines(value, type, width).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, type) / width)),
      0,
    )
  })
  return Math.max(1, ...lines) * LINE + 2
}

/** The .xlsx: landscape A4, as wide as the page, heads and column numbers on every printed page. */
export const registerSheet = async ({ title, lines, rows }: RegisterSheet): Promise<Uint8Array> => {
  const above = [text(title, titleStyle), ...lines.map((line) => text(line, lineStyle))]
  const headAt = above.length + 1
  const heads = columns.map(({ head }) => head)
  const numbers = columns.map((_, index) => `(${index + 1})`)
  const texts = rows.map((row) => columns.map(({ field }) => row[field] ?? ''))
  const table = [
    ...[heads, numbers].map((row) => row.map((value) => text(value, headStyle))),
    ...texts.map((row) => row.map((value, column) => text(value, cellStyle(columns[column]?.align ?? 'left')))),
  ]
  const heights = [heads, numbers, ...texts].map((row, at) => [headAt + at, { height: heightOf(row, at < 2) }] as const)
  const cells = new Map([
    ...above.map((cell, at) => [`${at},0`, cell] as const),
    ...table.flatMap((row, at) => row.map((cell, column) => [`${headAt + at},${column}`, cell] as const)),
  ])
  const titles = `$${headAt + 1}:$${headAt + 2}`
  return writeXlsx({
    defaultFont: TYPE,
    properties: { title, creator: 'Sổ đoàn' },
    // Given here and not with the page, where the name of the sheet would stand without its quotes.
    namedRanges: [{ name: '_xlnm.Print_Titles', range: `'${SHEET}'!${titles}`, scope: SHEET }],
    sheets: [
      {
        name: SHEET,
        columns: characters.map((width) => ({ width })),
        rowDefs: new Map(heights),
        cells,
        merges: above.map((_, at) => ({ startRow: at, endRow: at, startCol: 0, endCol: columns.length - 1 })),
        freezePane: { rows: headAt + 2 },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          // Inches: the margins of Phụ lục I, phần I, mục I.2.
          margins: { top: 0.79, bottom: 0.79, left: 1.18, right: 0.59, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: '&P/&N' },
      },
    ],
  })
}
