import path from 'node:path'
import { withLock } from '#scripts/bootstrap/tools.mjs'
import { provide } from './apt.ts'
import { buildApp } from './build-app.ts'
import { cacheFolder, inRoot } from './paths.ts'
import { electronFiles, type Runtime, runtimeEnvironment, runtimeOf } from './runtime.ts'
import { refuseWithoutSandbox } from './sandbox.ts'
import { missingOnLinux } from './system-needs.ts'

export type Prepared = {
  readonly runtime: Runtime
  /** For tools on Node, with the pinned Node and the packages' commands first in PATH. */
  readonly toolEnv: NodeJS.ProcessEnv
  /** For what starts Electron. */
  readonly env: NodeJS.ProcessEnv
}

/** The whole set-up after the packages: system libraries, runtime and, unless told otherwise, the built app. */
export async function prepare({ documents = false, build = true } = {}): Promise<Prepared> {
  const runtime = await withLock(`runtime ${cacheFolder}`, async () => {
    const files = await electronFiles()
    if (process.platform === 'linux') {
      await provide(missingOnLinux(files, { documents }))
      refuseWithoutSandbox(files)
    }
    return runtimeOf(files)
  })
  const toolEnv = toolEnvironment()
  const env = { ...toolEnv, ...runtimeEnvironment(runtime) }
  if (build) await buildApp(env)
  return { runtime, toolEnv, env }
}

export function toolEnvironment(): NodeJS.ProcessEnv {
  const folders = [path.dirname(process.execPath), inRoot('node_modules/.bin'), process.env.PATH ?? '']
  return { ...process.env, PATH: folders.join(path.delimiter) }
}
