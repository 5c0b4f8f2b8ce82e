import { type Check, check, FONT, millimetres, mm, within } from './check.ts'
import type { DocxSection } from './docx-model.ts'

const isAbout = (points: number, millimetre: number): boolean => Math.abs(millimetres(points) - millimetre) < 0.5
const near = (points: number, low: number, high: number) => within(millimetres(points), low - 0.1, high + 0.1)

/** Mục I.1–3: A4 and its margins. */
const sheetChecks = (
  { width, height, margins }: DocxSection,
  name: string,
  orientation: 'portrait' | 'landscape',
): readonly Check[] => {
  const [short, long] = orientation === 'portrait' ? [width, height] : [height, width]
  return [
    check(
      `${name}: khổ A4, trình bày theo chiều ${orientation === 'portrait' ? 'dài' : 'rộng'}`,
      isAbout(short, 210) && isAbout(long, 297),
      `${mm(width)} × ${mm(height)}`,
    ),
    check(`${name}: lề trên 20–25 mm`, near(margins.top, 20, 25), mm(margins.top)),
    check(`${name}: lề dưới 20–25 mm`, near(margins.bottom, 20, 25), mm(margins.bottom)),
    check(`${name}: lề trái 30–35 mm`, near(margins.left, 30, 35), mm(margins.left)),
    check(`${name}: lề phải 15–20 mm`, near(margins.right, 15, 20), mm(margins.right)),
  ]
}

const numberOf = ({ headers }: DocxSection) => headers.default.filter(({ fields }) => fields.includes('PAGE'))

/** Mục I.7: a part numbered from 1, the number shown from its second page on. */
export const numberedChecks = (
  section: DocxSection | undefined,
  name: string,
  orientation: 'portrait' | 'landscape',
): readonly Check[] => {
  if (section === undefined) return [check(`${name}: có phần riêng`, false, 'missing')]
  const { margins, headers } = section
  const number = numberOf(section)
  return [
    ...sheetChecks(section, name, orientation),
    check(
      `${name}: số trang đứng, cỡ 13–14, canh giữa trong lề trên`,
      number.length === 1 &&
        number.every(
          ({ look, runs }) =>
            look.align === 'center' &&
            runs.every((run) => run.font === FONT && within(run.size, 13, 14) && !run.bold && !run.italics),
        ) &&
        margins.header > 0 &&
        margins.header + 14 <= margins.top,
      { headers: headers.default, header: mm(margins.header) },
    ),
    check(
      `${name}: không hiển thị số ở trang thứ nhất`,
      section.hasOwnFirstPage && headers.first.every(({ fields, text }) => fields.length === 0 && text === ''),
      { titlePg: section.hasOwnFirstPage, first: headers.first },
    ),
    check(`${name}: số trang từ 1, chữ số Ả Rập`, section.firstNumber === 1 && section.numberFormat === 'decimal', {
      start: section.firstNumber,
      format: section.numberFormat,
    }),
  ]
}

/** A part without page numbers: a cover, papers of one page. */
export const unnumberedChecks = (
  section: DocxSection | undefined,
  name: string,
  orientation: 'portrait' | 'landscape',
): readonly Check[] => {
  if (section === undefined) return [check(`${name}: có phần riêng`, false, 'missing')]
  const number = numberOf(section)
  return [
    ...sheetChecks(section, name, orientation),
    check(`${name}: không có số trang`, number.length === 0, number.length),
  ]
}
