import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import { listTable } from './list-table.ts'
import { addressees, appendixHead, authority, body, head, signature, typeAndSubject, urgency } from './parts.ts'
import { numberedSection, type Section } from './section.ts'
import { paragraph } from './tables.ts'

/** Each list is an appendix of its own, which lies down where its columns need it. */
const appendices = (kind: DocumentKind): readonly Section[] =>
  documentKinds[kind].lists.map((list, index) => {
    const isLandscape = listFacts(list).orientation === 'landscape'
    return numberedSection(isLandscape, [
      ...appendixHead(index + 1, isLandscape),
      listTable(list, index + 1),
      paragraph('DongCuoi', ''),
    ])
  })

const withAppendices = (kind: DocumentKind, main: Section['children']): readonly Section[] => {
  const attached = appendices(kind)
  // A table needs a paragraph after it; where an appendix follows, the section break is one.
  return [numberedSection(false, attached.length > 0 ? main : [...main, paragraph('DongCuoi', '')]), ...attached]
}

/** Công văn, mẫu 1.5. */
export const letterSections = (kind: DocumentKind): readonly Section[] =>
  withAppendices(kind, [head(true), urgency(), ...addressees(), ...body(), signature()])

/** Văn bản có tên loại, mẫu 1.4; "Kính gửi" on what goes to somebody above (mục II.9.b). */
export const namedSections = (kind: DocumentKind): readonly Section[] =>
  withAppendices(kind, [
    head(false),
    urgency(),
    ...typeAndSubject(),
    ...(documentKinds[kind].addressees.length > 0 ? addressees() : [paragraph('Khoang', '')]),
    ...body(),
    signature(),
  ])

/** Quyết định quy định trực tiếp, mẫu 1.2. */
export const decisionSections = (kind: DocumentKind): readonly Section[] =>
  withAppendices(kind, [head(false), urgency(), ...typeAndSubject(), ...authority(), ...body(), signature()])
