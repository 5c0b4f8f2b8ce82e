import { type Check, check, millimetres, mm, within } from './check.ts'
import type { DocxModel, DocxSection } from './read-docx.ts'

const isAbout = (points: number, millimetre: number): boolean => Math.abs(millimetres(points) - millimetre) < 0.5

const ofSection = (section: DocxSection, name: string, mayLieDown: boolean): readonly Check[] => {
  const { width, height, margins, headers } = section
  const isPortrait = isAbout(width, 210) && isAbout(height, 297)
  const isLandscape = isAbout(width, 297) && isAbout(height, 210)
  const number = headers.default.filter((paragraph) => paragraph.fields.includes('PAGE'))
  const near = (points: number, low: number, high: number) => within(millimetres(points), low - 0.1, high + 0.1)
  return [
    check(`${name}: khổ A4`, isPortrait || (mayLieDown && isLandscape), `${mm(width)} × ${mm(height)}`),
    check(`${name}: lề trên 20–25 mm`, near(margins.top, 20, 25), mm(margins.top)),
    check(`${name}: lề dưới 20–25 mm`, near(margins.bottom, 20, 25), mm(margins.bottom)),
    check(`${name}: lề trái 30–35 mm`, near(margins.left, 30, 35), mm(margins.left)),
    check(`${name}: lề phải 15–20 mm`, near(margins.right, 15, 20), mm(margins.right)),
    check(
      `${name}: số trang đứng, cỡ 13–14, canh giữa trong lề trên`,
      number.length === 1 &&
        number.every(
          ({ look, runs }) =>
            look.align === 'center' &&
            runs.every(
              (run) => run.font === 'Times New Roman' && within(run.size, 13, 14) && !run.bold && !run.italics,
            ),
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

/** Mục I: page, margins, page numbers; each appendix is numbered on its own (mục III.1.đ). */
export const pageChecks = ({ sections, drawings }: DocxModel): readonly Check[] => [
  check('công văn và phụ lục là hai phần', sections.length === 2, sections.length),
  check('không có hình vẽ thay đường kẻ', drawings === 0, drawings),
  ...sections.flatMap((section, index) => ofSection(section, index === 0 ? 'Công văn' : 'Phụ lục', index > 0)),
]
