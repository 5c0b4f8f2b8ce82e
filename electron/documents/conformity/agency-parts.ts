import { urgencyNames } from '#domain/document/document-content.ts'
import {
  type DocxBlock,
  type DocxCell,
  type DocxParagraph,
  type DocxRow,
  type DocxSection,
  type DocxTable,
  isParagraph,
  isTable,
} from './docx-model.ts'

/** A paragraph of the head with the row it stands in and the width of its column. */
export type Placed = { readonly paragraph: DocxParagraph; readonly row: number; readonly column: number }

/** The box of a dấu chỉ mức độ khẩn. */
export type UrgencyMark = {
  readonly paragraph: DocxParagraph
  readonly cell: DocxCell
  readonly row: DocxRow
  readonly isBelowNumber: boolean
}

/** The first section of what an agency issues, taken apart by place and wording. */
export type AgencyParts = {
  /** The head's columns from top to bottom; without paragraphs that hold neither text nor line. */
  readonly left: readonly Placed[]
  readonly right: readonly Placed[]
  readonly urgency: readonly UrgencyMark[]
  /** What stands between head and signature: paragraphs with text or a line. */
  readonly flow: readonly DocxParagraph[]
  /** "Nơi nhận" and signature. */
  readonly end: DocxTable | undefined
  /** Text behind the signature, where none should be. */
  readonly behind: readonly DocxParagraph[]
}

/** The marks of urgency, in either spelling of "hỏa". */
export const urgencyWords: ReadonlySet<string> = new Set([...Object.values(urgencyNames), 'HOẢ TỐC'])

const says = (table: DocxTable, test: (text: string) => boolean): boolean =>
  table.rows.some((row) => row.cells.some((cell) => cell.paragraphs.some(({ text }) => test(text.trim()))))

const holdsSomething = ({ text, rule }: DocxParagraph): boolean => text.trim() !== '' || rule !== null

const column = (head: DocxTable | undefined, side: 'left' | 'right'): readonly Placed[] =>
  (head?.rows ?? []).flatMap(({ cells }, row) => {
    const cell = side === 'left' ? cells[0] : cells.length > 1 ? cells.at(-1) : undefined
    return (cell?.paragraphs ?? [])
      .filter(holdsSomething)
      .filter(({ text }) => !urgencyWords.has(text.trim()))
      .map((paragraph) => ({ paragraph, row, column: cell?.width ?? 0 }))
  })

const marksIn = (table: DocxTable, isBelowNumber: boolean): readonly UrgencyMark[] =>
  table.rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.paragraphs
        .filter(({ text }) => urgencyWords.has(text.trim()))
        .map((paragraph) => ({ paragraph, cell, row, isBelowNumber })),
    ),
  )

/** Head: the first table, or the one that has the Quốc hiệu. End: the last one that says "Nơi nhận". */
export const agencyParts = (section: DocxSection | undefined): AgencyParts => {
  const blocks: readonly DocxBlock[] = section?.blocks ?? []
  const tables = blocks.filter(isTable)
  const head = tables.find((table) => says(table, (text) => /^cộng h/iu.test(text))) ?? tables[0]
  const end = tables.findLast((table) => says(table, (text) => /^nơi nhận/iu.test(text))) ?? tables.at(-1)
  const [from, to] = [head, end].map((table) => (table === undefined ? -1 : blocks.indexOf(table)))
  const isBetween = (block: DocxBlock) => blocks.indexOf(block) > (from ?? -1) && blocks.indexOf(block) < (to ?? -1)
  return {
    left: column(head, 'left'),
    right: column(head, 'right'),
    urgency: tables.flatMap((table) => marksIn(table, table === head || isBetween(table))),
    flow: blocks.filter(isParagraph).filter(isBetween).filter(holdsSomething),
    end: end === head ? undefined : end,
    behind: blocks
      .slice((to ?? -1) + 1)
      .filter(isParagraph)
      .filter(({ text }) => text.trim() !== ''),
  }
}

export const isNumberLine = ({ paragraph }: Placed): boolean => /^số\s*:/iu.test(paragraph.text.trim())
export const isDateLine = ({ paragraph }: Placed): boolean => /ngày.*tháng.*năm/u.test(paragraph.text)
