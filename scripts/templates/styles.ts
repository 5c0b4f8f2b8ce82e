import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { twips } from '#electron/documents/letter-geometry.ts'

export const FONT = 'Times New Roman'

type Look = {
  /** Points. */
  readonly size: number
  /** Points of one line. Exact, so that Word, LibreOffice and Chromium break pages at the same line. */
  readonly line: number
  readonly align?: 'center' | 'both' | 'left' | 'right'
  readonly bold?: true
  readonly italics?: true
  readonly color?: string
  /** Points before and after. Only one of two neighbours has any: programs differ on whether they add up. */
  readonly before?: number
  readonly after?: number
  /** Millimetres. */
  readonly firstLine?: number
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly keepNext?: true
  /** Never parted between two pages. */
  readonly keepLines?: true
}

const text = { size: 14, line: 18, align: 'both', firstLine: 12.7 } as const

/**
 * Every component of a document, sizes of the sample table of Phụ lục I, phần I, mục V. The name is what Word shows the
 * officer.
 */
export const looks = {
  QuocHieu: { name: 'Quốc hiệu', size: 12, line: 14, align: 'center', bold: true },
  TieuNgu: { name: 'Tiêu ngữ', size: 13, line: 15, align: 'center', bold: true },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', size: 12, line: 14, align: 'center' },
  CoQuan: { name: 'Cơ quan ban hành', size: 12, line: 14, align: 'center', bold: true },
  DuongKe: { name: 'Đường kẻ', size: 1, line: 8, align: 'center', before: 3 },
  SoKyHieu: { name: 'Số, ký hiệu', size: 13, line: 16, align: 'center' },
  DiaDanh: { name: 'Địa danh, thời gian', size: 13, line: 16, align: 'center', italics: true },
  TrichYeu: { name: 'Trích yếu công văn', size: 12, line: 14, align: 'center', before: 6, left: 1, right: 1 },
  DoKhan: { name: 'Dấu chỉ mức độ khẩn', size: 13, line: 15, align: 'center', bold: true, color: 'FF0000' },
  TenLoai: { name: 'Tên loại văn bản', size: 14, line: 18, align: 'center', bold: true, before: 16, keepNext: true },
  TrichYeuTenLoai: {
    name: 'Trích yếu văn bản có tên loại',
    size: 14,
    line: 18,
    align: 'center',
    bold: true,
    left: 10,
    right: 10,
    keepNext: true,
  },
  KinhGui: { name: 'Kính gửi', size: 14, line: 18, align: 'center', before: 14, after: 10, left: 12, right: 12 },
  KinhGuiNhieu: { name: 'Kính gửi nhiều nơi', size: 14, line: 18, before: 14, left: 30 },
  // The dash stands under the colon: 30 mm and the width of "Kính gửi" at 14 points.
  NoiGui: { name: 'Nơi gửi', size: 14, line: 18, left: 51, hanging: 3.4, after: 4 },
  ThamQuyen: { name: 'Thẩm quyền ban hành', size: 14, line: 18, align: 'center', bold: true, before: 10, after: 10 },
  CanCu: { name: 'Căn cứ ban hành', ...text, italics: true, after: 6 },
  QuyetDinh: { name: 'Quyết định', size: 14, line: 18, align: 'center', bold: true, after: 8, keepNext: true },
  Khoang: { name: 'Khoảng trống', size: 1, line: 9 },
  Muc: { name: 'Mục', ...text, bold: true, after: 6, keepNext: true },
  NoiDung: { name: 'Nội dung', ...text, after: 6 },
  // Whole, because programs differ on whether a paragraph that stays with the next may be parted.
  NoiDungCuoi: { name: 'Nội dung, đoạn cuối', ...text, after: 12, keepNext: true, keepLines: true },
  NoiNhan: { name: 'Nơi nhận', size: 12, line: 18, bold: true, italics: true },
  NoiNhanDong: { name: 'Nơi nhận, liệt kê', size: 11, line: 13 },
  ChucVuKy: { name: 'Quyền hạn, chức vụ người ký', size: 14, line: 18, align: 'center', bold: true },
  TenNguoiKy: { name: 'Họ tên người ký', size: 14, line: 18, align: 'center', bold: true, before: 72 },
  PhuLuc: { name: 'Phụ lục', size: 14, line: 18, align: 'center', bold: true },
  TenPhuLuc: { name: 'Tên phụ lục', size: 14, line: 18, align: 'center', bold: true },
  KemTheo: { name: 'Chỉ dẫn kèm theo', size: 14, line: 18, align: 'center', italics: true },
  DauBang: { name: 'Đầu bảng', size: 12, line: 15, align: 'center', bold: true },
  Bang: { name: 'Trong bảng', size: 12, line: 15 },
  BangGiua: { name: 'Trong bảng, canh giữa', size: 12, line: 15, align: 'center' },
  BangPhai: { name: 'Trong bảng, canh phải', size: 12, line: 15, align: 'right' },
  BiaChuQuan: { name: 'Bìa, cơ quan chủ quản', size: 14, line: 18, align: 'center', before: 48 },
  BiaCoQuan: { name: 'Bìa, cơ quan', size: 14, line: 18, align: 'center', bold: true },
  BiaTen: { name: 'Bìa, tên sổ', size: 28, line: 36, align: 'center', bold: true, before: 90, after: 24 },
  BiaDong: { name: 'Bìa, dòng', size: 16, line: 21, align: 'center', after: 6 },
  SoTrang: { name: 'Số trang', size: 14, line: 18, align: 'center' },
  DongCuoi: { name: 'Dòng cuối', size: 1, line: 1 },
} as const satisfies Readonly<Record<string, Look & { readonly name: string }>>
export type LookName = keyof typeof looks

