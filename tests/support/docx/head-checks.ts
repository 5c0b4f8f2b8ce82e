import { type Check, check, isCapitals, looksLike, mm, within } from './check.ts'
import { brokenLines, textWidth } from './font-widths.ts'
import type { DocxCell, DocxParagraph, DocxTable } from './read-docx.ts'

/** Length of a rule drawn as a paragraph's border, in points; null when the line is missing. */
const ruleLength = (cell: DocxCell, paragraph: DocxParagraph | undefined): number | null =>
  paragraph?.rule?.isSolid === true ? cell.width - paragraph.look.left - paragraph.look.right : null

const isCentred = (paragraph: DocxParagraph): boolean => Math.abs(paragraph.look.left - paragraph.look.right) < 1

const share = (length: number | null, text: number): string =>
  length === null ? 'no line' : `${mm(length)} of ${mm(text)} (${(length / text).toFixed(2)})`

const singleLine = (paragraph: DocxParagraph | undefined): boolean => {
  if (paragraph === undefined) return false
  const { look, runs } = paragraph
  const size = runs[0]?.size ?? 0
  const isSingle = look.lineRule === 'auto' ? look.line === 12 : within(look.line / size, 1.1, 1.2)
  return isSingle && look.before === 0 && look.after === 0
}

const nationChecks = (cell: DocxCell): readonly Check[] => {
  const [name, motto, below] = cell.paragraphs
  const length = ruleLength(cell, below)
  const text = motto?.runs[0] === undefined ? 0 : textWidth(motto.text, motto.runs[0])
  return [
    check('Quốc hiệu: đúng chữ', name?.text === 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', name?.text ?? ''),
    looksLike('Quốc hiệu', name, { size: [12, 13], bold: true, italics: false, align: 'center' }),
    check(
      'Quốc hiệu: trên một dòng',
      name?.runs[0] !== undefined && textWidth(name.text, name.runs[0]) <= cell.width,
      mm(cell.width),
    ),
    check('Tiêu ngữ: đúng chữ', motto?.text === 'Độc lập - Tự do - Hạnh phúc', motto?.text ?? ''),
    looksLike('Tiêu ngữ', motto, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    check('Quốc hiệu và Tiêu ngữ: cách nhau dòng đơn', singleLine(name) && singleLine(motto), [
      name?.look,
      motto?.look,
    ]),
    check(
      'Tiêu ngữ: đường kẻ nét liền dài bằng dòng chữ, ngay dưới',
      length !== null && Math.abs(length - text) < 3 && below !== undefined && isCentred(below),
      share(length, text),
    ),
  ]
}

const agencyChecks = (cell: DocxCell): readonly Check[] => {
  const rule = cell.paragraphs.findIndex((paragraph) => paragraph.rule !== null)
  const names = rule === -1 ? cell.paragraphs : cell.paragraphs.slice(0, rule)
  const agency = names.at(-1)
  const superior = names.length > 1 ? names[0] : undefined
  const below = cell.paragraphs[rule]
  const length = ruleLength(cell, below)
  const type = agency?.runs[0]
  const text =
    agency === undefined || type === undefined
      ? 0
      : Math.max(...brokenLines(agency.text, type, cell.width).map((line) => textWidth(line, type)))
  return [
    ...(superior === undefined
      ? []
      : [
          looksLike('Cơ quan chủ quản', superior, { size: [12, 13], bold: false, italics: false, align: 'center' }),
          check('Cơ quan chủ quản: in hoa', isCapitals(superior.text), superior.text),
        ]),
    looksLike('Cơ quan ban hành', agency, { size: [12, 13], bold: true, italics: false, align: 'center' }),
    check('Cơ quan ban hành: in hoa', isCapitals(agency?.text ?? ''), agency?.text ?? ''),
    check(
      'Tên hai cơ quan: cách nhau dòng đơn',
      names.every(singleLine),
      names.map((one) => one.look),
    ),
    check(
      'Cơ quan ban hành: đường kẻ nét liền dài 1/3–1/2 dòng chữ, cân đối',
      length !== null && within(length / text, 1 / 3, 1 / 2) && below !== undefined && isCentred(below),
      share(length, text),
    ),
  ]
}

const NUMBER = /^Số:(?: (?<number>\d+)| {2,})\/(?<symbol>.+)$/u
/** Capital groups joined by dashes, nothing blank. */
const SYMBOL = /^[\p{Lu}\d&]+(?:-[\p{Lu}\d&]+)+$/u

const numberChecks = (paragraph: DocxParagraph | undefined): readonly Check[] => {
  const match = NUMBER.exec(paragraph?.text ?? '')
  const number = match?.groups?.number
  return [
    looksLike('Số, ký hiệu', paragraph, { size: [13, 13], bold: false, italics: false, align: 'center' }),
    check(
      'Số, ký hiệu: dạng "Số: 05/KHCN-VP", không cách chữ',
      match !== null && SYMBOL.test(match.groups?.symbol ?? ''),
      paragraph?.text ?? '',
    ),
    check(
      'Số nhỏ hơn 10 có số 0 phía trước',
      match !== null && (number === undefined || /^(?:0[1-9]|[1-9]\d+)$/.test(number)),
      paragraph?.text ?? '',
    ),
  ]
}

const PLACE = /^(?<place>\p{Lu}[^,]*), ngày(?: (?<day>\d+) | {2,})tháng(?: (?<month>\d+) | {2,})năm \d{4}$/u

const placeChecks = (paragraph: DocxParagraph | undefined): readonly Check[] => {
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

/** Mục II.1–5: the head of the letter. Number and day stand in one row, so on one line whatever wraps above them. */
export const headChecks = (head: DocxTable | undefined): readonly Check[] => {
  const cells = head?.rows.map((row) => row.cells) ?? []
  const [agency, nation] = cells[0] ?? []
  const [number, place] = cells[1] ?? []
  const subject = cells[2]?.[0]?.paragraphs[0]
  if (agency === undefined || nation === undefined) return [check('đầu công văn: hai ô cạnh nhau', false, cells.length)]
  return [
    ...agencyChecks(agency),
    ...nationChecks(nation),
    ...numberChecks(number?.paragraphs[0]),
    ...placeChecks(place?.paragraphs[0]),
    looksLike('Trích yếu', subject, { size: [12, 13], bold: false, italics: false, align: 'center' }),
    check('Trích yếu: sau chữ "V/v"', /^V\/v \p{Ll}/u.test(subject?.text ?? ''), subject?.text ?? ''),
    check(
      'Trích yếu: cách số, ký hiệu 6pt',
      subject?.look.before === 6 && number?.paragraphs.at(-1)?.look.after === 0,
      subject?.look ?? 'none',
    ),
  ]
}
