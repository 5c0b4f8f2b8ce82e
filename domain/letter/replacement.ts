import { type DocumentContent, paragraph } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { numberAndSymbol } from '#domain/document/numbering.ts'
import { dayInWords } from '#domain/document/phrases.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** What another letter says of an issued one. */
export type OriginalLetter = {
  readonly typeName: string
  readonly numberAndSymbol: string
  readonly issuedOn: LocalDate
  readonly subject: string
  readonly addressees: readonly string[]
}

export const documentTypeName = (kind: DocumentKind): string => documentTypes[documentKinds[kind].type].name

/** Null while it is not issued: nothing can be said of it then. */
export const originalOf = ({
  kind,
  frozen,
  issued,
}: Pick<Letter, 'kind' | 'frozen' | 'issued'>): OriginalLetter | null => {
  if (frozen === null || issued === null) return null
  const { content } = frozen
  return {
    typeName: documentTypeName(kind),
    numberAndSymbol: numberAndSymbol(content, issued),
    issuedOn: issued.on,
    subject: content.subject,
    addressees: content.addressees,
  }
}

/**
 * "Công văn này thay thế Công văn số 05/KHCN-VP ngày 05 tháng 01 năm 2026.", before the last block, which ends the text. A
 * paper that a person signs for himself has no number to name.
 */
export const withReplacement = (content: DocumentContent, original: OriginalLetter): DocumentContent => {
  if (content.body.length === 0 || original.numberAndSymbol === '') return content
  const { typeName, issuedOn } = original
  const said = `${typeName} này thay thế ${typeName} số ${original.numberAndSymbol} ${dayInWords(issuedOn)}.`
  return { ...content, body: content.body.toSpliced(-1, 0, paragraph(said)) }
}
