import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, BrowserWindow, net, protocol } from 'electron'
import * as z from 'zod'
import { hostOnMain } from '#electron/backend/host-on-main.ts'
import { paperWindows } from '#electron/main/paper-windows.ts'

// An Electron app that is nothing but the paper window: .docx files in, PDF files out, without the register around it.

/** What the caller wants done; each outcome is written to `report`. */
export const PaperJob = z.strictObject({
  files: z.array(z.strictObject({ docx: z.string(), pdf: z.string() })),
  report: z.string(),
  timeout: z.number(),
})
export type PaperJob = z.infer<typeof PaperJob>

const folder = path.join(__dirname, 'page')
app.on('window-all-closed', () => undefined)

const work = async (): Promise<void> => {
  const job = PaperJob.parse(JSON.parse(await readFile(process.env.PAPER_JOB ?? '', 'utf8')))
  await app.whenReady()
  protocol.handle('app', ({ url }) => {
    const file = path.join(folder, path.normalize(new URL(url).pathname))
    return net.fetch(pathToFileURL(file).href)
  })
  const windows = paperWindows({
    pageUrl: 'app://paper/paper.html',
    preload: path.join(__dirname, 'paper.cjs'),
    timeout: job.timeout,
  })
  const noDialog = (): never => {
    throw new Error('no dialogs here')
  }
  const host = hostOnMain({
    openPaper: windows.open,
    layOut: windows.layOut,
    numberSheets: windows.numberSheets,
    closePaper: windows.close,
    holdForPrint: noDialog,
    showPrintDialog: noDialog,
    askWhereToSave: noDialog,
    openFile: noDialog,
  })
  const outcomes: { readonly docx: string; readonly ms: number; readonly error: string | null }[] = []
  for (const { docx, pdf } of job.files) {
    const start = performance.now()
    const error = await host.renderPdf(await readFile(docx)).then(
      (bytes) => writeFile(pdf, bytes).then(() => null),
      (reason: unknown) => String(reason),
    )
    outcomes.push({ docx, ms: Math.round(performance.now() - start), error })
  }
  const windowsLeft = BrowserWindow.getAllWindows().length
  await writeFile(job.report, JSON.stringify({ outcomes, windowsLeft, chromium: process.versions.chrome }))
}

/** Ends the app when the job is done. */
export const run = (): Promise<void> =>
  work().then(
    () => app.exit(0),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      app.exit(1)
    },
  )
