import type { DocumentContent } from '#domain/document/document-content.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { type DocumentNumber, printedNumber } from '#domain/document/document-number.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { BLANK, blankDay, dayInWords } from '#domain/document/phrases.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Number and day, given by the clerk after signing (Nghị định 30/2020/NĐ-CP, Điều 15); null until then. */
export type Numbering = { readonly number: DocumentNumber | null; readonly on: LocalDate | null }

export const notYetNumbered: Numbering = { number: null, on: null }

type Symbolled = Pick<DocumentContent, 'symbol'>

/** "05/KHCN-VP", with a blank for the clerk; empty where the kind has no number. */
export const numberAndSymbol = ({ symbol }: Symbolled, { number }: Numbering): string => {
  if (symbol === '') return ''
  const printed = number === null ? null : printedNumber(number)
  return `${printed ?? BLANK}/${symbol}`
}

const dayText = ({ draftYear }: Pick<DocumentContent, 'draftYear'>, { on }: Numbering): string =>
  on === null ? blankDay(draftYear) : dayInWords(on)

/** "Bắc Ninh, ngày 05 tháng 01 năm 2026". */
export const placeAndDay = (content: Pick<DocumentContent, 'place' | 'draftYear'>, numbering: Numbering): string =>
  `${content.place}, ${dayText(content, numbering)}`

const typeOf = (content: Pick<DocumentContent, 'kind'>) => documentTypes[documentKinds[content.kind].type]

/** "(Kèm theo Công văn số 05/KHCN-VP ngày 05 tháng 01 năm 2026 của Sở …)": each appendix says what it belongs to (III.1.c). */
export const appendixReference = (content: DocumentContent, numbering: Numbering): string =>
  `(Kèm theo ${typeOf(content).name} số ${numberAndSymbol(content, numbering)} ${dayText(content, numbering)} của ${content.agencyName})`

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const

/** "Phụ lục", or "Phụ lục II" where there are several (III.1.a). */
export const appendixLabel = (index: number, count: number): string =>
  count < 2 ? 'Phụ lục' : `Phụ lục ${ROMAN[index] ?? index + 1}`

/** A register is called by its own heading, everything else by its type. */
const named = (heading: string, type: string): string =>
  type === documentTypes.register.name || type === documentTypes.personal_paper.name
    ? `${heading.charAt(0)}${heading.slice(1).toLocaleLowerCase('vi')}`
    : type

/** Words for a file name and the document's properties. */
export const documentTitle = (content: DocumentContent, numbering: Numbering): string => {
  const printed = numbering.number === null ? '' : `${numberAndSymbol(content, numbering).replaceAll('/', '-')} `
  const bare = content.subject.replace(/^V\/v /u, '')
  const subject = `${bare.charAt(0).toLocaleUpperCase('vi')}${bare.slice(1)}`
  const type = content.typeName === '' ? '' : `${named(content.typeName, typeOf(content).name)} - `
  return `${printed}${type}${subject}`.slice(0, 200)
}
