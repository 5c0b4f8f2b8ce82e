import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { absent, type Check, check, isCapitals, looksLike } from './check.ts'
import { allParagraphs, type DocxModel, isParagraph, isTable, textWidthOf } from './docx-model.ts'
import { listChecks } from './list-checks.ts'
import { longestLine, ruleUnder, thirdToHalf } from './rule.ts'

const isBold = (runs: readonly { readonly bold: boolean }[]): boolean =>
  runs.length > 0 && runs.every(({ bold }) => bold)

/** Phụ lục IV, mục I: cover and table of a register. */
export const registerChecks = ({ sections }: DocxModel, kind: DocumentKind): readonly Check[] => {
  const [list] = documentKinds[kind].lists
  const [cover, table] = sections
  const lines = cover?.blocks.filter(isParagraph).filter(({ text, rule }) => text.trim() !== '' || rule !== null) ?? []
  const at = lines.findIndex(({ rule }) => rule !== null)
  const names = lines.slice(0, Math.max(0, at))
  const agency = names.at(-1)
  const superior = names.filter(({ runs }) => !isBold(runs))
  const title = lines[at + 1]
  const column = cover === undefined ? 0 : textWidthOf(cover)
  const everything = sections.flatMap(({ blocks }) => allParagraphs(blocks))
  const saying = (pattern: RegExp) => everything.find(({ text }) => pattern.test(text.trim()))
  const centred = { italics: false, align: 'center' } as const
  return [
    ...superior.flatMap((one) => [
      looksLike('Bìa, cơ quan chủ quản', one, { size: [13, 14], bold: false, ...centred }),
      check('Bìa, cơ quan chủ quản: in hoa', isCapitals(one.text), one.text),
    ]),
    looksLike('Bìa, cơ quan', agency, { size: [13, 14], bold: true, ...centred }),
    check('Bìa, cơ quan: in hoa', isCapitals(agency?.text ?? ''), agency?.text ?? ''),
    ruleUnder('Bìa, cơ quan', thirdToHalf, lines[at], column, longestLine(agency, column)),
    looksLike('Bìa, tên sổ', title, { size: [14, 36], bold: true, ...centred }),
    check(
      'Bìa, tên sổ: in hoa, bắt đầu bằng "SỔ"',
      /^SỔ /u.test(title?.text ?? '') && isCapitals(title?.text ?? ''),
      title?.text ?? '',
    ),
    check(
      'Bìa: có năm hoặc khoảng thời gian của sổ',
      lines.slice(at + 2).some(({ text }) => /\d{4}/.test(text)),
      lines.slice(at + 2).map(({ text }) => text),
    ),
    ...(list === undefined ? [] : listChecks(table?.blocks.find(isTable), list)),
    absent('số, ký hiệu', saying(/^Số\s*:/u)),
    absent('phần "Kính gửi"', saying(/^Kính gửi/u)),
    absent('phần "Nơi nhận"', saying(/^Nơi nhận\s*:/u)),
  ]
}
