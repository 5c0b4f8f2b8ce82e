import { textWidth } from '#electron/documents/text-width.ts'
import { absent, type Check, check, looksLike, mm } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'

const upright = { size: [13, 14], bold: false, italics: false } as const

const manyChecks = (label: DocxParagraph, lines: readonly DocxParagraph[]): readonly Check[] => {
  const type = label.runs[0] ?? { size: 14, bold: false }
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

type Found = { readonly checks: readonly Check[]; readonly rest: readonly DocxParagraph[] }

const isLabel = ({ text }: DocxParagraph): boolean => /^kính gửi/iu.test(text.trim())

/** Mục II.9.d, ô 9a: "Kính gửi" at the beginning of the text, or nowhere. */
export const addresseeChecks = (flow: readonly DocxParagraph[], isSent: boolean): Found => {
  if (!isSent) return { checks: [absent('phần "Kính gửi"', flow.find(isLabel))], rest: flow }
  const [label, ...rest] = flow
  if (label === undefined || !isLabel(label))
    return { checks: [check('Kính gửi: trước nội dung', false, label?.text ?? 'missing')], rest: flow }
  const base = [
    check('Kính gửi: sau có dấu hai chấm', /^Kính gửi:/.test(label.text), label.text),
    looksLike('Kính gửi', label, upright),
  ]
  if (label.text.trim() !== 'Kính gửi:') {
    const isOneLine = /^Kính gửi: \S/.test(label.text)
    return { checks: [...base, check('Kính gửi một nơi: trên cùng một dòng', isOneLine, label.text)], rest }
  }
  const end = rest.findIndex((line) => !line.text.startsWith('- '))
  const lines = rest.slice(0, end === -1 ? rest.length : end)
  return { checks: [...base, ...manyChecks(label, lines)], rest: rest.slice(lines.length) }
}
