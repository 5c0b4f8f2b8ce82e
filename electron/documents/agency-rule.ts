import { headColumns, twips } from '#electron/documents/letter-geometry.ts'
import { longestLineWidth } from '#electron/documents/text-width.ts'

/** Between 1/3 and 1/2 of the text line, Phụ lục I, phần I, mục II.2.b. */
const SHARE = 0.42
/** The agency's name is set in 12 points. */
const SIZE = 12

/**
 * The rule under the agency's name: an empty paragraph with a line on top, drawn in by as much as leaves 42 per cent of
 * the name's longest line, centred under it.
 */
export const agencyRule = (agency: string): string => {
  const length = longestLineWidth(agency, SIZE, headColumns.agency) * SHARE
  const side = twips((headColumns.agency - length) / 2)
  return (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    `<w:ind w:left="${side}" w:right="${side}" w:firstLine="0"/></w:pPr></w:p>`
  )
}

/** The rule under the trích yếu of a document with a type name, likewise (mục II.5.b). */
export const subjectRule = (_subject: string): string => ''
