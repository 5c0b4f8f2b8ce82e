import type { Page } from '@playwright/test'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import { followWork } from '#tests/support/app-driver/processor-time.ts'

/** One stretch in which a thread could do nothing else, in milliseconds. */
export type Block = {
  readonly took: number
  /** How much of it the thread worked; the rest it waited for a processor or for another program. */
  readonly worked: number
  /** Where the user was; empty in the main process. */
  readonly screen: string
  /** The screen was just being opened: its own work is not that of whatever else goes on. */
  readonly isOpening: boolean
}

type Place = Pick<Block, 'screen' | 'isOpening'>
type Noted = Place & { readonly took: number; readonly endedAt: number }
type Watch = { readonly noted: Noted[]; place: Place }
declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    blockWatch: Watch
  }
}
type Main = typeof globalThis & { blockWatch?: Watch; isWatching?: true }

/** A timer of ten milliseconds that comes later than by that and these was kept from coming. */
const EVERY_MS = 10
const LEAST_MS = 20

const watchWindow = (page: Page): Promise<void> =>
  page.evaluate(
    ([every, least]) => {
      const isFirst = window.blockWatch === undefined
      window.blockWatch = { noted: [], place: { screen: '', isOpening: false } }
      if (!isFirst) return
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        const took = now - last - every
        last = now
        const { noted, place } = window.blockWatch
        if (took > least) noted.push({ took, endedAt: performance.timeOrigin + now, ...place })
      }, every)
    },
    [EVERY_MS, LEAST_MS] as const,
  )

const watchMain = ({ electron }: RunningApp): Promise<void> =>
  electron.evaluate(
    (_electron, [every, least]) => {
      const main = globalThis as Main
      main.blockWatch = { noted: [], place: { screen: '', isOpening: false } }
      if (main.isWatching) return
      main.isWatching = true
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        const took = now - last - every
        last = now
        if (took > least)
          main.blockWatch?.noted.push({ took, endedAt: performance.timeOrigin + now, screen: '', isOpening: false })
      }, every)
    },
    [EVERY_MS, LEAST_MS] as const,
  )

/** Tells the watch where the user is, and whether the screen is just being opened. */
export const notePlace = (page: Page, place: Place): Promise<void> =>
  page.evaluate((now) => {
    window.blockWatch.place = now
  }, place)

/**
 * Watches both threads that may never stand still: that of the window's page and that of the main process. Whatever keeps
 * a timer from coming is noted: a long task, or a processor that others held.
 */
export const watchBlocks = async (app: RunningApp) => {
  const { electron, page } = app
  const pids = await electron.evaluate(({ BrowserWindow }) => ({
    main: process.pid,
    window: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
  }))
  const work = { main: followWork(pids.main), window: followWork(pids.window) }
  await watchWindow(page)
  await watchMain(app)
  const blocks = (noted: readonly Noted[], { between }: ReturnType<typeof followWork>): readonly Block[] =>
    noted.map(({ endedAt, ...block }) => ({
      ...block,
      worked: Math.min(block.took, between(endedAt - block.took, endedAt)),
    }))
  return {
    /** What was noted; the watch is over. */
    end: async (): Promise<{ readonly window: readonly Block[]; readonly main: readonly Block[] }> => {
      const inWindow = await page.evaluate(() => [...window.blockWatch.noted])
      const inMain = await electron.evaluate(() => [...((globalThis as Main).blockWatch?.noted ?? [])])
      for (const follower of Object.values(work)) follower.stop()
      return { window: blocks(inWindow, work.window), main: blocks(inMain, work.main) }
    },
  }
}

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
