import { absent, type Check, check, isCapitals, looksLike, millimetres, mm } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'

type Found = { readonly checks: readonly Check[]; readonly rest: readonly DocxParagraph[] }

const isMark = ({ text }: DocxParagraph): boolean => /^quyết định\s*:$/iu.test(text.trim())
const isBasis = ({ text }: DocxParagraph): boolean => /^(căn cứ|theo đề nghị|xét)\s.*[;.]$/iu.test(text.trim())
const strong = { size: [13, 14], bold: true, italics: false, align: 'center' } as const

const basisChecks = (bases: readonly DocxParagraph[]): readonly Check[] => {
  const texts = bases.map(({ text }) => text)
  return [
    check(
      'Căn cứ: có căn cứ ban hành',
      texts.some((text) => /^Căn cứ /.test(text)),
      texts,
    ),
    check(
      'Căn cứ: mỗi căn cứ một dòng, cuối dòng ";", dòng cuối "."',
      texts.every((text, index) => text.endsWith(index === texts.length - 1 ? '.' : ';')),
      texts,
    ),
    check(
      'Căn cứ: Times New Roman, cỡ 13–14, nghiêng, không đậm, màu đen',
      bases.every((one) => looksLike('', one, { size: [13, 14], bold: false, italics: true }).ok),
      bases.map(({ runs }) => runs),
    ),
    check(
      'Căn cứ: canh đều, lùi đầu dòng 1 cm hoặc 1,27 cm',
      bases.every(
        ({ look }) =>
          look.align === 'both' && [10, 12.7].some((wide) => Math.abs(millimetres(look.firstLine) - wide) < 0.1),
      ),
      bases.map(({ look }) => [look.align, mm(look.firstLine)]),
    ),
  ]
}

/** Mẫu 1.2: who decides, on what basis, and "QUYẾT ĐỊNH:" before the articles; no other form has them. */
export const decisionChecks = (flow: readonly DocxParagraph[], isDecision: boolean): Found => {
  const at = flow.findIndex(isMark)
  if (!isDecision) return { checks: [absent('dòng "QUYẾT ĐỊNH:"', flow[at])], rest: flow }
  const [authority, ...bases] = flow.slice(0, at === -1 ? flow.findIndex((one) => !isBasis(one)) + 1 : at)
  const mark = flow[at]
  return {
    checks: [
      looksLike('Thẩm quyền ban hành', authority, strong),
      check('Thẩm quyền ban hành: in hoa', isCapitals(authority?.text ?? ''), authority?.text ?? ''),
      ...basisChecks(bases),
      looksLike('Dòng "QUYẾT ĐỊNH:"', mark, strong),
      check('Dòng "QUYẾT ĐỊNH:": in hoa, có dấu hai chấm', mark?.text === 'QUYẾT ĐỊNH:', mark?.text ?? ''),
    ],
    rest: at === -1 ? flow : flow.slice(at + 1),
  }
}
