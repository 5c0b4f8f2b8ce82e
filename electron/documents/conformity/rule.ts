import { brokenLines, textWidth } from '#electron/documents/text-width.ts'
import { type Check, check, mm, within } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'

/** Width of a paragraph's longest line when it is set between its indents in a column, in points. */
export const longestLine = (paragraph: DocxParagraph | undefined, column: number): number => {
  const type = paragraph?.runs[0]
  if (paragraph === undefined || type === undefined) return 0
  const room = column - paragraph.look.left - paragraph.look.right
  return Math.max(...brokenLines(paragraph.text, type, room).map((line) => textWidth(line, type)))
}

/** Length of a rule drawn as a paragraph's border, in points; null when the line is missing. */
const ruleLength = (column: number, paragraph: DocxParagraph | undefined): number | null =>
  paragraph?.rule?.isSolid === true ? column - paragraph.look.left - paragraph.look.right : null

const isCentred = ({ look }: DocxParagraph): boolean => Math.abs(look.left - look.right) < 1

const share = (length: number | null, text: number): string =>
  length === null ? 'no line' : `${mm(length)} of ${mm(text)} (${(length / text).toFixed(2)})`

/** A solid rule under a text, as long as a share of its longest line and in the middle. */
export const ruleUnder = (
  component: string,
  wanted: { readonly words: string; readonly low: number; readonly high: number },
  rule: DocxParagraph | undefined,
  column: number,
  text: number,
): Check => {
  const length = ruleLength(column, rule)
  const ok = length !== null && text > 0 && within(length / text, wanted.low, wanted.high)
  return check(
    `${component}: đường kẻ nét liền dài ${wanted.words}, cân đối, ngay dưới`,
    ok && rule !== undefined && isCentred(rule),
    share(length, text),
  )
}

export const asLong = { words: 'bằng dòng chữ', low: 0.95, high: 1.05 } as const
export const thirdToHalf = { words: 'từ 1/3 đến 1/2 dòng chữ', low: 1 / 3, high: 1 / 2 } as const
