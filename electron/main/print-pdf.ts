import { type BrowserWindow, session } from 'electron'
import { PRINT_TITLE } from '#electron/backend/main-calls.ts'
import { withHiddenWindow, within } from '#electron/main/hidden-window.ts'
import { lockSession } from '#electron/main/lock-down.ts'

export type PrintOutcome = 'printed' | 'cancelled' | 'failed'

/**
 * Chromium's PDF viewer is not there in a session that is kept in memory only. This one has a folder of its own; the
 * viewer writes nothing of a document into it.
 */
const PARTITION = 'persist:paper-print'
/** Nobody keeps a print dialog open longer; runtimes before Electron 35 never tell that it was closed (electron#47377). */
const DIALOG_LIMIT = 10 * 60_000

/** The viewer has the document when it takes over its title; before that a blank page would be printed. */
const documentShown = (window: BrowserWindow): Promise<void> =>
  new Promise((resolve) => {
    window.webContents.on('page-title-updated', (_event, title) => {
      if (title === PRINT_TITLE) resolve()
    })
  })

const dialog = (window: BrowserWindow): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (success, reason) =>
      resolve(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'),
    )
  })

/** The pieces one after another, each when it is asked for. */
const streamOf = (pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> => {
  const rest = pieces.values()
  return new ReadableStream({
    pull: (controller) => {
      const { value, done } = rest.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}

/** Sends PDF to a printer through the system's own dialog. The file is served from memory and never written to disk. */
export const pdfPrinter = ({ timeout }: { readonly timeout: number }) => {
  const jobs = new Map<string, Uint8Array[]>()
  const address = (job: string): string => `app://print/${job}.pdf`
  const ownSession = () => {
    const own = session.fromPartition(PARTITION)
    if (!own.protocol.isProtocolHandled('app')) {
      lockSession(own)
      own.protocol.handle('app', ({ url }) => {
        const pdf = jobs.get(url)
        return pdf === undefined
          ? new Response(null, { status: 404 })
          : new Response(streamOf(pdf), { headers: { 'content-type': 'application/pdf' } })
      })
    }
    return own
  }

  return {
    hold: async (job: string, piece: Uint8Array): Promise<void> => {
      const url = address(job)
      jobs.set(url, [...(jobs.get(url) ?? []), piece])
    },
    print: async (job: string): Promise<PrintOutcome> => {
      const url = address(job)
      try {
        return await withHiddenWindow({ session: ownSession(), plugins: true }, async (window) => {
          const shown = documentShown(window)
          await within(
            window.loadURL(url).then(() => shown),
            timeout,
            'opening a letter for printing',
          )
          return within(dialog(window), DIALOG_LIMIT, 'printing')
        })
      } catch {
        return 'failed'
      } finally {
        jobs.delete(url)
      }
    },
    /** Lets go of what nobody will print any more. */
    forget: (): void => jobs.clear(),
  }
}
