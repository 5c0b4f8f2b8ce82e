import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import type { ListId } from '#domain/document/lists.ts'
import { appendixLabel } from '#domain/document/numbering.ts'

/**
 * "Phụ lục kèm theo Báo cáo này", "Phụ lục II kèm theo Công văn này": a text must point to each of its appendices, which
 * carry Roman numbers where there are several (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục III.1.a).
 */
export const appendixOf = (kind: DocumentKind, list: ListId): string => {
  const { lists, type } = documentKinds[kind]
  const at = lists.indexOf(list)
  if (at < 0) throw new Error(`${kind} has no appendix ${list}`)
  return `${appendixLabel(at, lists.length)} kèm theo ${documentTypes[type].name} này`
}
