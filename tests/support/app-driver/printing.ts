import type { RunningApp } from '#tests/support/app-driver/launch.ts'

/** What a window handed to the system's print dialog; the document's bytes are base64. */
export type PrintJob = { readonly isSilent: boolean; readonly title: string; readonly pdf: string }

type Answer = 'printed' | 'cancelled' | 'failed'
/** Kept in the app's main process, where the stand-in for the dialog writes and the test reads. */
type Desk = typeof globalThis & { printDesk?: { answer: Answer; readonly jobs: PrintJob[] } }

/**
 * From now on every print dialog is answered so, with the words Electron gives to its callback. The dialog is the only
 * part replaced: the window, its session and Chromium's PDF viewer are the app's own.
 */
export const answerPrintDialog = ({ electron }: RunningApp, answer: Answer): Promise<void> =>
  electron.evaluate(({ app }, given) => {
    const main = globalThis as Desk
    if (main.printDesk) {
      main.printDesk.answer = given
      return
    }
    const desk = { answer: given, jobs: [] as PrintJob[] }
    main.printDesk = desk
    app.on('web-contents-created', (_created, contents) => {
      contents.print = (options, callback) => {
        const tell = {
          printed: () => callback?.(true, ''),
          cancelled: () => callback?.(false, 'Print job canceled'),
          failed: () => callback?.(false, 'Print job failed'),
        }
        const title = contents.getTitle()
        void contents.session
          .fetch(contents.getURL())
          .then((response) => response.arrayBuffer())
          .then((bytes) => {
            const pdf = Buffer.from(bytes).toString('base64')
            desk.jobs.push({ isSilent: options?.silent === true, title, pdf })
            tell[desk.answer]()
          })
      }
    })
  }, answer)

/** All that was handed to the dialog so far. */
export const printJobs = ({ electron }: RunningApp): Promise<readonly PrintJob[]> =>
  electron.evaluate(() => (globalThis as Desk).printDesk?.jobs ?? [])
