import { textWidth } from '#electron/documents/text-width.ts'
import { type Check, check, isSingleSpaced, looksLike, mm } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'
import { asLong, ruleUnder } from './rule.ts'

/** Mục II.1: Quốc hiệu, Tiêu ngữ and the rule below, in a column of so many points. */
export const nationChecks = (paragraphs: readonly DocxParagraph[], column: number): readonly Check[] => {
  const [name, motto, below] = paragraphs
  const type = motto?.runs[0]
  return [
    check('Quốc hiệu: đúng chữ', name?.text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', name?.text ?? ''),
    looksLike('Quốc hiệu', name, { size: [12, 13], bold: true, italics: false, align: 'center' }),
    check(
      'Quốc hiệu: trên một dòng',
      name?.runs[0] !== undefined && textWidth(name.text, name.runs[0]) <= column,
      mm(column),
    ),
    check('Tiêu ngữ: đúng chữ', motto?.text === 'Độc lập - Tự do - Hạnh phúc', motto?.text ?? ''),
    looksLike('Tiêu ngữ', motto, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    check(
      'Quốc hiệu và Tiêu ngữ: cách nhau dòng đơn',
      name !== undefined && motto !== undefined && isSingleSpaced(name) && isSingleSpaced(motto),
      [name?.look, motto?.look],
    ),
    ruleUnder(
      'Tiêu ngữ',
      asLong,
      below,
      column,
      motto === undefined || type === undefined ? 0 : textWidth(motto.text, type),
    ),
  ]
}
