import type { Urgency } from '#domain/document/document-content.ts'
import { urgencyNames } from '#domain/document/document-content.ts'
import { lowLook, urgencyLook } from '#electron/documents/drawn-look.ts'
import { headColumns, twips } from '#electron/documents/letter-geometry.ts'

/** Millimetres: 30 × 8, 40 × 8, 20 × 8 (Phụ lục I, phần I, mục III.2.b). */
const WIDTHS: Readonly<Record<Urgency, number>> = { express: 30, very_urgent: 40, urgent: 20 }
const HEIGHT = 8
const RED = 'FF0000'

const low = `<w:p><w:pPr><w:pStyle w:val="DongCuoi"/>${lowLook(0)}</w:pPr></w:p>`
const cell = (width: number, borders: string, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${borders}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`

/**
 * Dấu chỉ mức độ khẩn: a bright red box of the decree's size below the number, as WordprocessingML. An empty cell moves it
 * under the middle of the agency's column: viewers do not agree on the indent of a table.
 */
export const urgencyBox = (urgency: Urgency): string => {
  const width = twips(WIDTHS[urgency])
  const before = twips((headColumns.agency - WIDTHS[urgency]) / 2)
  const border = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${RED}"/>`
  const borders = `<w:tcBorders>${['top', 'left', 'bottom', 'right'].map(border).join('')}</w:tcBorders>`
  const words = `<w:p><w:pPr><w:pStyle w:val="DoKhan"/>${urgencyLook.paragraph}</w:pPr><w:r>${urgencyLook.run}<w:t>${urgencyNames[urgency]}</w:t></w:r></w:p>`
  return (
    // Two tables in a row would become one.
    `<w:p><w:pPr><w:pStyle w:val="DongCuoi"/>${lowLook(120)}</w:pPr></w:p>` +
    `<w:tbl><w:tblPr><w:tblW w:w="${before + width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${before}"/><w:gridCol w:w="${width}"/></w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(HEIGHT)}" w:hRule="exact"/></w:trPr>` +
    `${cell(before, '', low)}${cell(width, borders, words)}</w:tr></w:tbl>${low}`
  )
}
