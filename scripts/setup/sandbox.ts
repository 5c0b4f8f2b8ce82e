import fs from 'node:fs'
import path from 'node:path'
import { Refusal } from '#scripts/bootstrap/tools.mjs'
import type { ElectronFiles } from './runtime.ts'

const isRoot = process.getuid?.() === 0

/** Electron refuses to start as root on Linux unless its sandbox is off; everybody else keeps it on. */
export const sandboxArguments: readonly string[] = process.platform === 'linux' && isRoot ? ['--no-sandbox'] : []

/** Ubuntu 24.04 and some hardened systems forbid what Electron's sandbox is made of, unless its helper belongs to root. */
export function refuseWithoutSandbox({ dist }: ElectronFiles): void {
  const helper = path.join(dist, 'chrome-sandbox')
  if (isRoot || namespacesAllowed() || belongsToRoot(helper)) return
  throw new Refusal(
    [
      "This system does not let an ordinary user's program build a sandbox. Run this, then the same command again:",
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    ].join('\n'),
  )
}

function namespacesAllowed(): boolean {
  return (
    setting('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') !== '1' &&
    setting('/proc/sys/kernel/unprivileged_userns_clone') !== '0'
  )
}

function setting(file: string): string | null {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null
}

function belongsToRoot(file: string): boolean {
  const { uid, mode } = fs.statSync(file)
  return uid === 0 && (mode & 0o4000) !== 0
}
