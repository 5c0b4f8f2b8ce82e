import { type IParagraphOptions, type Paragraph, type Table, TextRun } from 'docx'
import { headColumns, textWidth, twips } from '#electron/documents/letter-geometry.ts'
import { each, line, paragraph, table, when } from './tables.ts'

/** A rule of fixed length, centred in a column; both in millimetres. */
const rule = (length: number, column: number, options: IParagraphOptions = {}): Paragraph => {
  const side = twips((column - length) / 2)
  const drawn = { indent: { left: side, right: side }, border: { top: { ...line, space: 0 } } }
  return paragraph('DuongKe', '', { ...drawn, ...options })
}

/** Width of "Độc lập - Tự do - Hạnh phúc" at 13 points bold, millimetres: its rule is as long as the text. */
const MOTTO_WIDTH = 56.1

/** Quốc hiệu and Tiêu ngữ, centred in a column of so many millimetres. */
export const nation = (column: number, first = paragraph('QuocHieu', NATION)): readonly Paragraph[] => [
  first,
  paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
  rule(MOTTO_WIDTH, column),
]
export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'

/**
 * Agency and number on the left, Quốc hiệu, place and day on the right; number and day share a row. A công văn has its
 * trích yếu here, below the number.
 */
export const head = (hasSubject: boolean): Table =>
  table({
    widths: [twips(headColumns.agency), twips(headColumns.nation)],
    margins: null,
    rows: [
      {
        cells: [
          [
            ...when('superior', 'CoQuanChuQuan', paragraph('CoQuanChuQuan', '{superior}')),
            paragraph('CoQuan', '{agency}'),
            paragraph('DuongKe', '{@agencyRule}'),
          ],
          nation(headColumns.nation),
        ],
      },
      { cells: [[paragraph('SoKyHieu', '{numberLine}')], [paragraph('DiaDanh', '{placeAndDay}')]] },
      ...(hasSubject ? [{ cells: [[paragraph('TrichYeu', '{subject}')], [paragraph('TrichYeu', '')]] }] : []),
    ],
  })

/** Dấu chỉ mức độ khẩn, ô 10b: below the number, before the text. */
export const urgency = (): Paragraph => paragraph('DongCuoi', '{@urgencyBox}')

/** Tên loại and trích yếu with its rule, ô 5a. */
export const typeAndSubject = (): readonly Paragraph[] => [
  paragraph('TenLoai', '{typeName}'),
  paragraph('TrichYeuTenLoai', '{subject}'),
  paragraph('DuongKe', '{@subjectRule}'),
]

export const addressees = (): readonly Paragraph[] => [
  ...when('oneAddressee', 'KinhGui', paragraph('KinhGui', 'Kính gửi: {oneAddressee}')),
  ...when('isToSeveral', 'KinhGuiNhieu', paragraph('KinhGuiNhieu', 'Kính gửi:')),
  ...each('addresseeLines', 'NoiGui'),
  ...when('isToSeveral', 'Khoang', paragraph('Khoang', '')),
]

/** Who decides and on what: the head's post, căn cứ, and "QUYẾT ĐỊNH:" (mẫu 1.2). */
export const authority = (): readonly Paragraph[] => [
  paragraph('ThamQuyen', '{authorityLine}'),
  ...each('bases', 'CanCu'),
  paragraph('QuyetDinh', 'QUYẾT ĐỊNH:'),
]

const withLead = (look: 'NoiDung' | 'NoiDungCuoi', lead: string, text: string): Paragraph =>
  paragraph(look, '', { children: [new TextRun({ text: lead, bold: true }), new TextRun(text)] })

/** The text; its last paragraph stays with the signature. */
export const body = (): readonly Paragraph[] => [
  ...when(
    'body',
    'NoiDung',
    ...when('isHeading', 'Muc', paragraph('Muc', '{text}')),
    ...when('isParagraph', 'NoiDung', paragraph('NoiDung', '{text}')),
    ...when('isArticle', 'NoiDung', withLead('NoiDung', '{lead}', ' {text}')),
  ),
  withLead('NoiDungCuoi', '{lastLead}', '{lastText}'),
]

/** Recipients and signature in one row that is never split. */
export const signature = (): Table =>
  table({
    widths: [twips(75), twips(90)],
    margins: null,
    rows: [
      {
        cells: [
          [paragraph('NoiNhan', 'Nơi nhận:'), ...each('recipients', 'NoiNhanDong')],
          [...each('signing', 'ChucVuKy'), paragraph('TenNguoiKy', '{signerName}')],
        ],
      },
    ],
  })

/** Millimetres: the rule under "(Kèm theo …)" of mẫu 2.1, whose length the decree leaves open. */
const REFERENCE_RULE = 42

export const appendixHead = (at: number, isLandscape: boolean): readonly Paragraph[] => [
  paragraph('PhuLuc', `{appendixLabel${at}}`),
  paragraph('TenPhuLuc', `{appendixTitle${at}}`),
  paragraph('KemTheo', `{appendixReference${at}}`),
  rule(REFERENCE_RULE, textWidth(isLandscape), { spacing: { after: 100 } }),
]
