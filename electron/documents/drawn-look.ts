/**
 * Looks of the paragraphs that are drawn into a template, written out beside the name of their style: an office's Word or
 * LibreOffice may have renamed our styles, and the lines must not move for that.
 */
const tiny = '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>'
const spacing = (before: number, line: number): string =>
  `<w:spacing w:before="${before}" w:after="0" w:line="${line}" w:lineRule="exact"/>`

/** Properties after `w:pStyle` and `w:pBdr`, in the order that Word asks for. */
export const ruleLook = (side: number): string =>
  `${spacing(60, 160)}<w:ind w:left="${side}" w:right="${side}" w:firstLine="0"/><w:jc w:val="center"/>${tiny}`

export const lowLook = (before: number): string =>
  `${spacing(before, 20)}<w:ind w:left="0" w:right="0" w:firstLine="0"/>${tiny}`

const FONT = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'

export const urgencyLook = {
  paragraph: `${spacing(0, 300)}<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/>`,
  run: `<w:rPr>${FONT}<w:b/><w:bCs/><w:color w:val="FF0000"/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>`,
} as const
