import type { Urgency } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import { addresseeChecks } from './addressee-checks.ts'
import { agencyParts, isNumberLine } from './agency-parts.ts'
import { appendixChecks } from './appendix-checks.ts'
import { bodyChecks } from './body-checks.ts'
import { type Check, check, FONT, isBlack } from './check.ts'
import { decisionChecks } from './decision-checks.ts'
import { allParagraphs, type DocxModel, textWidthOf } from './docx-model.ts'
import { endChecks } from './end-checks.ts'
import { headChecks } from './head-checks.ts'
import { numberedChecks, unnumberedChecks } from './page-checks.ts'
import { personalChecks } from './personal-checks.ts'
import { readDocx } from './read-docx.ts'
import { registerChecks } from './register-checks.ts'
import { typeChecks } from './type-checks.ts'
import { urgencyChecks } from './urgency-checks.ts'

export type ConformityAbout = {
  readonly kind: DocumentKind
  /** What the document was given; left out, any one mark is allowed. */
  readonly urgency?: Urgency | null
}

const SECRECY = /^(?:TUYỆT MẬT|TỐI MẬT|MẬT)$/u

/** What holds for every document: the type, no drawn lines, no mark of secrecy (the app writes nothing secret). */
const commonChecks = ({ sections, drawings }: DocxModel, parts: number): readonly Check[] => {
  const paragraphs = sections.flatMap(({ blocks }) => allParagraphs(blocks))
  const strange = paragraphs.flatMap(({ runs }) => runs.filter(({ font }) => font !== FONT))
  const coloured = paragraphs.flatMap(({ runs }) =>
    runs.filter(({ color }) => !isBlack(color) && color.toUpperCase() !== 'FF0000'),
  )
  const secret = paragraphs.filter(({ text }) => SECRECY.test(text.trim()))
  return [
    check(`Văn bản có ${parts} phần`, sections.length === parts, sections.length),
    check('Toàn văn: phông chữ Times New Roman', strange.length === 0, strange.slice(0, 3)),
    check('Toàn văn: chữ màu đen, trừ dấu độ khẩn', coloured.length === 0, coloured.slice(0, 3)),
    check('Không có hình vẽ, hộp chữ thay đường kẻ', drawings === 0, drawings),
    check(
      'Không có dấu chỉ độ mật',
      secret.length === 0,
      secret.map(({ text }) => text),
    ),
  ]
}

const agencyChecks = (model: DocxModel, { kind, urgency }: ConformityAbout): readonly Check[] => {
  const { form, lists, addressees } = documentKinds[kind]
  const [main, ...attached] = model.sections
  const parts = agencyParts(main)
  const column = main === undefined ? 0 : textWidthOf(main)
  const title = typeChecks(parts.flow, column, kind)
  const addressee = addresseeChecks(title.rest, addressees.length > 0)
  const decision = decisionChecks(addressee.rest, form === 'decision')
  const body = decision.rest.filter(({ text }) => text.trim() !== '')
  const numberLine = parts.left.find(isNumberLine)?.paragraph.text ?? ''
  return [
    ...numberedChecks(main, 'Văn bản', 'portrait'),
    ...headChecks(parts, kind),
    ...urgencyChecks(parts.urgency, urgency),
    ...title.checks,
    ...addressee.checks,
    ...decision.checks,
    ...bodyChecks(body, { isDecision: form === 'decision', appendices: lists.length }),
    ...endChecks(parts, kind),
    ...lists.flatMap((list, index) => [
      ...numberedChecks(attached[index], `Phụ lục ${index + 1}`, listFacts(list).orientation),
      ...appendixChecks(attached[index], index, kind, numberLine),
    ]),
  ]
}

const formChecks = (model: DocxModel, about: ConformityAbout): readonly Check[] => {
  const { form, lists, addressees } = documentKinds[about.kind]
  switch (form) {
    case 'official_letter':
    case 'named':
    case 'decision':
      return [...commonChecks(model, 1 + lists.length), ...agencyChecks(model, about)]
    case 'personal':
      return [
        ...commonChecks(model, 1),
        ...unnumberedChecks(model.sections[0], 'Trang', 'portrait'),
        ...personalChecks(model.sections[0], addressees.length > 0),
      ]
    case 'register':
      return [
        ...commonChecks(model, 2),
        ...unnumberedChecks(model.sections[0], 'Bìa', 'landscape'),
        ...numberedChecks(model.sections[1], 'Sổ', 'landscape'),
        ...registerChecks(model, about.kind),
      ]
    default:
      return form satisfies never
  }
}

/**
 * Opens a produced document again and holds every component of its form against Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * Components are found by where they stand and what they say, not by the styles we gave them, so that it also judges what
 * comes out of a template that an office has edited. Throws for what is no .docx.
 */
export const conformity = (docx: Uint8Array, about: ConformityAbout): readonly Check[] =>
  formChecks(readDocx(docx), about)

/** Names of the checks that failed, each once. */
export const failures = (checks: readonly Check[]): readonly string[] => [
  ...new Set(checks.filter(({ ok }) => !ok).map((one) => one.check)),
]
