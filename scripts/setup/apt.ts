import { spawnSync } from 'node:child_process'
import { Refusal, runWatched, say } from '#scripts/bootstrap/tools.mjs'
import { installable, type Missing, packagesToInstall } from './library-packages.ts'

/** Installs what is missing when we are root; otherwise names it in one command for the user to run. */
export async function provide(missing: readonly Missing[]): Promise<void> {
  if (missing.length === 0) return
  const list = missing.map(({ what }) => what).join(', ')
  const unknown = missing.filter(({ packages }) => packages.length === 0).map(({ what }) => what)
  if (spawnSync('apt-get', ['--version']).error !== undefined) {
    throw new Refusal(
      `This machine lacks ${list}: install them with its package manager and run the same command again.`,
    )
  }
  if (process.getuid?.() !== 0) {
    const packages = packagesToInstall(missing, knownToApt(missing)).join(' ')
    throw new Refusal(
      [
        `This machine lacks ${list}. Run this, then the same command again:`,
        `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages}`,
        ...(unknown.length > 0 ? [`No package is known here for ${unknown.join(', ')}.`] : []),
      ].join('\n'),
    )
  }
  say(`Installing what this machine lacks: ${list}`)
  await apt(['update'])
  const packages = packagesToInstall(missing, knownToApt(missing))
  const status = await apt(['install', '-y', '--no-install-recommends', ...packages])
  if (status !== 0 || unknown.length > 0) {
    throw new Refusal(`apt-get could not provide everything (${list}); its reason stands above.`)
  }
}

async function apt(args: readonly string[]): Promise<number> {
  // Another apt may be at work on a machine that was just started: wait for it.
  const { status } = await runWatched('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    label: `apt-get ${args[0]}`,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status
}

function knownToApt(missing: readonly Missing[]): ReadonlySet<string> {
  const names = missing.flatMap(({ packages }) => packages)
  const policy = spawnSync('apt-cache', ['policy', ...names], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  })
  return installable(policy.stdout ?? '')
}
