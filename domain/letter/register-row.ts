import type { DocumentContent } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { twoDigits } from '#domain/document/phrases.ts'
import type { LetterRelation } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'

/** Another issued letter, and how one of the two is related to the other. */
export type RelatedLetter = {
  readonly relation: LetterRelation['type']
  readonly kind: DocumentKind
  readonly numberAndSymbol: string
  readonly issuedOn: LocalDate
}

/** An issued letter as far as the outgoing register tells of it. */
export type RegisterEntry = Pick<DocumentContent, 'kind' | 'subject' | 'signerName' | 'addressees' | 'recipients'> & {
  readonly letterId: LetterId
  readonly numberAndSymbol: string
  readonly issuedOn: LocalDate
  readonly copies: number | null
  /** The day it was first sent; null when no sending is recorded. */
  readonly firstSentOn: LocalDate | null
  readonly original: RelatedLetter | null
  readonly followers: readonly RelatedLetter[]
}

const ARCHIVE = /^-?\s*Lưu:\s*/u
const AS_ABOVE = /^Như trên$/u

const bare = (line: string): string => line.replace(/^-\s*/u, '').replace(/[\s;.]+$/u, '')
const typeName = (kind: DocumentKind): string => documentTypes[documentKinds[kind].type].name

/** "Như trên" is who stands after "Kính gửi"; the archive copy has a column of its own. */
const recipientsOf = ({ recipients, addressees }: RegisterEntry): string => {
  const lines = recipients.filter((line) => !ARCHIVE.test(line)).map(bare)
  return [...new Set(lines.flatMap((line) => (AS_ABOVE.test(line) ? addressees : [line])))].join('; ')
}

const archivedBy = ({ recipients }: RegisterEntry): string =>
  recipients
    .filter((line) => ARCHIVE.test(line))
    .map((line) => bare(line.replace(ARCHIVE, '')))
    .join('; ')

const named = ({ kind, numberAndSymbol, issuedOn }: RelatedLetter): string =>
  `${typeName(kind)} số ${numberAndSymbol} ngày ${formatDay(issuedOn)}`

const noteOf = ({ original, followers }: RegisterEntry): string =>
  [
    ...(original === null
      ? []
      : [`${original.relation === 'replaces' ? 'Thay thế' : 'Đính chính'} ${named(original)}`]),
    ...followers.map(
      (follower) => `Đã được ${follower.relation === 'replaces' ? 'thay thế' : 'đính chính'} bằng ${named(follower)}`,
    ),
  ].join('; ')

/** On a công văn the trích yếu follows the name of the type as it is printed, elsewhere it goes on in small letters. */
const nameAndSubject = ({ kind, subject }: RegisterEntry): string => {
  const rest = /^V\/v /u.test(subject) ? subject : `${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`
  return `${typeName(kind)} ${rest}`
}

/**
 * The columns of Phụ lục IV, mục I.2 of Nghị định 30/2020/NĐ-CP, by the field names of the list "outgoing_register". "Ký
 * nhận" is left for a signature.
 */
export const registerRow = (entry: RegisterEntry) => ({
  numberAndSymbol: entry.numberAndSymbol,
  issuedOn: formatDay(entry.issuedOn),
  subject: nameAndSubject(entry),
  signerName: entry.signerName,
  recipients: recipientsOf(entry),
  archivedBy: archivedBy(entry),
  copies: entry.copies === null ? '' : twoDigits(entry.copies),
  sentOn: entry.firstSentOn === null ? '' : formatDay(entry.firstSentOn),
  receipt: '',
  note: noteOf(entry),
})
