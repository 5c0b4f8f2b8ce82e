import { type Check, check, looksLike, millimetres, mm, within } from './check.ts'
import { textWidth } from './font-widths.ts'
import type { DocxParagraph } from './read-docx.ts'

const upright = { size: [13, 14], bold: false, italics: false } as const

const manyChecks = (label: DocxParagraph, lines: readonly DocxParagraph[]): readonly Check[] => {
  const type = label.runs[0] ?? { size: 14, bold: false, italics: false }
  const colon = label.look.left + label.look.firstLine + textWidth('Kính gửi', type)
  const dashes = lines.map((line) => line.look.left + line.look.firstLine)
  return [
    ...lines.map((line) => looksLike('Nơi gửi', line, upright)),
    check(
      'Kính gửi nhiều nơi: mỗi nơi một dòng, gạch đầu dòng',
      lines.length > 1 && lines.every((line) => line.text.startsWith('- ')),
      lines.map((line) => line.text),
    ),
    check(
      'Kính gửi nhiều nơi: cuối dòng ";", dòng cuối "."',
      lines.every((line, index) => line.text.endsWith(index === lines.length - 1 ? '.' : ';')),
      lines.map((line) => line.text),
    ),
    check(
      'Kính gửi nhiều nơi: gạch thẳng hàng dưới dấu hai chấm',
      dashes.every((dash) => Math.abs(dash - colon) < 2),
      [mm(colon), ...dashes.map(mm)],
    ),
  ]
}

const addresseeChecks = (
  paragraphs: readonly DocxParagraph[],
): { readonly checks: readonly Check[]; readonly used: number } => {
  const [label] = paragraphs
  if (label === undefined) return { checks: [check('Kính gửi', false, 'missing')], used: 0 }
  const base = [
    check('Kính gửi: sau có dấu hai chấm', /^Kính gửi:/.test(label.text), label.text),
    looksLike('Kính gửi', label, upright),
  ]
  if (label.text !== 'Kính gửi:')
    return {
      checks: [...base, check('Kính gửi một nơi: trên cùng một dòng', /^Kính gửi: \S/.test(label.text), label.text)],
      used: 1,
    }
  const rest = paragraphs.slice(1)
  const end = rest.findIndex((line) => !line.text.startsWith('- '))
  const lines = rest.slice(0, end === -1 ? rest.length : end)
  return { checks: [...base, ...manyChecks(label, lines)], used: 1 + lines.length }
}

/** Height of a single line of this type: Times New Roman's own, about 1.15 times its size. */
const SINGLE = 1.107

const textChecks = (body: readonly DocxParagraph[]): readonly Check[] => {
  const all = (test: (paragraph: DocxParagraph) => boolean) => body.length > 0 && body.every(test)
  const size = ({ runs }: DocxParagraph) => runs[0]?.size ?? 0
  const pitch = (paragraph: DocxParagraph) =>
    paragraph.look.lineRule === 'auto' ? (paragraph.look.line / 12) * 1.15 : paragraph.look.line / size(paragraph)
  const gaps = body.slice(1).map((paragraph, index) => Math.max(paragraph.look.before, body[index]?.look.after ?? 0))
  return [
    check(
      'Nội dung: Times New Roman, cỡ 13–14, đứng',
      all((paragraph) => looksLike('', paragraph, upright).ok),
      body.map((paragraph) => paragraph.runs),
    ),
    check(
      'Nội dung: canh đều cả hai lề',
      all(({ look }) => look.align === 'both'),
      body.map(({ look }) => look.align),
    ),
    check(
      'Nội dung: lùi đầu dòng 1 cm hoặc 1,27 cm',
      all(({ look }) => [10, 12.7].some((allowed) => Math.abs(millimetres(look.firstLine) - allowed) < 0.1)),
      body.map(({ look }) => mm(look.firstLine)),
    ),
    check(
      'Nội dung: các đoạn cách nhau tối thiểu 6pt',
      gaps.every((gap) => gap >= 6),
      gaps,
    ),
    check(
      'Nội dung: dòng đơn đến 1,5 dòng',
      all((paragraph) => within(pitch(paragraph), SINGLE, 1.5 * 1.15)),
      body.map(pitch),
    ),
    check('Nội dung: kết thúc "./."', body.at(-1)?.text.endsWith('./.') === true, body.at(-1)?.text ?? ''),
    check(
      'Nội dung: có chỉ dẫn về Phụ lục',
      body.some(({ text }) => text.includes('Phụ lục kèm theo')),
      body.map(({ text }) => text),
    ),
  ]
}

/** Mục II.9.d (Kính gửi) and II.6 (the text), from what stands between head and signature. */
export const bodyChecks = (paragraphs: readonly DocxParagraph[]): readonly Check[] => {
  const { checks, used } = addresseeChecks(paragraphs)
  return [...checks, ...textChecks(paragraphs.slice(used))]
}
