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
  /** Another starter than the runtime's own, another place of the app, and whether Chromium's sandbox stays on. */
  readonly executablePath?: string
  readonly cwd?: string
  readonly isSandboxed?: boolean
}

const root = path.resolve(import.meta.dirname, '../../..')

/** Electron refuses to start as root on Linux unless its sandbox is off; everybody else keeps it on. */
const rootCannotSandbox = process.platform === 'linux' && process.getuid?.() === 0

const LAUNCH_MS = 30_000

/**
 * Playwright's own handshake with Electron has been seen to wait for ever, once in some hundred starts on a busy machine,
 * with the app long up. It is tried once more; an app that does not start fails both times.
 */
const launchAgain: typeof _electron.launch = (options) =>
  _electron.launch(options).catch((cause: unknown) => {
    if (cause instanceof Error && cause.message.includes(`Timeout ${LAUNCH_MS}ms`)) return _electron.launch(options)
    throw cause
  })

/** Starts the built app on a data folder; `npm run build` comes before, and `scripts/run.mjs exec` gives the runtime. */
export const launchApp = async ({
  folder,
  clock,
  args = [],
  colorScheme = 'light',
  size,
  executablePath = process.env.ELECTRON_EXEC_PATH,
  cwd = root,
  isSandboxed = !rootCannotSandbox,
}: LaunchOptions): Promise<RunningApp> => {
  const electron = await launchAgain({
    timeout: LAUNCH_MS,
    ...(executablePath === undefined ? {} : { executablePath }),
    cwd,
    args: [
      '.',
      `--data-folder=${folder}`,
      '--unattended',
      ...(clock === undefined ? [] : [`--clock=${clock}`]),
      ...(isSandboxed ? [] : ['--no-sandbox']),
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

/** Every save dialog from now on takes the name the app suggests, in this folder. */
export const saveInto = ({ electron }: RunningApp, folder: string): Promise<void> =>
  electron.evaluate(({ dialog }, target) => {
    const answer = async (...args: readonly unknown[]) => {
      const { defaultPath = '' } = args.at(-1) as { defaultPath?: string }
      return { canceled: false, filePath: `${target}/${defaultPath.split(/[\\/]/).at(-1)}` }
    }
    dialog.showSaveDialog = answer
  }, folder)

/** Every dialog that asks for a file to read is from now on answered with this one; null closes it without choosing. */
export const answerOpenDialog = ({ electron }: RunningApp, file: string | null): Promise<void> =>
  electron.evaluate(({ dialog }, filePath) => {
    const answer = async () => ({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] })
    dialog.showOpenDialog = answer
  }, file)
