import type { Page } from '@playwright/test'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'

/** One stretch in which a thread could do nothing else, in milliseconds; `screen` when a screen was being opened. */
export type Block = { readonly took: number; readonly screen: string | null }

type WindowWatch = {
  readonly blocks: Block[]
  /** The screen that is being opened; null when none is. */
  screen: string | null
}
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    windowWatch: WindowWatch
  }
}
type MainWatch = typeof globalThis & { loopDelay?: ReturnType<typeof import('node:perf_hooks').monitorEventLoopDelay> }

const EVERY_MS = 10

/**
 * From now on the page notes how late a timer of ten milliseconds comes, by what the user is doing. A late timer is a
 * task that took so long, or a processor that others held: both are what a user feels. Blocks under 20 ms are left out.
 */
export const watchWindow = (page: Page): Promise<void> =>
  page.evaluate((every) => {
    const watch: WindowWatch = { blocks: [], screen: null }
    const isFirst = window.windowWatch === undefined
    window.windowWatch = watch
    if (!isFirst) return
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      const took = now - last - every
      last = now
      if (took > 20) window.windowWatch.blocks.push({ took, screen: window.windowWatch.screen })
    }, every)
  }, EVERY_MS)

export const windowBlocks = (page: Page): Promise<readonly Block[]> =>
  page.evaluate(() => [...window.windowWatch.blocks])

/** From now on the delay of the main process's event loop is measured. */
export const watchMain = ({ electron }: RunningApp): Promise<void> =>
  electron.evaluate((_electron, resolution) => {
    const main = globalThis as MainWatch
    main.loopDelay?.disable()
    main.loopDelay = process.getBuiltinModule('node:perf_hooks').monitorEventLoopDelay({ resolution })
    main.loopDelay.enable()
  }, EVERY_MS)

/** The longest delay since, in milliseconds; the histogram counts the time between two timers, resolution included. */
export const longestInMain = ({ electron }: RunningApp): Promise<number> =>
  electron.evaluate(
    (_electron, resolution) => Math.max(0, ((globalThis as MainWatch).loopDelay?.max ?? 0) / 1e6 - resolution),
    EVERY_MS,
  )

/** Windows of the app, hidden ones included. */
export const windowCount = ({ electron }: RunningApp): Promise<number> =>
  electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

export type Memory = { readonly backend: number; readonly paper: number }

/** Megabytes held by the backend and by the paper window, when there is one. */
export const memory = ({ electron }: RunningApp): Promise<Memory> =>
  electron.evaluate(({ app, BrowserWindow }) => {
    const papers = BrowserWindow.getAllWindows().filter((window) => window.webContents.getURL().includes('/paper.html'))
    const pids = papers.map((window) => window.webContents.getOSProcessId())
    const held = { backend: 0, paper: 0 }
    for (const { pid, type, serviceName, memory: used } of app.getAppMetrics()) {
      if (type === 'Utility' && serviceName === 'node.mojom.NodeService') held.backend += used.workingSetSize / 1024
      if (pids.includes(pid)) held.paper += used.workingSetSize / 1024
    }
    return held
  })
