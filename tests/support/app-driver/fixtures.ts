import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { close, type LaunchOptions, launchApp, type RunningApp } from '#tests/support/app-driver/launch.ts'

/** The day the end-to-end tests live on: thứ Hai, 23/11/2026, nine in the morning in Vietnam. */
export const CLOCK = '2026-11-23T02:00:00Z'

type Fixtures = {
  /** A folder of its own for each test, gone afterwards. Its name has blanks and Vietnamese letters on purpose. */
  readonly folder: string
  /** Starts the app on the test's folder and clock; what is still open at the end of the test is closed. */
  readonly start: (options?: Partial<LaunchOptions>) => Promise<RunningApp>
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
  folder: async ({}, use) => {
    const parent = mkdtempSync(path.join(os.tmpdir(), 'so-doan-e2e-'))
    await use(path.join(parent, 'Dữ liệu Sổ đoàn'))
    rmSync(parent, { recursive: true, force: true })
  },
  start: async ({ folder }, use) => {
    const running = new Set<RunningApp>()
    await use(async (options) => {
      const app = await launchApp({ folder, clock: CLOCK, ...options })
      running.add(app)
      app.electron.once('close', () => running.delete(app))
      return app
    })
    for (const app of running) await close(app)
  },
})

export { expect }
