import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runWatched, say } from '#scripts/bootstrap/tools.mjs'
import { folderSize, megabytes } from './folder-size.ts'
import { cacheFolder, inRoot, packageBin, packageVersion } from './paths.ts'

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}
export const electronExecutable = executables[process.platform] ?? 'electron'

/** A download that brings nothing for this long is given up. */
const stallSeconds = 40
/** After a failed download the fallback is used without another try for this long. */
const retryHours = 24

/** The folder of Electron's own release in node_modules, downloaded by Electron's own script; null when it cannot be had. */
export async function officialElectron({ mayDoWithout }: { readonly mayDoWithout: boolean }): Promise<string | null> {
  const dist = inRoot('node_modules/electron/dist')
  const version = packageVersion('electron')
  const isThere = () =>
    fs.existsSync(path.join(dist, electronExecutable)) &&
    fs.existsSync(path.join(dist, 'version')) &&
    fs.readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim() === version
  if (isThere()) return dist
  const failedMark = path.join(cacheFolder, `electron-${version}-not-reached`)
  if (mayDoWithout && failedLately(failedMark)) return null
  say(`Fetching Electron ${version} from its own download place (about 120 MB, once)…`)
  const reason = await download()
  if (isThere()) return dist
  say(`Electron ${version} could not be downloaded: ${reason}.`)
  fs.mkdirSync(cacheFolder, { recursive: true })
  fs.writeFileSync(failedMark, '')
  return null
}

function failedLately(mark: string): boolean {
  const failedAt = fs.statSync(mark, { throwIfNoEntry: false })?.mtimeMs
  return failedAt !== undefined && Date.now() - failedAt < retryHours * 3_600_000
}

/** Returns the reason to print when the runtime is not there afterwards. */
async function download(): Promise<string> {
  // Electron's script downloads into the temporary folder: one of our own shows how far it is.
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'so-doan-electron-'))
  let bytes = 0
  let lastGrowth = Date.now()
  const stalled = () => {
    const now = folderSize(work) + distSize()
    if (now !== bytes) lastGrowth = Date.now()
    bytes = now
    return Date.now() - lastGrowth > stallSeconds * 1000
  }
  try {
    const { output } = await runWatched(process.execPath, [packageBin('electron', 'install-electron')], {
      label: 'downloading',
      env: { ...process.env, TMPDIR: work, TEMP: work, TMP: work },
      echo: false,
      stalled,
      detail: () => `${megabytes(bytes)} MB`,
    })
    const cause = output.split('\n').find((line) => /error/i.test(line))
    return cause?.trim() ?? `nothing arrived for ${stallSeconds} s`
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

function distSize(): number {
  const dist = inRoot('node_modules/electron/dist')
  return fs.existsSync(dist) ? folderSize(dist) : 0
}