const alignments = {
  center: AlignmentType.CENTER,
  both: AlignmentType.JUSTIFIED,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const

const styleOf = (id: string, look: Look & { readonly name: string }): IParagraphStyleOptions => ({
  id,
  name: look.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: {
    font: FONT,
    size: look.size * 2,
    bold: look.bold ?? false,
    italics: look.italics ?? false,
    color: look.color ?? '000000',
  },
  paragraph: {
    alignment: alignments[look.align ?? 'left'],
    spacing: {
      before: (look.before ?? 0) * 20,
      after: (look.after ?? 0) * 20,
      line: look.line * 20,
      lineRule: LineRuleType.EXACT,
    },
    indent: {
      left: twips(look.left ?? 0),
      right: twips(look.right ?? 0),
      ...(look.hanging === undefined ? { firstLine: twips(look.firstLine ?? 0) } : { hanging: twips(look.hanging) }),
    },
    ...(look.keepNext ? { keepNext: true } : {}),
    ...(look.keepLines ? { keepLines: true } : {}),
  },
})

/**
 * The type of a table: more columns, smaller letters. Lines and margins are whole CSS pixels (15 twips), or a list of many
 * rows would drift between programs.
 */
export type TableType = {
  readonly size: number
  readonly line: number
  readonly side: number
  readonly upright: number
}

export const tableType = (columns: number): TableType => {
  if (columns > 12) return { size: 10, line: 12, side: 45, upright: 30 }
  if (columns > 9) return { size: 11, line: 13.5, side: 60, upright: 30 }
  return { size: looks.Bang.size, line: looks.Bang.line, side: 75, upright: 45 }
}

const inTables: ReadonlySet<string> = new Set<LookName>(['DauBang', 'Bang', 'BangGiua', 'BangPhai'])
const suffix = ({ size }: TableType): string => (size === looks.Bang.size ? '' : String(size))

/** The id of a table's style in one of its types. */
export const tableLook = (look: 'DauBang' | 'Bang' | 'BangGiua' | 'BangPhai', type: TableType): string =>
  `${look}${suffix(type)}`

/** All styles; those of tables in the types that the document's tables have. */
export const paragraphStyles = (types: readonly TableType[]): readonly IParagraphStyleOptions[] => [
  ...Object.entries(looks)
    .filter(([id]) => !inTables.has(id))
    .map(([id, look]) => styleOf(id, look)),
  ...[...new Map(types.map((type) => [type.size, type])).values()].flatMap((type) =>
    Object.entries(looks)
      .filter(([id]) => inTables.has(id))
      .map(([id, look]) =>
        styleOf(`${id}${suffix(type)}`, {
          ...look,
          name: suffix(type) === '' ? look.name : `${look.name}, cỡ ${type.size}`,
          size: type.size,
          line: type.line,
        }),
      ),
  ),
]
