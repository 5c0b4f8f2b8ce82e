import { spawnSync } from 'node:child_process'
import path from 'node:path'
import * as z from 'zod'
import { Refusal, say } from '#scripts/bootstrap/tools.mjs'
import { buildBinding } from './binding.ts'
import { fallbackIsAvailable, prepareFallback } from './fallback-electron.ts'
import { electronExecutable, officialElectron } from './official-electron.ts'

/** better-sqlite3's own binaries need this version of Node-API. */
const neededNodeApi = 10

export type ElectronFiles = {
  readonly dist: string
  readonly executable: string
  /** The fallback serves development and tests only and is never shipped. */
  readonly source: 'official' | 'fallback'
}

export type Runtime = ElectronFiles & {
  readonly version: string
  /** The native module to use instead of better-sqlite3's own; null when that one serves. */
  readonly binding: string | null
}

/** Electron's own release where it can be had, else the fallback. SODOAN_ELECTRON=official or =fallback forces one. */
export async function electronFiles(): Promise<ElectronFiles> {
  const forced = process.env.SODOAN_ELECTRON
  const mayDoWithout = forced !== 'official' && fallbackIsAvailable()
  const official = forced === 'fallback' ? null : await officialElectron({ mayDoWithout })
  if (official !== null) return { ...filesIn(official), source: 'official' }
  if (forced === 'official' || !fallbackIsAvailable()) {
    throw new Refusal(
      'Electron could not be downloaded; try again with access to its download place (or a mirror, ELECTRON_MIRROR).',
    )
  }
  return { ...filesIn(await prepareFallback()), source: 'fallback' }
}

function filesIn(dist: string) {
  return { dist, executable: path.join(dist, electronExecutable) }
}

const Versions = z.object({ electron: z.string(), napi: z.coerce.number() })

/** Asks the runtime for its versions and gives it a database module it can load. */
export async function runtimeOf(files: ElectronFiles): Promise<Runtime> {
  const versions = versionsOf(files.executable)
  const binding = versions.napi < neededNodeApi ? await buildBinding(versions.napi) : null
  if (files.source === 'fallback') {
    say(`Runtime: Electron ${versions.electron} from the npm registry, for development and tests only (never shipped).`)
  }
  return { ...files, version: versions.electron, binding }
}

function versionsOf(executable: string) {
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const answer = spawnSync(executable, ['-p', 'JSON.stringify(process.versions)'], { env: asNode, encoding: 'utf8' })
  if (answer.status === 0) return Versions.parse(JSON.parse(answer.stdout))
  throw new Refusal(`Electron does not start on this machine: ${answer.error?.message ?? answer.stderr.trim()}`)
}

/** What Electron, electron-vite and Playwright read to find the runtime, and our database code its module. */
export function runtimeEnvironment(runtime: Runtime): Readonly<Record<string, string>> {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ELECTRON_EXEC_PATH: runtime.executable,
    ELECTRON_MAJOR_VER: runtime.version.split('.')[0] ?? '',
    ...(runtime.binding === null ? {} : { SQLITE_NATIVE_BINDING: runtime.binding }),
  }
}
