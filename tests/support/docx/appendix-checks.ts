import { type Check, check, isCapitals, isParagraph, isTable, looksLike } from './check.ts'
import type { DocxSection } from './read-docx.ts'

/** Mục III.1: the appendix, and a list whose head repeats and whose rows stay whole. */
export const appendixChecks = (section: DocxSection | undefined, numberLine: string): readonly Check[] => {
  const paragraphs = section?.blocks.filter(isParagraph).filter(({ text }) => text !== '') ?? []
  const [label, title, reference] = paragraphs
  const list = section?.blocks.find(isTable)
  const [head, ...rows] = list?.rows ?? []
  const symbol = numberLine.replace(/^Số:/, '').trim()
  const centred = { italics: false, align: 'center' } as const
  return [
    check('Phụ lục: từ "Phụ lục" trên dòng riêng', label?.text === 'Phụ lục', label?.text ?? ''),
    looksLike('Phụ lục', label, { size: [14, 14], bold: true, ...centred }),
    looksLike('Tên phụ lục', title, { size: [13, 14], bold: true, ...centred }),
    check('Tên phụ lục: in hoa', isCapitals(title?.text ?? ''), title?.text ?? ''),
    looksLike('Chỉ dẫn kèm theo', reference, { size: [13, 14], bold: false, italics: true, align: 'center' }),
    check(
      'Chỉ dẫn kèm theo: số, ký hiệu, thời gian, tên cơ quan',
      /^\(Kèm theo Công văn số .*ngày.*tháng.*năm \d{4} của \S.*\)$/u.test(reference?.text ?? '') &&
        (reference?.text ?? '').includes(symbol),
      reference?.text ?? '',
    ),
    check(
      'Danh sách: đầu bảng lặp lại ở mỗi trang',
      head?.isHead === true && rows.every((row) => !row.isHead),
      head?.isHead ?? 'none',
    ),
    check(
      'Danh sách: hàng không bị ngắt trang',
      list?.rows.every((row) => row.isNeverSplit) === true,
      list?.rows.map((row) => row.isNeverSplit) ?? 'none',
    ),
    check(
      'Danh sách: Times New Roman, số thứ tự liên tục',
      rows.length > 0 &&
        rows.every((row, index) => row.cells[0]?.paragraphs[0]?.text === String(index + 1)) &&
        (list?.rows ?? []).every((row) =>
          row.cells.every((cell) =>
            cell.paragraphs.every(({ runs }) => runs.every((run) => run.font === 'Times New Roman')),
          ),
        ),
      rows.map((row) => row.cells[0]?.paragraphs[0]?.text),
    ),
  ]
}
