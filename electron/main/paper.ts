import type { BrowserWindow } from 'electron'
import {
  PAPER_DONE_CHANNEL,
  PAPER_TASK_CHANNEL,
  type PaperDocument,
  type PaperDone,
  type PaperTask,
} from '#contract/paper.ts'
import { joinPdf, type PrintedPart, pageCount } from '#electron/documents/join-pdf.ts'
import { withHiddenWindow, within } from '#electron/main/hidden-window.ts'
import { pdfPrinter } from '#electron/main/print-pdf.ts'

export type PaperSettings = {
  /** renderer/paper.html on the app's own protocol. */
  readonly pageUrl: string
  /** The built electron/preload/paper.ts. */
  readonly preload: string
  /** How long one document may take, milliseconds. */
  readonly timeout?: number
}

const USUAL_TIMEOUT = 30_000

/** Sends tasks to the page and gives back its answers. */
const taskLine = (window: BrowserWindow) => {
  const waiting = new Map<number, (done: PaperDone) => void>()
  window.webContents.ipc.on(PAPER_DONE_CHANNEL, (_event, id: number, done: PaperDone) => {
    waiting.get(id)?.(done)
    waiting.delete(id)
  })
  let lastId = 0
  return async (task: PaperTask): Promise<PaperDocument | null> => {
    const id = ++lastId
    const done = await new Promise<PaperDone>((resolve) => {
      waiting.set(id, resolve)
      window.webContents.send(PAPER_TASK_CHANNEL, id, task)
    })
    if (!done.ok) throw new Error(`the paper page failed at "${task.do}": ${done.message}`)
    return done.value
  }
}

/** Sections differ in page format, and a page number counts within its section: each is printed on its own. */
const renderIn = async (window: BrowserWindow, pageUrl: string, docx: Uint8Array): Promise<Uint8Array> => {
  const send = taskLine(window)
  const print = () => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  await window.loadURL(pageUrl)
  const document = await send({ do: 'open', docx })
  if (document === null) throw new Error('the paper page opened nothing')
  const parts: PrintedPart[] = []
  for (let index = 0; index < document.sections; index++) {
    await send({ do: 'section', index })
    const pages = await print()
    const count = await pageCount(pages)
    if (count > 1) await send({ do: 'numbers', index, pages: count })
    parts.push({ pages, numbers: count > 1 ? await print() : null })
  }
  return joinPdf(parts, document.title)
}

/** Turns .docx into PDF and sends PDF to a printer, both through hidden windows. */
export const paperRenderer = ({ pageUrl, preload, timeout = USUAL_TIMEOUT }: PaperSettings) => ({
  /** The .docx as PDF, with page numbers and its fonts inside. Throws when the page fails or takes too long. */
  renderPdf: (docx: Uint8Array): Promise<Uint8Array> =>
    withHiddenWindow({ preload }, (window) =>
      within(renderIn(window, pageUrl, docx), timeout, 'turning a letter into PDF'),
    ),
  /** Shows the system's print dialog for this PDF and tells what became of it. */
  printPdf: pdfPrinter({ timeout }),
})
