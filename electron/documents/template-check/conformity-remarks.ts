import type { DocumentKind } from '#domain/document/document-kind.ts'
import { conformity } from '#electron/documents/conformity/conformity.ts'
import { type Problem, remark } from '#electron/documents/template-check/problem.ts'

/** What was found is written for those who mend the checks; a length is plain to everybody. */
const isMeasure = (found: string): boolean => /^\d+(\.\d+)? (mm|cm|pt)$/.test(found)

/** Where a document made from the template is no longer laid out as Phụ lục I asks: the office decides, so none refuses. */
export const conformityRemarks = (docx: Uint8Array, kind: DocumentKind): readonly Problem[] => {
  try {
    return conformity(docx, { kind, urgency: null })
      .filter(({ ok }) => !ok)
      .map(({ check, found }) =>
        remark(
          'not_conforming',
          `Không còn đúng Phụ lục I – ${check}.`,
          isMeasure(found) ? `Trên trang thử: ${found}` : '',
        ),
      )
  } catch {
    // The checks know our own layout; one they cannot read at all is another one.
    return [remark('not_conforming', 'Không đối chiếu được trang thử với Phụ lục I: bố cục khác hẳn mẫu gốc.')]
  }
}
