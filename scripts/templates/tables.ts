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
import type { LookName } from './styles.ts'

/** A paragraph of one component; `{…}` in its text are the tags that filling replaces. */
export const paragraph = (look: LookName, text: string, options: IParagraphOptions = {}): Paragraph =>
  styled(look, text, options)

/** The same for a style that only the type of a table decides. */
export const styled = (style: string, text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children: text === '' ? [] : [new TextRun(text)], ...options })

/** Paragraphs that stand only where the tag has a value. */
export const when = (tag: string, look: LookName, ...content: readonly Paragraph[]): readonly Paragraph[] => [
  paragraph(look, `{#${tag}}`),
  ...content,
  paragraph(look, `{/${tag}}`),
]

/** One paragraph for each text of a list. */
export const each = (tag: string, look: LookName): readonly Paragraph[] => when(tag, look, paragraph(look, '{.}'))

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
// 0,75 points is one CSS pixel: a thinner line would make each row higher on the printed page than Word makes it.
export const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const
const grid = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }

export type Row = { readonly cells: readonly (readonly Paragraph[])[]; readonly isHead?: true }

type TableOptions = {
  /** In twips. */
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  /** Cell margins in twips of a table with lines; null for one without either. */
  readonly margins: { readonly side: number; readonly upright: number } | null
}

/** A table whose columns are as wide as said and whose rows are never split. */
export const table = ({ widths, rows, margins }: TableOptions): Table =>
  new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    // Written out, because the viewer does not know Word's implied cell margins.
    margins: {
      marginUnitType: WidthType.DXA,
      left: margins?.side ?? 0,
      right: margins?.side ?? 0,
      top: margins?.upright ?? 0,
      bottom: margins?.upright ?? 0,
    },
    borders: margins === null ? noBorders : grid,
    rows: rows.map(
      ({ cells, isHead }) =>
        new TableRow({
          cantSplit: true,
          ...(isHead ? { tableHeader: true } : {}),
          children: cells.map(
            (children, index) =>
              new TableCell({
                width: { size: widths[index] ?? 0, type: WidthType.DXA },
                verticalAlign: isHead ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
                children: [...children],
              }),
          ),
        }),
    ),
  })
