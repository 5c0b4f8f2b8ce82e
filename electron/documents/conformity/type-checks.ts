import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { absent, type Check, check, isCapitals, looksLike } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'
import { longestLine, ruleUnder, thirdToHalf } from './rule.ts'

const title = { size: [13, 14], bold: true, italics: false, align: 'center' } as const

type Found = { readonly checks: readonly Check[]; readonly rest: readonly DocxParagraph[] }

/** Type, subject and rule at the beginning of a text set in a column of so many points. */
export const titleChecks = (flow: readonly DocxParagraph[], column: number): Found => {
  const at = flow.slice(0, 4).findIndex(({ rule }) => rule !== null)
  const [type, ...subject] = flow.slice(0, at === -1 ? 2 : at)
  const first = subject[0]
  return {
    checks: [
      looksLike('Tên loại', type, title),
      check('Tên loại: in hoa', isCapitals(type?.text ?? ''), type?.text ?? ''),
      looksLike('Trích yếu', first, title),
      check(
        'Trích yếu: in thường',
        first !== undefined && /^\p{Lu}/u.test(first.text) && !isCapitals(first.text),
        first?.text ?? '',
      ),
      check(
        'Trích yếu: ngay dưới tên loại',
        type !== undefined && first !== undefined && type.look.after === 0 && first.look.before === 0,
        [type?.look.after, first?.look.before],
      ),
      ruleUnder(
        'Trích yếu',
        thirdToHalf,
        flow[at],
        column,
        Math.max(0, ...subject.map((paragraph) => longestLine(paragraph, column))),
      ),
    ],
    rest: flow.slice(at === -1 ? 2 : at + 1),
  }
}

const typeNames: ReadonlySet<string> = new Set(
  Object.values(documentTypes).map(({ name }) => name.toLocaleUpperCase('vi')),
)

/** Ô 5a: what a công văn does not have and every other type does. */
export const typeChecks = (flow: readonly DocxParagraph[], column: number, kind: DocumentKind): Found => {
  const { form, type } = documentKinds[kind]
  if (form === 'official_letter') {
    const named = flow.find(({ text }) => typeNames.has(text.trim()))
    return { checks: [absent('tên loại trên công văn', named)], rest: flow }
  }
  const wanted = documentTypes[type].name.toLocaleUpperCase('vi')
  const { checks, rest } = titleChecks(flow, column)
  return { checks: [check(`Tên loại: "${wanted}"`, flow[0]?.text === wanted, flow[0]?.text ?? ''), ...checks], rest }
}
