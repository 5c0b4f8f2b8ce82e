import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import { listTable } from './list-table.ts'
import { numberedSection, type Section, unnumberedSection } from './section.ts'
import { each, paragraph, when } from './tables.ts'

/** Bìa (Phụ lục IV, mục I.1): agency, name of the register, what it covers. */
const cover = (): Section['children'] => [
  paragraph('BiaChuQuan', '{superior}'),
  paragraph('BiaCoQuan', '{agency}'),
  paragraph('DuongKe', '{@coverRule}'),
  paragraph('BiaTen', '{typeName}'),
  ...each('cover', 'BiaDong'),
  // Carries the section break, which a loop's own paragraph would take away with it.
  paragraph('DongCuoi', ''),
]

/** A register: its cover, then its table; both lie the same way, since they are bound together. */
export const registerSections = (kind: DocumentKind): readonly Section[] => {
  const [list] = documentKinds[kind].lists
  if (list === undefined) throw new Error(`the register ${kind} has no table`)
  const isLandscape = listFacts(list).orientation === 'landscape'
  return [
    unnumberedSection(isLandscape, cover()),
    numberedSection(isLandscape, [
      ...when('appendixTitle1', 'TenPhuLuc', paragraph('TenPhuLuc', '{appendixTitle1}'), paragraph('Khoang', '')),
      listTable(list, 1),
      paragraph('DongCuoi', ''),
    ]),
  ]
}
