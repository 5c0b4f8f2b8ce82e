import { type ListId, listFacts } from '#domain/document/lists.ts'
import { type Check, check, FONT, isBlack, within } from './check.ts'
import type { DocxRow, DocxTable } from './docx-model.ts'

const cellTexts = ({ cells }: DocxRow): readonly string[] =>
  cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' '))

const everyRun = (
  table: DocxTable | undefined,
  test: (run: { font: string; size: number; color: string }) => boolean,
) =>
  (table?.rows ?? []).every((row) =>
    row.cells.every((cell) => cell.paragraphs.every(({ runs }) => runs.every((run) => test(run)))),
  )

/** A table of the document: its columns, its head on every page, its rows whole, its type. */
export const listChecks = (table: DocxTable | undefined, list: ListId): readonly Check[] => {
  const { columns, hasColumnNumbers } = listFacts(list)
  const headRows = table?.rows.findIndex((row) => !row.isHead) ?? 0
  const heads = table?.rows.slice(0, headRows === -1 ? table.rows.length : headRows) ?? []
  const rows = table?.rows.slice(heads.length) ?? []
  const wanted = columns.map(({ head }) => head)
  const numbers = columns.map((_, index) => `(${index + 1})`)
  const [first, second] = heads.map(cellTexts)
  const at = columns.findIndex(({ field }) => field === 'index')
  const isEmpty = rows.length === 1 && rows.every((row) => cellTexts(row)[at] === '')
  const width = (row: DocxRow) => row.cells.reduce((sum, cell) => sum + cell.width, 0)
  return [
    check(
      `Bảng: đủ ${columns.length} cột, đúng tên, đúng thứ tự`,
      first?.join('|') === wanted.join('|'),
      first ?? 'none',
    ),
    ...(hasColumnNumbers
      ? [check('Bảng: hàng số cột (1), (2) … dưới đầu bảng', second?.join('|') === numbers.join('|'), second ?? 'none')]
      : []),
    check(
      'Bảng: đầu bảng lặp lại ở mỗi trang',
      heads.length === (hasColumnNumbers ? 2 : 1) && rows.every((row) => !row.isHead),
      heads.length,
    ),
    check(
      'Bảng: hàng không bị ngắt trang',
      table?.rows.every((row) => row.isNeverSplit) === true,
      table?.rows.filter((row) => !row.isNeverSplit).length ?? 'none',
    ),
    check(
      'Bảng: mọi hàng đủ ô, rộng bằng nhau',
      (table?.rows ?? []).every(
        (row) => row.cells.length === columns.length && Math.abs(width(row) - width(table?.rows[0] ?? row)) < 1,
      ),
      table?.rows.map(width).slice(0, 3) ?? 'none',
    ),
    check(
      'Bảng: Times New Roman, màu đen, cỡ 10–14, đầu bảng đậm',
      everyRun(table, ({ font, size, color }) => font === FONT && within(size, 10, 14) && isBlack(color)) &&
        (heads[0]?.cells ?? []).every((cell) => cell.paragraphs.every(({ runs }) => runs.every(({ bold }) => bold))),
      table?.rows[0]?.cells[0]?.paragraphs[0]?.runs ?? 'none',
    ),
    ...(at === -1
      ? []
      : [
          check(
            'Bảng: số thứ tự liên tục từ 1',
            // A list without entries has one row that says so.
            rows.every((row, index) => cellTexts(row)[at] === (isEmpty ? '' : String(index + 1))),
            rows.slice(0, 5).map((row) => cellTexts(row)[at]),
          ),
        ]),
  ]
}
