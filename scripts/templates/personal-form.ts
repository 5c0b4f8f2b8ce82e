import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { textWidth, twips } from '#electron/documents/letter-geometry.ts'
import { addressees, NATION, nation, typeAndSubject } from './parts.ts'
import { type Section, unnumberedSection } from './section.ts'
import { each, paragraph, table, when } from './tables.ts'

/** How the one who signs is named; beside him, whoever signs with him. */
const signers: Readonly<Partial<Record<DocumentKind, string>>> = {
  outbound_trip_commitment: 'NGƯỜI CAM KẾT',
  outbound_trip_application: 'NGƯỜI LÀM ĐƠN',
  passport_slip: 'NGƯỜI NHẬN',
  due_digest: 'NGƯỜI LẬP',
}
const others: Readonly<Partial<Record<DocumentKind, string>>> = { passport_slip: 'NGƯỜI GIAO' }

/** A paper that a person signs: Quốc hiệu and Tiêu ngữ, title, text, place and day, name; a page for each person. */
export const personalSections = (kind: DocumentKind): readonly Section[] => {
  const signer = signers[kind]
  const other = others[kind]
  if (signer === undefined) throw new Error(`who signs a paper of the kind ${kind}?`)
  return [
    unnumberedSection(false, [
      paragraph('NoiDung', '{#pages}'),
      ...when('isFirst', 'QuocHieu', paragraph('QuocHieu', NATION)),
      ...when('isLater', 'QuocHieu', paragraph('QuocHieu', NATION, { pageBreakBefore: true })),
      ...nation(textWidth(false)).slice(1),
      ...typeAndSubject(),
      ...(documentKinds[kind].addressees.length > 0 ? addressees() : []),
      ...each('paragraphs', 'NoiDung'),
      paragraph('NoiDungCuoi', '{lastParagraph}'),
      table({
        widths: [twips(75), twips(90)],
        margins: null,
        rows: [
          {
            cells: [
              // Level with the one at the right, below the line of place and day; he writes his own name.
              other === undefined
                ? [paragraph('ChucVuKy', '')]
                : [paragraph('DiaDanh', ''), paragraph('ChucVuKy', other)],
              [paragraph('DiaDanh', '{placeAndDay}'), paragraph('ChucVuKy', signer), paragraph('TenNguoiKy', '{name}')],
            ],
          },
        ],
      }),
      paragraph('NoiDung', '{/pages}'),
      paragraph('DongCuoi', ''),
    ]),
  ]
}
