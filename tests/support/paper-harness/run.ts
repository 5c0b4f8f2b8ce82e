import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build, type InlineConfig } from 'vite'
import * as z from 'zod'
import type { PaperJob } from './job.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const PaperReport = z.strictObject({
  outcomes: z.array(z.strictObject({ docx: z.string(), ms: z.number(), error: z.string().nullable() })),
  windowsLeft: z.number(),
  chromium: z.string(),
})
export type PaperReport = z.infer<typeof PaperReport>

const script = (entry: string, outDir: string, file: string): InlineConfig => ({
  configFile: false,
  logLevel: 'warn',
  root,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir,
    emptyOutDir: false,
    rolldownOptions: {
      input: path.join(root, entry),
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: file, chunkFileNames: '[name].cjs' },
    },
  },
})

/** Builds the paper page, its preload script and the little main process around them. */
const buildHarness = async (outDir: string): Promise<void> => {
  await build(script('tests/support/paper-harness/main.ts', outDir, 'main.cjs'))
  await build(script('electron/preload/paper.ts', outDir, 'paper.cjs'))
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.join(root, 'renderer'),
    base: './',
    build: {
      target: 'chrome130',
      outDir: path.join(outDir, 'page'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: path.join(root, 'renderer/paper.html') },
    },
  })
}

/** The runtime that `npm run show` and `npm test` prepare. */
const electron = (): string => {
  const file = process.env.ELECTRON_EXEC_PATH
  if (file === undefined)
    throw new Error('ELECTRON_EXEC_PATH is not set: run this through `npm run show` or `scripts/run.mjs exec`')
  return file
}

/** Turns .docx files into PDF in the real Electron. Never throws for a single file: its outcome says what happened. */
export const renderInElectron = async (files: PaperJob['files'], timeout = 30_000): Promise<PaperReport> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'paper-'))
  try {
    await buildHarness(folder)
    const job: PaperJob = { files, report: path.join(folder, 'report.json'), timeout }
    writeFileSync(path.join(folder, 'job.json'), JSON.stringify(job))
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0
    const child = spawn(
      electron(),
      [
        path.join(folder, 'main.cjs'),
        ...(isRoot ? ['--no-sandbox'] : []),
        `--user-data-dir=${path.join(folder, 'profile')}`,
      ],
      { env: { ...process.env, PAPER_JOB: path.join(folder, 'job.json') }, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString()).slice(-4000)
    })
    const code = await new Promise<number | null>((resolve, reject) =>
      child.once('error', reject).once('exit', resolve),
    )
    if (code !== 0) throw new Error(`Electron ended with ${code}:\n${errors}`)
    return PaperReport.parse(JSON.parse(readFileSync(job.report, 'utf8')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
