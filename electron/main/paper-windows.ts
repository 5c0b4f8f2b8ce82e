import type { MainCalls } from '#electron/backend/main-calls.ts'
import { openPaper, type PaperSettings } from '#electron/main/paper.ts'
import { pdfPrinter } from '#electron/main/print-pdf.ts'

const OPENING_FOR_PRINT = 60_000

/** The paper windows that the backend has open, by number. */
export const paperWindows = (settings: PaperSettings) => {
  const papers = new Map<number, ReturnType<typeof openPaper>>()
  const printer = pdfPrinter({ timeout: OPENING_FOR_PRINT })
  let last = 0
  const paper = (id: number): ReturnType<typeof openPaper> => {
    const found = papers.get(id)
    if (found === undefined) throw new Error(`paper ${id} is closed`)
    return found
  }
  const close = (id: number): void => {
    papers.get(id)?.close()
    papers.delete(id)
  }

  return {
    open: async () => {
      last += 1
      papers.set(last, openPaper(settings))
      return last
    },
    layOut: async (id, docx) => paper(id).layOut(docx),
    numberSheets: async (id, sheet, pages) => paper(id).numberSheets(sheet, pages),
    close: async (id) => close(id),
    /** The backend is gone, and with it whoever would have asked for the rest. */
    closeAll: (): void => {
      for (const id of papers.keys()) close(id)
      printer.forget()
    },
    hold: printer.hold,
    print: printer.print,
  } satisfies {
    readonly open: MainCalls['openPaper']
    readonly layOut: MainCalls['layOut']
    readonly numberSheets: MainCalls['numberSheets']
    readonly close: MainCalls['closePaper']
    readonly closeAll: () => void
    readonly hold: MainCalls['holdForPrint']
    readonly print: MainCalls['showPrintDialog']
  }
}
