import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import { type AgencyParts, isDateLine, isNumberLine, type Placed } from './agency-parts.ts'
import { absent, type Check, check, isCapitals, isSingleSpaced, looksLike } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'
import { nationChecks } from './nation-checks.ts'
import { longestLine, ruleUnder, thirdToHalf } from './rule.ts'

const isBold = ({ runs }: DocxParagraph): boolean => runs.length > 0 && runs.every(({ bold }) => bold)

const agencyChecks = (placed: readonly Placed[]): readonly Check[] => {
  const at = placed.findIndex(({ paragraph }) => paragraph.rule !== null)
  const number = placed.findIndex(isNumberLine)
  const names = placed.slice(0, at >= 0 ? at : number >= 0 ? number : placed.length)
  // Two names: the superior first, not bold, and what follows is the agency's own, the last line in any case.
  const firstBold = names.findIndex(({ paragraph }) => isBold(paragraph))
  const own = names.slice(names.length < 2 ? 0 : Math.max(1, Math.min(firstBold, names.length - 1)))
  const superior = names.slice(0, names.length - own.length)
  const columnWidth = names[0]?.column ?? 0
  return [
    ...superior.flatMap(({ paragraph }) => [
      looksLike('Cơ quan chủ quản', paragraph, { size: [12, 13], bold: false, italics: false, align: 'center' }),
      check('Cơ quan chủ quản: in hoa', isCapitals(paragraph.text), paragraph.text),
    ]),
    looksLike('Cơ quan ban hành', own.at(-1)?.paragraph, {
      size: [12, 13],
      bold: true,
      italics: false,
      align: 'center',
    }),
    check(
      'Cơ quan ban hành: in hoa',
      own.length > 0 && own.every(({ paragraph }) => isCapitals(paragraph.text)),
      own.map(({ paragraph }) => paragraph.text),
    ),
    check(
      'Tên hai cơ quan: cách nhau dòng đơn',
      names.every(({ paragraph }) => isSingleSpaced(paragraph)),
      names.map(({ paragraph }) => paragraph.look),
    ),
    ruleUnder(
      'Cơ quan ban hành',
      thirdToHalf,
      placed[at]?.paragraph,
      columnWidth,
      Math.max(0, ...own.map(({ paragraph }) => longestLine(paragraph, columnWidth))),
    ),
  ]
}

const NUMBER = /^Số:(?: (?<number>\d+[\p{Ll}]{0,2})| {2,})\/(?<symbol>.+)$/u
const GROUP = '[\\p{Lu}\\d&]+'

/** "KHCN-VP" on a công văn, "TTr-KHCN" on another type: capital groups joined by dashes, nothing blank. */
const symbolPattern = (kind: DocumentKind): RegExp => {
  const { abbreviation } = documentTypes[documentKinds[kind].type]
  return new RegExp(abbreviation === '' ? `^${GROUP}(?:-${GROUP})+$` : `^${abbreviation}(?:-${GROUP})+$`, 'u')
}

const numberChecks = (paragraph: DocxParagraph | undefined, kind: DocumentKind): readonly Check[] => {
  const match = NUMBER.exec(paragraph?.text ?? '')
  const number = match?.groups?.number
  const { abbreviation } = documentTypes[documentKinds[kind].type]
  return [
    looksLike('Số, ký hiệu', paragraph, { size: [13, 13], bold: false, italics: false, align: 'center' }),
    check(
      `Số, ký hiệu: dạng "Số: 05/${abbreviation === '' ? 'KHCN-VP' : `${abbreviation}-KHCN`}", không cách chữ`,
      match !== null && symbolPattern(kind).test(match.groups?.symbol ?? ''),
      paragraph?.text ?? '',
    ),
    check(
      'Số nhỏ hơn 10 có số 0 phía trước',
      match !== null && (number === undefined || /^(?:0[1-9]|[1-9]\d+)\p{Ll}*$/u.test(number)),
      paragraph?.text ?? '',
    ),
  ]
}

const PLACE = /^(?<place>\p{Lu}[^,]*), ngày(?: (?<day>\d+) | {2,})tháng(?: (?<month>\d+) | {2,})năm \d{4}$/u

/** Mục II.4, wherever the document has its place and day. */
export const placeChecks = (paragraph: DocxParagraph | undefined): readonly Check[] => {
  const groups = PLACE.exec(paragraph?.text ?? '')?.groups
  const isPadded =
    groups !== undefined &&
    (groups.day === undefined || /^(?:0[1-9]|[12]\d|3[01])$/.test(groups.day)) &&
    (groups.month === undefined || /^(?:0[12]|[3-9]|1[0-2])$/.test(groups.month))
  return [
    looksLike('Địa danh, thời gian', paragraph, { size: [13, 14], bold: false, italics: true, align: 'center' }),
    check(
      'Địa danh, thời gian: dạng "Bắc Ninh, ngày 05 tháng 01 năm 2026"',
      groups !== undefined,
      paragraph?.text ?? '',
    ),
    check('Ngày nhỏ hơn 10 và tháng 1, 2 có số 0 phía trước', isPadded, paragraph?.text ?? ''),
  ]
}

/** Ô 5b: trích yếu of a công văn under its number; elsewhere nothing stands there. */
const subjectChecks = (placed: readonly Placed[], kind: DocumentKind): readonly Check[] => {
  const number = placed.findIndex(isNumberLine)
  const [subject] = number === -1 ? [] : placed.slice(number + 1).map(({ paragraph }) => paragraph)
  if (documentKinds[kind].form !== 'official_letter') return [absent('trích yếu "V/v" dưới số, ký hiệu', subject)]
  return [
    looksLike('Trích yếu', subject, { size: [12, 13], bold: false, italics: false, align: 'center' }),
    check('Trích yếu: sau chữ "V/v"', /^V\/v \p{Ll}/u.test(subject?.text ?? ''), subject?.text ?? ''),
    check(
      'Trích yếu: cách số, ký hiệu 6pt',
      subject?.look.before === 6 && placed[number]?.paragraph.look.after === 0,
      subject?.look ?? 'none',
    ),
  ]
}

/** Mục II.1–5: the head of what an agency issues. Number and day stand in one row, so on one line whatever wraps above them. */
export const headChecks = ({ left, right }: AgencyParts, kind: DocumentKind): readonly Check[] => {
  const number = left.find(isNumberLine)
  const date = right.find(isDateLine)
  return [
    check('Đầu văn bản: hai cột cạnh nhau', left.length > 0 && right.length > 0, [left.length, right.length]),
    ...agencyChecks(left),
    ...nationChecks(
      right.map(({ paragraph }) => paragraph),
      right[0]?.column ?? 0,
    ),
    ...numberChecks(number?.paragraph, kind),
    ...placeChecks(date?.paragraph),
    check(
      'Số, ký hiệu và thời gian: trên cùng một dòng',
      number !== undefined && date !== undefined && number.row === date.row,
      [number?.row, date?.row],
    ),
    ...subjectChecks(left, kind),
  ]
}
