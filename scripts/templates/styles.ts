import { AlignmentType, type IParagraphStyleOptions, LineRuleType } from 'docx'
import { twips } from '#electron/documents/letter-geometry.ts'

export const FONT = 'Times New Roman'

type Look = {
  /** Points. */
  readonly size: number
  /** Points of one line. Exact, so that Word, LibreOffice and Chromium break pages at the same line. */
  readonly line: number
  readonly align?: 'center' | 'both' | 'left'
  readonly bold?: true
  readonly italics?: true
  /** Points before and after. Only one of two neighbours has any: programs differ on whether they add up. */
  readonly before?: number
  readonly after?: number
  /** Millimetres. */
  readonly firstLine?: number
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly keepNext?: true
}

/** Every component of a letter, sizes of the sample table of Phụ lục I, phần I, mục V. The name is what Word shows the officer. */
export const looks = {
  QuocHieu: { name: 'Quốc hiệu', size: 12, line: 14, align: 'center', bold: true },
  TieuNgu: { name: 'Tiêu ngữ', size: 13, line: 15, align: 'center', bold: true },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', size: 12, line: 14, align: 'center' },
  CoQuan: { name: 'Cơ quan ban hành', size: 12, line: 14, align: 'center', bold: true },
  DuongKe: { name: 'Đường kẻ', size: 1, line: 8, align: 'center', before: 3 },
  SoKyHieu: { name: 'Số, ký hiệu', size: 13, line: 16, align: 'center' },
  DiaDanh: { name: 'Địa danh, thời gian', size: 13, line: 16, align: 'center', italics: true },
  TrichYeu: { name: 'Trích yếu công văn', size: 12, line: 14, align: 'center', before: 6, left: 1, right: 1 },
  KinhGui: { name: 'Kính gửi', size: 14, line: 18, align: 'center', before: 14, after: 10, left: 12, right: 12 },
  KinhGuiNhieu: { name: 'Kính gửi nhiều nơi', size: 14, line: 18, before: 14, left: 30 },
  // The dash stands under the colon: 30 mm and the width of "Kính gửi" at 14 points.
  NoiGui: { name: 'Nơi gửi', size: 14, line: 18, left: 51, hanging: 3.4, after: 4 },
  NoiDung: { name: 'Nội dung', size: 14, line: 18, align: 'both', firstLine: 12.7, after: 6 },
  NoiDungCuoi: {
    name: 'Nội dung, đoạn cuối',
    size: 14,
    line: 18,
    align: 'both',
    firstLine: 12.7,
    after: 12,
    keepNext: true,
  },
  NoiNhan: { name: 'Nơi nhận', size: 12, line: 18, bold: true, italics: true },
  NoiNhanDong: { name: 'Nơi nhận, liệt kê', size: 11, line: 13 },
  ChucVuKy: { name: 'Quyền hạn, chức vụ người ký', size: 14, line: 18, align: 'center', bold: true },
  TenNguoiKy: { name: 'Họ tên người ký', size: 14, line: 18, align: 'center', bold: true, before: 72 },
  PhuLuc: { name: 'Phụ lục', size: 14, line: 18, align: 'center', bold: true },
  TenPhuLuc: { name: 'Tên phụ lục', size: 14, line: 18, align: 'center', bold: true },
  KemTheo: { name: 'Chỉ dẫn kèm theo', size: 14, line: 18, align: 'center', italics: true, after: 12 },
  DauBang: { name: 'Đầu bảng', size: 12, line: 15, align: 'center', bold: true },
  Bang: { name: 'Trong bảng', size: 12, line: 15 },
  BangGiua: { name: 'Trong bảng, canh giữa', size: 12, line: 15, align: 'center' },
  SoTrang: { name: 'Số trang', size: 14, line: 18, align: 'center' },
  DongCuoi: { name: 'Dòng cuối', size: 1, line: 1 },
} as const satisfies Readonly<Record<string, Look & { readonly name: string }>>
export type LookName = keyof typeof looks

const alignments = { center: AlignmentType.CENTER, both: AlignmentType.JUSTIFIED, left: AlignmentType.LEFT } as const

const styleOf = (id: string, look: Look & { readonly name: string }): IParagraphStyleOptions => ({
  id,
  name: look.name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: FONT, size: look.size * 2, bold: look.bold ?? false, italics: look.italics ?? false, color: '000000' },
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
  },
})

export const paragraphStyles: readonly IParagraphStyleOptions[] = Object.entries(looks).map(([id, look]) =>
  styleOf(id, look),
)
