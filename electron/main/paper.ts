import os from 'node:os'
import type { BrowserWindow } from 'electron'
import {
  PAPER_DONE_CHANNEL,
  PAPER_TASK_CHANNEL,
  type PaperDocument,
  type PaperDone,
  type PaperTask,
} from '#contract/paper.ts'
import type { Paper } from '#electron/documents/paper.ts'
import { hiddenWindow, within } from '#electron/main/hidden-window.ts'

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
const taskLine = ({ webContents }: BrowserWindow) => {
  const waiting = new Map<number, (done: PaperDone) => void>()
  webContents.ipc.on(PAPER_DONE_CHANNEL, (_event, id: number, done: PaperDone) => {
    waiting.get(id)?.(done)
    waiting.delete(id)
  })
  let lastId = 0
  return async (task: PaperTask): Promise<PaperDocument | null> => {
    const id = ++lastId
    const done = await new Promise<PaperDone>((resolve) => {
      waiting.set(id, resolve)
      webContents.send(PAPER_TASK_CHANNEL, id, task)
    })
    if (!done.ok) throw new Error(`the paper page failed at "${task.do}": ${done.message}`)
    return done.value
  }
}

/** On a machine with few processors the window and what the user does in it come first. */
const stepBack = ({ webContents }: BrowserWindow): void => {
  try {
    os.setPriority(webContents.getOSProcessId(), os.constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not every system lets a program do that; the pages are the same.
  }
}

/**
 * A hidden window that turns documents into pages, one after another. The page is loaded anew after each: nothing of one
 * letter is left for the next, and it stands ready while the backend joins what was printed.
 */
export const openPaper = ({
  pageUrl,
  preload,
  timeout = USUAL_TIMEOUT,
}: PaperSettings): Paper & { readonly close: () => void } => {
  const { window, whileOpen, close } = hiddenWindow({ preload })
  const send = taskLine(window)
  const print = () => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true })
  const load = (): Promise<void> => {
    const loaded = window.loadURL(pageUrl)
    // Whether it succeeded is asked by whoever uses it next.
    loaded.catch(() => undefined)
    return loaded
  }
  let ready = load().then(() => stepBack(window))
  ready.catch(() => undefined)
  const task = <T>(work: () => Promise<T>, what: string): Promise<T> =>
    within(whileOpen(ready.then(work)), timeout, what)

  return {
    layOut: (docx) =>
      task(async () => {
        const document = await send({ do: 'open', docx })
        if (document === null) throw new Error('the paper page opened nothing')
        const sections = []
        // Sections differ in page format, and a page number counts within its section: each is printed on its own.
        for (const [index, sheet] of document.sections.entries()) {
          await send({ do: 'section', index })
          sections.push({ sheet, pages: await print() })
        }
        ready = load()
        return { title: document.title, sections }
      }, 'turning a letter into pages'),
    numberSheets: (sheet, pages) =>
      task(async () => {
        await send({ do: 'numbers', sheet, pages })
        return print()
      }, 'printing page numbers'),
    close,
  }
}
