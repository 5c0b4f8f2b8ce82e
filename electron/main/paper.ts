import { randomUUID } from 'node:crypto'
import { BrowserWindow, session } from 'electron'
import { PAPER_DONE_CHANNEL, PAPER_TASK_CHANNEL, type PaperDocument, type PaperDone, type PaperTask } from '#contract/paper.ts'
import { joinPdf, pageCount, type PrintedPart } from '#electron/documents/join-pdf.ts'

export type PaperSettings = {
  /** renderer/paper.html on the app's own protocol. */
  readonly pageUrl: string
  /** The built electron/preload/paper.ts. */
  readonly preload: string
  /** How long one document may take, milliseconds. */
  readonly timeout?: number
}

export type PrintOutcome = 'printed' | 'cancelled' | 'failed'

const USUAL_TIMEOUT = 30_000
/** Kept in memory only, and apart from the app's own: nothing printed stays behind. */
const PRINT_PARTITION = 'paper-print'

const within = async <T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds)
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** A window of its own for each document, never shown and always closed: nothing of one letter is left for the next. */
const withHiddenWindow = async <T>(
  preferences: Electron.WebPreferences,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...preferences, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  const { promise: gone, reject } = Promise.withResolvers<never>()
  window.webContents.on('render-process-gone', (_event, { reason }) => reject(new Error(`the paper window ended: ${reason}`)))
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  try {
    return await Promise.race([use(window), gone])
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}

/** Sends tasks to the page one after another and gives back its answers. */
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
    if (!done.ok) throw new Error(`the paper page failed at ${task.do}: ${done.message}`)
    return done.value
  }
}

/** Turns .docx into PDF and sends PDF to a printer, both through hidden windows. */
export const paperRenderer = ({ pageUrl, preload, timeout = USUAL_TIMEOUT }: PaperSettings) => {
  const render = (docx: Uint8Array): Promise<Uint8Array> =>
    withHiddenWindow({ preload }, (window) => {
      const work = async () => {
        await window.loadURL(pageUrl)
        const send = taskLine(window)
        const print = () => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
        const document = await send({ do: 'open', docx })
        if (document === null) throw new Error('the paper page opened nothing')
        const parts: PrintedPart[] = []
        // Sections differ in page format, and a page number counts within its section: each is printed on its own.
        for (let index = 0; index < document.sections; index++) {
          await send({ do: 'section', index })
          const printed = await print()
          const count = await pageCount(printed)
          if (count > 1) await send({ do: 'numbers', index, pages: count })
          parts.push({ pages: printed, numbers: count > 1 ? await print() : null })
        }
        return joinPdf(parts, document.title)
      }
      return within(work(), timeout, 'turning a letter into PDF')
    })

  const held = new Map<string, Uint8Array<ArrayBuffer>>()
  const printSession = () => {
    const own = session.fromPartition(PRINT_PARTITION)
    if (!own.protocol.isProtocolHandled('app'))
      own.protocol.handle('app', ({ url }) => {
        const pdf = held.get(url)
        return pdf === undefined
          ? new Response(null, { status: 404 })
          : new Response(pdf, { headers: { 'content-type': 'application/pdf' } })
      })
    return own
  }

  const print = async (pdf: Uint8Array): Promise<PrintOutcome> => {
    const url = `app://print/${randomUUID()}.pdf`
    held.set(url, new Uint8Array(pdf))
    try {
      return await withHiddenWindow({ session: printSession(), plugins: true }, async (window) => {
        await within(window.loadURL(url), timeout, 'opening a letter for printing')
        // The system's own dialog may stay open as long as the officer likes: no limit here.
        return await new Promise<PrintOutcome>((resolve) => {
          window.webContents.print({ silent: false, printBackground: true }, (success, reason) =>
            resolve(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
          )
        })
      })
    } finally {
      held.delete(url)
    }
  }

  return {
    /** The .docx as PDF, with page numbers and its fonts inside. Throws when the page fails or takes too long. */
    renderPdf: render,
    /** Shows the system's print dialog for this PDF. */
    printPdf: print,
  }
}
