import { PDFDocument } from '@cantoo/pdf-lib'
import { hostOnMain } from '#electron/backend/host-on-main.ts'
import type { MainCalls } from '#electron/backend/main-calls.ts'

const sheet = { isNumbered: true, width: '595pt', height: '842pt', top: '0', right: '0', bottom: '0', left: '0' }

/** Pages of a given width, to be recognized by it. */
export const blankPages = async (pages: number, width = 595): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([width, 842]).drawText(`${page + 1}`)
  return document.save({ useObjectStreams: false })
}

export type DeskAnswers = {
  /** What the save dialog is answered with. */
  readonly file?: string | null
  readonly print?: 'printed' | 'cancelled' | 'failed'
  /** How many pages a document gets, and how wide they are; throws for one that cannot be laid out. */
  readonly layOut?: (docx: Uint8Array) => { readonly pages: number; readonly width?: number }
}

/** Electron's part without Electron: windows that are only counted, dialogs that are answered at once. */
export const paperDesk = ({ file = null, print = 'printed', layOut = () => ({ pages: 1 }) }: DeskAnswers = {}) => {
  const open = new Set<number>()
  const held = new Map<string, readonly Uint8Array[]>()
  const done = { opened: 0, laidOut: 0, sheetsPrinted: [] as number[], printed: [] as (readonly Uint8Array[])[] }
  const use = (id: number): void => {
    if (!open.has(id)) throw new Error('closed')
  }
  const main: MainCalls = {
    openPaper: async () => {
      done.opened += 1
      open.add(done.opened)
      return done.opened
    },
    layOut: async (id, docx) => {
      use(id)
      const { pages, width } = layOut(docx)
      done.laidOut += 1
      return { title: `Văn bản ${pages} trang`, sections: [{ sheet, pages: await blankPages(pages, width) }] }
    },
    numberSheets: async (id, _sheet, pages) => {
      use(id)
      done.sheetsPrinted.push(pages)
      return blankPages(pages)
    },
    closePaper: async (id) => {
      open.delete(id)
    },
    holdForPrint: async (job, piece) => {
      held.set(job, [...(held.get(job) ?? []), piece])
    },
    showPrintDialog: async (job) => {
      done.printed.push(held.get(job) ?? [])
      held.delete(job)
      return print
    },
    askWhereToSave: async () => file,
    openFile: async () => null,
  }
  return { host: hostOnMain(main), done, open }
}
