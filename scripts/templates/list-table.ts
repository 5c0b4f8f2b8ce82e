import type { Table } from 'docx'
import { type ListColumn, type ListId, listFacts } from '#domain/document/lists.ts'
import { textWidth, twips } from '#electron/documents/letter-geometry.ts'
import { type TableType, tableLook, tableType } from './styles.ts'
import { type Row, styled, table } from './tables.ts'

/** Widths in twips by the columns' shares; the last column takes what rounding leaves. */
export const columnWidths = (columns: readonly ListColumn[], isLandscape: boolean): readonly number[] => {
  const whole = twips(textWidth(isLandscape))
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.slice(0, -1).map(({ share }) => Math.round((whole * share) / shares))
  return [...widths, whole - widths.reduce((sum, width) => sum + width, 0)]
}

const cellLooks = { left: 'Bang', center: 'BangGiua', right: 'BangPhai' } as const

const heads = (columns: readonly ListColumn[], type: TableType, hasNumbers: boolean): readonly Row[] => [
  { cells: columns.map(({ head }) => [styled(tableLook('DauBang', type), head)]), isHead: true },
  ...(hasNumbers
    ? [
        {
          cells: columns.map((_, index) => [styled(tableLook('BangGiua', type), `(${index + 1})`)]),
          isHead: true,
        } as const,
      ]
    : []),
]

/** One of the tables that a document carries, its rows from `{rowsN}`; the head repeats on every page. */
export const listTable = (list: ListId, at: number): Table => {
  const { columns, orientation, hasColumnNumbers } = listFacts(list)
  const type = tableType(columns.length)
  const last = columns.length - 1
  return table({
    widths: columnWidths(columns, orientation === 'landscape'),
    margins: type,
    rows: [
      ...heads(columns, type, hasColumnNumbers ?? false),
      {
        cells: columns.map(({ field, align }, index) => [
          styled(
            tableLook(cellLooks[align ?? 'left'], type),
            `${index === 0 ? `{#rows${at}}` : ''}{${field}}${index === last ? `{/rows${at}}` : ''}`,
          ),
        ]),
      },
    ],
  })
}
