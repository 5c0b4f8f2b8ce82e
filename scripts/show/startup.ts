// Start-up: time from spawn to a usable log-in page against a bare window of the same runtime, as a ratio of medians.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildServices } from '#electron/backend/services.ts'
import { APP_READY, FIRST_PAINT, timeToUsable } from '#scripts/show/lib/startup/measure.ts'
import { MOST_RATIO, median, verdict } from '#scripts/show/lib/startup/verdict.ts'

const RUNS = 9
const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-startup-'))
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

const noHost = () => {
  throw new Error('no host here')
}

/** A register to log in to: the usual start is the log-in page. */
const createRegister = async (): Promise<void> => {
  const services = buildServices(
    {
      folder,
      resources: path.join(root, 'resources'),
      version: '0',
      isDemo: false,
      nativeBinding: null,
      clockOffset: 0,
    },
    { renderPdf: noHost, bindPdf: noHost, printPdf: noHost, openFile: noHost, saveFile: noHost },
    () => undefined,
  )
  const [preset] = services.resources.presets
  if (!preset) throw new Error('no preset')
  const created = await services.session.create({
    profiles: preset.profiles,
    signer: null,
    administrator: { userName: 'quantri', displayName: 'Quản trị', password: 'do-toc-do-khoi-dong-1' },
  })
  if (!created.ok) throw new Error(created.error.code)
}

const bareWindow = () =>
  timeToUsable({ args: [path.join(root, 'tests/support/bare-window'), ...asRoot], usableAt: FIRST_PAINT })
const app = () => timeToUsable({ args: [root, `--data-folder=${folder}`, ...asRoot], usableAt: APP_READY })

try {
  await createRegister()
  // The first start of each fills caches of the system and of Chromium and is not counted.
  await bareWindow()
  await app()
  await app()
  const measured: { bare: number[]; app: number[] } = { bare: [], app: [] }
  for (let run = 0; run < RUNS; run += 1) {
    measured.bare.push(await bareWindow())
    measured.app.push(await app())
  }
  const { ratio, isOk } = verdict(measured)
  const row = (name: string, values: readonly number[]): string =>
    `${name.padEnd(12)} ${values.map((value) => String(Math.round(value)).padStart(5)).join('')}   median ${Math.round(median(values))} ms`
  console.log(row('bare window', measured.bare))
  console.log(row('Sổ đoàn', measured.app))
  console.log(
    `startup: ${ratio.toFixed(2)} × a bare window over ${RUNS} runs (at most ${MOST_RATIO}) … ${isOk ? 'ok' : 'short'}`,
  )
  process.exitCode = isOk ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
