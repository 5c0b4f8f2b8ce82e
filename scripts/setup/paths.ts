import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { root } from '#scripts/bootstrap/tools.mjs'

/** Where the prepared test runtime and its native module are kept, shared by all clones of one user. */
export const cacheFolder =
  process.env.SODOAN_RUNTIME_CACHE ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'so-doan')

export function inRoot(...parts: readonly string[]): string {
  return path.resolve(root, ...parts)
}

const PackageJson = z.object({
  version: z.string(),
  bin: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
})

function packageJson(name: string) {
  return PackageJson.parse(JSON.parse(readFileSync(inRoot('node_modules', name, 'package.json'), 'utf8')))
}

export function packageVersion(name: string): string {
  return packageJson(name).version
}

/** The JavaScript file behind a package's command: run with Node itself, it needs no shell on any system. */
export function packageBin(name: string, command: string): string {
  const { bin } = packageJson(name)
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (file === undefined) throw new Error(`package ${name} has no command ${command}`)
  return inRoot('node_modules', name, file)
}
