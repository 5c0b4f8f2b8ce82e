import { existsSync, readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type FolderEnvironment, localFolder } from '#electron/services/data-folder.ts'

export const folderEnvironment = (): FolderEnvironment => ({
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  mounts: process.platform === 'linux' && existsSync('/proc/mounts') ? readFileSync('/proc/mounts', 'utf8') : '',
})

const SWITCH = '--data-folder='

/** Where the demonstration's register lies: what the command line says, otherwise the app's own place for it. */
export const demoFolder = (args: readonly string[]): string => {
  const told = args.find((argument) => argument.startsWith(SWITCH))
  return told === undefined
    ? localFolder(folderEnvironment(), 'So doan - du lieu dung thu')
    : path.resolve(told.slice(SWITCH.length))
}
