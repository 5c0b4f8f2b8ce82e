import type { DocumentKind } from '#domain/document/document-kind.ts'
import { conformity } from '#electron/documents/conformity/conformity.ts'
import { clipped, type Problem, remark } from '#electron/documents/template-check/problem.ts'

/** Where a document made from the template is no longer laid out as Phụ lục I asks: the office decides, so none refuses. */
export const conformityRemarks = (docx: Uint8Array, kind: DocumentKind): readonly Problem[] => {
  try {
    return conformity(docx, { kind, urgency: null })
      .filter(({ ok }) => !ok)
      .map(({ check, found }) =>
        remark(
          'not_conforming',
          `Không còn đúng Phụ lục I – ${check}.`,
          found === '' ? '' : `Trên trang thử: ${clipped(found)}`,
        ),
      )
  } catch {
    // The checks know our own layout; one they cannot read at all is another one.
    return [remark('not_conforming', 'Không đối chiếu được trang thử với Phụ lục I: bố cục khác hẳn mẫu gốc.')]
  }
}
