import type { Urgency } from '#domain/document/document-content.ts'
import { urgencyNames } from '#domain/document/document-content.ts'
import { twips } from '#electron/documents/letter-geometry.ts'

/** Millimetres: 30 × 8, 40 × 8, 20 × 8 (Phụ lục I, phần I, mục III.2.b). */
const WIDTHS: Readonly<Record<Urgency, number>> = { express: 30, very_urgent: 40, urgent: 20 }
const HEIGHT = 8
const RED = 'FF0000'

/** Dấu chỉ mức độ khẩn: one bright red cell of the decree's size, as WordprocessingML. */
export const urgencyBox = (urgency: Urgency): string => {
  const width = twips(WIDTHS[urgency])
  const border = (side: string) => `<w:${side} w:val="single" w:sz="8" w:space="0" w:color="${RED}"/>`
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${['top', 'left', 'bottom', 'right'].map(border).join('')}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twips(HEIGHT)}" w:hRule="exact"/></w:trPr>` +
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="DoKhan"/></w:pPr><w:r><w:t>${urgencyNames[urgency]}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="DongCuoi"/></w:pPr></w:p>`
  )
}
