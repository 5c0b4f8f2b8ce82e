import type { Sheet } from '#contract/paper.ts'

/** A document as the paper window printed it: each section on its own, still without page numbers. */
export type LaidOut = {
  readonly title: string
  readonly sections: readonly { readonly sheet: Sheet; readonly pages: Uint8Array }[]
}

/** One paper window. Nothing of a document is left in it when `layOut` has answered. */
export type Paper = {
  readonly layOut: (docx: Uint8Array) => Promise<LaidOut>
  /** As many sheets with nothing but page numbers, the first one blank. */
  readonly numberSheets: (sheet: Sheet, pages: number) => Promise<Uint8Array>
}
