import { randomUUID } from 'node:crypto'
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Sheet } from '#contract/paper.ts'
import { type MainCalls, PRINT_TITLE } from '#electron/backend/main-calls.ts'
import { saveWhole } from '#electron/backend/save-whole.ts'
import type { Paper } from '#electron/documents/paper.ts'
import type { Host } from '#electron/services/host.ts'

/** What a page leaves behind is not collected while its window is kept busy; after so many documents it gets a new one. */
const DOCUMENTS_PER_WINDOW = 20
/** Asked for at once, so that most letters find enough of them. */
const LEAST_SHEETS = 8

// Loaded when the first document is made into pages: nobody needs it to log in.
const pdfTools = () => import('#electron/documents/pdf-binder.ts')
const pdfFile = () => import('#electron/documents/pdf-file.ts')

type OpenPaper = Paper & { readonly close: () => Promise<void> }

/** Sheets of page numbers by page format, printed once: they hold nothing of a letter. */
const numberSheets = () => {
  const kept = new Map<string, Promise<PDFDocument>>()
  return async (paper: Paper, sheet: Sheet, pages: number): Promise<PDFDocument> => {
    const key = Object.values(sheet).join(' ')
    const found = await kept.get(key)
    if (found !== undefined && found.getPageCount() >= pages) return found
    const count = Math.max(LEAST_SHEETS, 2 ** Math.ceil(Math.log2(pages)))
    const { loadPdf } = await pdfTools()
    const printed = paper.numberSheets(sheet, count).then(loadPdf)
    kept.set(key, printed)
    printed.catch(() => kept.delete(key))
    return printed
  }
}

/** Electron's part as the services see it, made of single calls to the main process and work done here. */
export const hostOnMain = (main: MainCalls): Host => {
  const numbers = numberSheets()

  const openPaper = async (): Promise<OpenPaper> => {
    const id = await main.openPaper()
    return {
      layOut: (docx) => main.layOut(id, docx),
      numberSheets: (sheet, pages) => main.numberSheets(id, sheet, pages),
      close: () => main.closePaper(id),
    }
  }

  /** One window after another: a new one in place of one that failed or has served long enough. */
  const paperDesk = () => {
    let current: OpenPaper | null = null
    let served = 0
    const close = async (): Promise<void> => {
      const paper = current
      current = null
      await paper?.close()
    }
    return {
      next: async (): Promise<Paper> => {
        if (served % DOCUMENTS_PER_WINDOW === 0) await close()
        current ??= await openPaper()
        served += 1
        return current
      },
      close,
    }
  }

  /** Without a title of its own, the PDF gets that of its last document. */
  const bind = async (title: string | null, work: Parameters<Host['bindPdf']>[1]): Promise<readonly Uint8Array[]> => {
    const { pdfBinder } = await pdfTools()
    const binder = pdfBinder()
    const desk = paperDesk()
    let lastTitle = ''
    const add = async (docx: Uint8Array): Promise<number> => {
      try {
        const paper = await desk.next()
        const document = await paper.layOut(docx)
        lastTitle = document.title
        const parts = document.sections.map(({ sheet, pages }) => ({
          pages,
          numbers: (count: number) => numbers(paper, sheet, count),
        }))
        return await binder.add(parts)
      } catch (cause) {
        // What the window holds now nobody knows.
        await desk.close()
        throw cause
      }
    }
    try {
      await work(add)
      return binder.finish(title ?? lastTitle)
    } finally {
      await desk.close()
    }
  }

  return {
    bindPdf: bind,
    renderPdf: async (docx) => {
      const pieces = await bind(null, async (add) => {
        await add(docx)
      })
      const { concatenated } = await pdfFile()
      return concatenated(pieces)
    },
    printPdf: async (pdf) => {
      const { retitled } = await pdfFile()
      const job = randomUUID()
      for (const piece of retitled(inPieces(pdf), PRINT_TITLE)) await main.holdForPrint(job, piece)
      return main.showPrintDialog(job)
    },
    saveFile: async (suggestedName, content) => {
      const file = await main.askWhereToSave(suggestedName)
      return file === null ? null : saveWhole(file, inPieces(content))
    },
    openFile: main.openFile,
  }
}

const inPieces = (content: Uint8Array | readonly Uint8Array[]): readonly Uint8Array[] =>
  content instanceof Uint8Array ? [content] : content
