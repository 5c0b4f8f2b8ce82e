import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { type Check, check, isCapitals, looksLike } from './check.ts'
import { type DocxSection, isParagraph, isTable } from './docx-model.ts'
import { listChecks } from './list-checks.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const

/** Mục III.1: one appendix, and its list. `numberLine` is the document's own "Số: …". */
export const appendixChecks = (
  section: DocxSection | undefined,
  index: number,
  kind: DocumentKind,
  numberLine: string,
): readonly Check[] => {
  const { lists, type } = documentKinds[kind]
  const list = lists[index]
  const paragraphs = section?.blocks.filter(isParagraph).filter(({ text }) => text.trim() !== '') ?? []
  const [label, title, reference] = paragraphs
  const symbol = numberLine.replace(/^Số:/, '').trim()
  const wanted = lists.length < 2 ? 'Phụ lục' : `Phụ lục ${ROMAN[index] ?? '?'}`
  const centred = { italics: false, align: 'center' } as const
  const typeName = documentTypes[type].name
  const text = reference?.text ?? ''
  const name = `Phụ lục${lists.length < 2 ? '' : ` ${index + 1}`}`
  return [
    check(`${name}: ghi "${wanted}" trên dòng riêng`, label?.text === wanted, label?.text ?? ''),
    looksLike(`${name}, từ "Phụ lục"`, label, { size: [14, 14], bold: true, ...centred }),
    looksLike(`${name}, tên phụ lục`, title, { size: [13, 14], bold: true, ...centred }),
    check(`${name}, tên phụ lục: in hoa`, isCapitals(title?.text ?? ''), title?.text ?? ''),
    looksLike(`${name}, chỉ dẫn kèm theo`, reference, { size: [13, 14], bold: false, italics: true, align: 'center' }),
    check(
      `${name}, chỉ dẫn kèm theo: tên loại, số, ký hiệu, thời gian, tên cơ quan`,
      text.startsWith(`(Kèm theo ${typeName} số `) &&
        /số .*ngày.*tháng.*năm \d{4} của \S.*\)$/u.test(text) &&
        text.includes(symbol),
      text,
    ),
    ...(list === undefined
      ? []
      : listChecks(section?.blocks.find(isTable), list).map((one) => ({ ...one, check: `${name}, ${one.check}` }))),
  ]
}
