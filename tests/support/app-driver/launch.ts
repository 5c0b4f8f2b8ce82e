import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

/** The real app in its window, driven from outside. */
export type RunningApp = { readonly electron: ElectronApplication; readonly page: Page }

export type LaunchOptions = {
  /** Data folder of this run; everything the app writes by itself goes there. */
  readonly folder: string
  /** The instant the app's clock starts from, ISO 8601; the machine's clock when left out. */
  readonly clock?: string
  readonly args?: readonly string[]
  readonly colorScheme?: 'light' | 'dark'
  /** Size of the page, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
}

const root = path.resolve(import.meta.dirname, '../../..')

/** Electron refuses to start as root on Linux unless its sandbox is off; everybody else keeps it on. */
const sandboxArguments = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Starts the built app on a data folder; `npm run build` comes before, and `scripts/run.mjs exec` gives the runtime. */
export const launchApp = async ({
  folder,
  clock,
  args = [],
  colorScheme = 'light',
  size,
}: LaunchOptions): Promise<RunningApp> => {
  const executablePath = process.env.ELECTRON_EXEC_PATH
  const electron = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    cwd: root,
    args: [
      '.',
      `--data-folder=${folder}`,
      ...(clock === undefined ? [] : [`--clock=${clock}`]),
      ...sandboxArguments,
      ...args,
    ],
    colorScheme,
  })
  const page = await electron.firstWindow()
  await resize({ electron, page }, size ?? { width: 1366, height: 768 })
  return { electron, page }
}

/** Gives the page a size in CSS pixels. */
export const resize = async (
  { electron, page }: RunningApp,
  { width, height }: { width: number; height: number },
): Promise<void> => {
  const window = await electron.browserWindow(page)
  await window.evaluate((target, [w, h]) => target.setContentSize(w, h), [width, height] as const)
  await page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [width, height] as const)
}

/** The user closes the window; the register is closed and the process ends. */
export const close = ({ electron }: RunningApp): Promise<void> => electron.close()

/** Every save dialog from now on is answered with this file; null closes it without choosing. */
export const answerSaveDialog = ({ electron }: RunningApp, file: string | null): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    const answer = async () => ({ canceled: filePath === null, filePath: filePath ?? '' })
    dialog.showSaveDialog = answer
  }, file)
