import { ruleLook } from '#electron/documents/drawn-look.ts'
import { headColumns, textWidth } from '#electron/documents/letter-geometry.ts'
import { longestLineWidth, type Type } from '#electron/documents/text-width.ts'

/** Between 1/3 and 1/2 of the text line, Phụ lục I, phần I, mục II.2.b and II.5.b. */
const SHARE = 0.42
const POINTS = 72 / 25.4

type Place = {
  readonly type: Type
  /** Millimetres: the column the text is centred in, and by how much it is drawn in on either side. */
  readonly column: number
  readonly indent: number
}

/**
 * The rule under a name that nobody knows beforehand: an empty paragraph with a line on top, drawn in by as much as leaves
 * 42 per cent of the text's longest line, centred under it.
 */
const ruleUnder = (text: string, { type, column, indent }: Place): string => {
  const length = longestLineWidth(text, type, (column - 2 * indent) * POINTS) * SHARE
  const side = Math.round((column * POINTS - length) * 10)
  return (
    '<w:p><w:pPr><w:pStyle w:val="DuongKe"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>' +
    `${ruleLook(side)}</w:pPr></w:p>`
  )
}

export const agencyRule = (agency: string): string =>
  ruleUnder(agency, { type: { size: 12, bold: true }, column: headColumns.agency, indent: 0 })

/** The rule under the trích yếu of a document with a type name, which the templates draw in by a centimetre. */
export const subjectRule = (subject: string): string =>
  ruleUnder(subject, { type: { size: 14, bold: true }, column: textWidth(false), indent: 10 })

/** The rule under the agency's name on the cover of a register, which lies down. */
export const coverRule = (agency: string): string =>
  ruleUnder(agency, { type: { size: 14, bold: true }, column: textWidth(true), indent: 0 })
