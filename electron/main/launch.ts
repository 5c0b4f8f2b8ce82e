import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { app } from 'electron'
import { finishSetUp, type Inspection, inspectRegister } from '#db/keyring/inspect.ts'
import { latestSchema } from '#db/migrations/index.ts'
import {
  configuredFolder,
  type FolderEnvironment,
  type FolderRefusal,
  localFolder,
  prepareFolder,
} from '#electron/services/data-folder.ts'

const KNOWN_KEYRING = 1

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

/**
 * Decides where the data lives and whether the app may open, before Electron is ready: Chromium's own profile goes into
 * the data folder too, and nothing is ever written to the roaming profile.
 */
export const prepareLaunch = (): Launch => {
  const isDemo = process.argv.includes('--demo')
  const place = environment()
  const chosen = switchValue('data-folder') ?? configuredFolder(path.dirname(process.execPath))
  const dataFolder = path.resolve(chosen ?? localFolder(place, isDemo ? 'So doan - du lieu dung thu' : 'So doan'))
  const refusal = prepareFolder(dataFolder, place)
  const resources = app.isPackaged
    ? path.join(process.resourcesPath, 'resources')
    : path.join(app.getAppPath(), 'resources')
  const isUnattended = !app.isPackaged && process.argv.includes('--unattended')
  const base = { dataFolder, isDemo, isUnattended, resources, clockOffset: fixedClock() }
  if (refusal !== null) return { ...base, problem: refusal, phase: 'first_run' }

  app.setPath('userData', path.join(dataFolder, 'chromium'))
  app.setPath('sessionData', path.join(dataFolder, 'chromium'))
  app.setPath('logs', path.join(dataFolder, 'logs'))
  app.setPath('crashDumps', path.join(dataFolder, 'chromium', 'crashes'))
  finishSetUp(dataFolder)
  const found = inspectRegister(dataFolder, { keyring: KNOWN_KEYRING, schema: latestSchema })
  return found === 'first_run' || found === 'locked'
    ? { ...base, problem: null, phase: found }
    : { ...base, problem: found, phase: 'locked' }
}
