import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { finishSetUp, type Inspection, inspectRegister, KEYRING_VERSION } from '#db/keyring/inspect.ts'
import { latestSchema } from '#db/migrations/index.ts'
import {
  configuredFolder,
  type FolderEnvironment,
  type FolderRefusal,
  localFolder,
  prepareFolder,
} from '#electron/services/data-folder.ts'

export type Launch = {
  readonly dataFolder: string
  readonly isDemo: boolean
  /** Automatic tests: nobody could answer a dialog of the system. Never in a packaged app. */
  readonly isUnattended: boolean
  readonly resources: string
  /** Milliseconds the app's clock differs from the machine's: tests and the demonstration live on a fixed day. */
  readonly clockOffset: number
  /** What stands in the way before any window; null when the app may open. */
  readonly problem: FolderRefusal | Exclude<Inspection, 'first_run' | 'locked'> | null
  readonly phase: 'first_run' | 'locked'
  /** False when a window on this folder is open already: it comes forward, and this process ends. */
  readonly isFirst: boolean
}

const environment = (): FolderEnvironment => ({
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  mounts: process.platform === 'linux' && existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '',
})

const switchValue = (name: string): string | null => {
  const prefix = `--${name}=`
  const found = process.argv.find((argument) => argument.startsWith(prefix))
  return found ? found.slice(prefix.length) : null
}

const fixedClock = (): number => {
  const instant = app.isPackaged ? null : switchValue('clock')
  return instant === null ? 0 : Date.parse(instant) - Date.now()
}

/** Beside the program (for the portable one: where it was started from), then what holds for the whole PC. */
const configPlaces = (): readonly string[] => {
  const beside = process.env.PORTABLE_EXECUTABLE_DIR ?? path.dirname(process.execPath)
  const { ProgramData } = process.env
  return [beside, ...(process.platform === 'win32' && ProgramData ? [path.join(ProgramData, 'So doan')] : [])]
}

/** Chromium's profile, logs and crashes live under one folder of ours. */
const keepChromiumIn = (folder: string): void => {
  app.setPath('userData', path.join(folder, 'chromium'))
  app.setPath('sessionData', path.join(folder, 'chromium'))
  app.setPath('logs', path.join(folder, 'logs'))
  app.setPath('crashDumps', path.join(folder, 'chromium', 'crashes'))
}

/**
 * Decides where the data lives and whether the app may open, before Electron is ready: Chromium's own profile goes into
 * the data folder too, and nothing is ever written to the roaming profile.
 */
export const prepareLaunch = (): Launch => {
  const isDemo = process.argv.includes('--demo')
  const place = environment()
  const chosen = switchValue('data-folder')
  // The demonstration never touches the folder of the real register.
  const configured = chosen === null && !isDemo ? configuredFolder(configPlaces()) : { kind: 'none' as const }
  const local = localFolder(place, isDemo ? 'So doan - du lieu dung thu' : 'So doan')
  const dataFolder = path.resolve(chosen ?? (configured.kind === 'folder' ? configured.folder : local))
  const refusal = configured.kind === 'unreadable' ? 'config_unreadable' : prepareFolder(dataFolder, place)
  const resources = app.isPackaged
    ? path.join(process.resourcesPath, 'resources')
    : path.join(app.getAppPath(), 'resources')
  const isUnattended = !app.isPackaged && process.argv.includes('--unattended')
  const base = { dataFolder, isDemo, isUnattended, resources, clockOffset: fixedClock(), isFirst: true }
  if (refusal !== null) {
    // Electron still makes a profile for the dialog; it must not be the roaming one.
    keepChromiumIn(path.join(os.tmpdir(), 'so-doan-refused'))
    return { ...base, problem: refusal, phase: 'first_run' }
  }

  keepChromiumIn(dataFolder)
  // Before anything is tidied up: a first run may be at work in the window that is already open.
  if (!app.requestSingleInstanceLock()) return { ...base, isFirst: false, problem: null, phase: 'locked' }
  finishSetUp(dataFolder)
  const found = inspectRegister(dataFolder, { keyring: KEYRING_VERSION, schema: latestSchema })
  return found === 'first_run' || found === 'locked'
    ? { ...base, problem: null, phase: found }
    : { ...base, problem: found, phase: 'locked' }
}
