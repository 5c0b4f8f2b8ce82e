import { type Urgency, urgencyNames } from '#domain/document/document-content.ts'
import type { UrgencyMark } from './agency-parts.ts'
import { type Check, check, looksLike, millimetres, mm } from './check.ts'

/** Millimetres (mục III.2.b). */
const WIDTHS: Readonly<Record<Urgency, number>> = { express: 30, very_urgent: 40, urgent: 20 }
const HEIGHT = 8

const isAbout = (points: number, wanted: number): boolean => Math.abs(millimetres(points) - wanted) < 0.3

const boxChecks = ({ paragraph, cell, row, isBelowNumber }: UrgencyMark): readonly Check[] => {
  const text = paragraph.text.trim().replace('HOẢ', 'HỎA')
  const urgency = Object.entries(urgencyNames).find(([, name]) => name === text)?.[0] as Urgency | undefined
  const width = urgency === undefined ? 0 : WIDTHS[urgency]
  return [
    looksLike('Dấu độ khẩn', paragraph, {
      size: [13, 14],
      bold: true,
      italics: false,
      align: 'center',
      color: 'red',
    }),
    check(
      `Dấu độ khẩn: khung ${width} mm x ${HEIGHT} mm`,
      isAbout(cell.width, width) && row.exactHeight !== null && isAbout(row.exactHeight, HEIGHT),
      [mm(cell.width), mm(row.exactHeight ?? 0)],
    ),
    check(
      'Dấu độ khẩn: khung viền đơn, màu đỏ tươi',
      cell.borders.length === 4 && cell.borders.every(({ isSingle, color }) => isSingle && color === 'FF0000'),
      cell.borders,
    ),
    check('Dấu độ khẩn: chữ cân đối trong khung', cell.align === 'center', cell.align),
    check('Dấu độ khẩn: ở ô 10b, dưới số, ký hiệu và trên nội dung', isBelowNumber, isBelowNumber),
  ]
}

/** Ô 10b. What the letter should carry is known only to its content: undefined asks nothing, null asks for none. */
export const urgencyChecks = (marks: readonly UrgencyMark[], wanted: Urgency | null | undefined): readonly Check[] => {
  const found = marks.map(({ paragraph }) => paragraph.text.trim())
  return [
    check('Dấu độ khẩn: nhiều nhất một', marks.length < 2, found),
    ...(wanted === undefined
      ? []
      : [
          check(
            wanted === null ? 'không có dấu độ khẩn' : `Dấu độ khẩn: "${urgencyNames[wanted]}"`,
            found.join() === (wanted === null ? '' : urgencyNames[wanted]),
            found,
          ),
        ]),
    ...marks.flatMap(boxChecks),
  ]
}
