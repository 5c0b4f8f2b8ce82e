/** What main process and the hidden paper window say to each other. This file imports nothing, so that the preload script stays tiny. */
export const PAPER_TASK_CHANNEL = 'paper:task'
export const PAPER_DONE_CHANNEL = 'paper:done'

/** One section's page as the .docx says it: CSS lengths, and whether the document has page numbers at all. */
export type Sheet = {
  readonly isNumbered: boolean
  readonly width: string
  readonly height: string
  readonly top: string
  readonly right: string
  readonly bottom: string
  readonly left: string
}

/** Open a .docx; lay out one of its sections; lay out sheets with nothing but page numbers, from 2 on. */
export type PaperTask =
  | { readonly do: 'open'; readonly docx: Uint8Array }
  | { readonly do: 'section'; readonly index: number }
  | { readonly do: 'numbers'; readonly sheet: Sheet; readonly pages: number }

/** Of a whole document, answered to `open`; the other tasks answer when the page is ready to be printed. */
export type PaperDocument = { readonly title: string; readonly sections: readonly Sheet[] }

export type PaperDone =
  | { readonly ok: true; readonly value: PaperDocument | null }
  | { readonly ok: false; readonly message: string }

/** What the preload script puts on `window.paper`. */
export type PaperDesk = { readonly serve: (work: (task: PaperTask) => Promise<PaperDocument | null>) => void }
