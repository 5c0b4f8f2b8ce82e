import {
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { AppendixColumn, AppendixField } from '#domain/document/letter-kind.ts'
import { headColumns, textWidth, twips } from '#electron/documents/letter-geometry.ts'
import type { LookName } from './styles.ts'

/** A paragraph of one component; `{…}` in its text are the tags that filling replaces. */
export const paragraph = (look: LookName, text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style: look, children: text === '' ? [] : [new TextRun(text)], ...options })

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
// 0,75 points is one CSS pixel: a thinner line would make each row higher on the printed page than Word makes it.
const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const
const grid = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
/** Written out, because the viewer does not know Word's implied cell margins; in twips, whole CSS pixels. */
const cellMargins = (side: number, upright: number) => ({
  marginUnitType: WidthType.DXA,
  left: side,
  right: side,
  top: upright,
  bottom: upright,
})

type Row = { readonly cells: readonly (readonly Paragraph[])[]; readonly isHead?: true }

const table = (widths: readonly number[], rows: readonly Row[], isGrid: boolean): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: isGrid ? cellMargins(75, 45) : cellMargins(0, 0),
    borders: isGrid ? grid : noBorders,
    rows: rows.map(
      ({ cells, isHead }) =>
        new TableRow({
          cantSplit: true,
          ...(isHead ? { tableHeader: true } : {}),
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
                verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
                children: [...children],
              }),
          ),
        }),
    ),
  })

/** Width of "Độc lập - Tự do - Hạnh phúc" at 13 points bold, millimetres: its rule is as long as the text. */
const MOTTO_WIDTH = 56.1

const mottoRule = (): Paragraph => {
  const side = twips((headColumns.nation - MOTTO_WIDTH) / 2)
  return paragraph('DuongKe', '', {
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
  })
}

/** Agency, number and subject on the left; Quốc hiệu, place and day on the right; number and day share a row. */
export const head = (): Table =>
  table(
    [headColumns.agency, headColumns.nation],
    [
      {
        cells: [
          [
            paragraph('CoQuanChuQuan', '{#superior}'),
            paragraph('CoQuanChuQuan', '{superior}'),
            paragraph('CoQuanChuQuan', '{/superior}'),
            paragraph('CoQuan', '{agency}'),
            paragraph('DuongKe', '{@agencyRule}'),
          ],
          [
            paragraph('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
            paragraph('TieuNgu', 'Độc lập - Tự do - Hạnh phúc'),
            mottoRule(),
          ],
        ],
      },
      { cells: [[paragraph('SoKyHieu', '{numberAndSymbol}')], [paragraph('DiaDanh', '{placeAndDay}')]] },
      { cells: [[paragraph('TrichYeu', '{subject}')], [paragraph('TrichYeu', '')]] },
    ],
    false,
  )

export const addressees = (): readonly Paragraph[] => [
  paragraph('KinhGui', '{#oneAddressee}'),
  paragraph('KinhGui', 'Kính gửi: {oneAddressee}'),
  paragraph('KinhGui', '{/oneAddressee}'),
  paragraph('KinhGuiNhieu', '{#isToSeveral}'),
  paragraph('KinhGuiNhieu', 'Kính gửi:'),
  paragraph('KinhGuiNhieu', '{/isToSeveral}'),
  paragraph('NoiGui', '{#addresseeLines}'),
  paragraph('NoiGui', '{.}'),
  paragraph('NoiGui', '{/addresseeLines}'),
]

export const body = (): readonly Paragraph[] => [
  paragraph('NoiDung', '{#paragraphs}'),
  paragraph('NoiDung', '{.}'),
  paragraph('NoiDung', '{/paragraphs}'),
  paragraph('NoiDungCuoi', '{lastParagraph}'),
]

/** Recipients and signature in one row that is never split. */
export const signature = (): Table =>
  table(
    [75, 90],
    [
      {
        cells: [
          [
            paragraph('NoiNhan', 'Nơi nhận:'),
            paragraph('NoiNhanDong', '{#recipients}'),
            paragraph('NoiNhanDong', '{.}'),
            paragraph('NoiNhanDong', '{/recipients}'),
          ],
          [
            paragraph('ChucVuKy', '{#signing}'),
            paragraph('ChucVuKy', '{.}'),
            paragraph('ChucVuKy', '{/signing}'),
            paragraph('TenNguoiKy', '{signerName}'),
          ],
        ],
      },
    ],
    false,
  )

type ColumnLook = { readonly portrait: number; readonly landscape: number; readonly look: 'Bang' | 'BangGiua' }

/** Widths in millimetres on either page; 0 where the column does not occur. */
const columnLooks: Readonly<Record<AppendixField, ColumnLook>> = {
  index: { portrait: 10, landscape: 10, look: 'BangGiua' },
  fullName: { portrait: 38, landscape: 41, look: 'Bang' },
  birth: { portrait: 0, landscape: 24, look: 'BangGiua' },
  post: { portrait: 32, landscape: 36, look: 'Bang' },
  unitName: { portrait: 36, landscape: 45, look: 'Bang' },
  rank: { portrait: 25, landscape: 0, look: 'Bang' },
  passportKind: { portrait: 0, landscape: 22, look: 'BangGiua' },
  passportNumber: { portrait: 0, landscape: 26, look: 'BangGiua' },
  passportExpiry: { portrait: 0, landscape: 24, look: 'BangGiua' },
  note: { portrait: 24, landscape: 24, look: 'BangGiua' },
}

/** The member list: the head row repeats on every page, no row is split. */
export const memberList = (columns: readonly AppendixColumn[], isLandscape: boolean): Table => {
  const widths = columns.map(({ field }) => columnLooks[field][isLandscape ? 'landscape' : 'portrait'])
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total !== textWidth(isLandscape) || widths.includes(0))
    throw new Error(`columns are ${total} mm wide, the text ${textWidth(isLandscape)} mm`)
  const last = columns.length - 1
  return table(
    widths,
    [
      { cells: columns.map(({ head: title }) => [paragraph('DauBang', title)]), isHead: true },
      {
        cells: columns.map(({ field }, index) => [
          paragraph(
            columnLooks[field].look,
            `${index === 0 ? '{#rows}' : ''}{${field}}${index === last ? '{/rows}' : ''}`,
          ),
        ]),
      },
    ],
    true,
  )
}

export const appendixHead = (): readonly Paragraph[] => [
  paragraph('PhuLuc', '{appendixLabel}'),
  paragraph('TenPhuLuc', '{appendixTitle}'),
  paragraph('KemTheo', '{appendixReference}'),
]
