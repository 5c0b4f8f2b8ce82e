import type { ParagraphLook, RunLook } from './properties.ts'

export type DocxRun = RunLook & { readonly text: string }

export type DocxParagraph = {
  readonly kind: 'paragraph'
  /** As it is shown: text set in capitals by its format is in capitals. */
  readonly text: string
  readonly look: ParagraphLook
  /** One per run with text, in order. */
  readonly runs: readonly DocxRun[]
  /** A line above or below the paragraph's text. */
  readonly rule: { readonly isSolid: boolean } | null
  /** Instructions of its fields, "PAGE". */
  readonly fields: readonly string[]
}
export type DocxBorder = { readonly isSingle: boolean; readonly color: string }
export type DocxCell = {
  readonly width: number
  readonly align: string
  /** Those the cell says itself: top, right, bottom, left. */
  readonly borders: readonly DocxBorder[]
  readonly paragraphs: readonly DocxParagraph[]
}
export type DocxRow = {
  readonly cells: readonly DocxCell[]
  readonly isHead: boolean
  readonly isNeverSplit: boolean
  /** Points; null where it follows the text. */
  readonly exactHeight: number | null
}
export type DocxTable = { readonly kind: 'table'; readonly rows: readonly DocxRow[] }
export type DocxBlock = DocxParagraph | DocxTable

/** Lengths in points. */
export type DocxSection = {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly header: number
  }
  readonly hasOwnFirstPage: boolean
  readonly firstNumber: number | null
  readonly numberFormat: string
  readonly headers: { readonly default: readonly DocxParagraph[]; readonly first: readonly DocxParagraph[] }
  readonly blocks: readonly DocxBlock[]
}
export type DocxModel = { readonly sections: readonly DocxSection[]; readonly drawings: number }

export const isParagraph = (block: DocxBlock): block is DocxParagraph => block.kind === 'paragraph'
export const isTable = (block: DocxBlock): block is DocxTable => block.kind === 'table'

/** Every paragraph of a section, those in tables included, in order. */
export const allParagraphs = (blocks: readonly DocxBlock[]): readonly DocxParagraph[] =>
  blocks.flatMap((block) =>
    isParagraph(block) ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  )

/** Width of the text between the margins. */
export const textWidthOf = ({ width, margins }: DocxSection): number => width - margins.left - margins.right
