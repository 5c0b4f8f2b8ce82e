import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { LaunchOptions } from '#tests/support/app-driver/launch.ts'

/** The uid of "nobody", which every Debian has. */
const NOBODY = 65534

const root = path.resolve(import.meta.dirname, '../../..')

/** What the built app consists of; everything else is bundled into out/. */
const PARTS = ['out', 'resources', 'package.json', 'node_modules/better-sqlite3']

type OrdinaryUser = {
  /** A folder this user may write to. */
  readonly home: string
  readonly launch: Partial<LaunchOptions>
}

/**
 * Launches as somebody without rights, Chromium's sandbox on. Tests that run as root copy app and runtime to where
 * nobody may read them and change the user; tests that run as an ordinary user simply start.
 */
export const ordinaryUser = (parent: string): OrdinaryUser => {
  if (process.getuid?.() !== 0) return { home: parent, launch: {} }
  const runtime = path.join(parent, 'runtime')
  const app = path.join(parent, 'app')
  const home = path.join(parent, 'home')
  // cp -a keeps the set-uid bit of Chromium's own sandbox helper.
  execFileSync('cp', ['-a', process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', runtime])
  for (const part of PARTS) cpSync(path.join(root, part), path.join(app, part), { recursive: true, dereference: true })
  mkdirSync(home)
  const binding = process.env.SQLITE_NATIVE_BINDING
  const ownBinding = path.join(parent, 'binding.node')
  if (binding) cpSync(binding, ownBinding)
  const starter = path.join(parent, 'electron-as-nobody')
  const environment = `HOME="${home}" XDG_CONFIG_HOME="${home}" ${binding ? `SQLITE_NATIVE_BINDING="${ownBinding}"` : ''}`
  // Playwright, itself root, adds --no-sandbox; nobody needs no such thing.
  writeFileSync(
    starter,
    `#!/bin/sh
for argument; do
  shift
  [ "$argument" = --no-sandbox ] || set -- "$@" "$argument"
done
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups env ${environment} "${runtime}/electron" "$@"
`,
  )
  chmodSync(starter, 0o755)
  execFileSync('chown', ['-R', `${NOBODY}:${NOBODY}`, home])
  execFileSync('chmod', ['-R', 'a+rX', parent])
  return {
    home,
    launch: { folder: path.join(home, 'Dữ liệu'), executablePath: starter, cwd: app, isSandboxed: true },
  }
}
