import { Refusal, say } from '#scripts/bootstrap/tools.mjs'
import { packageBin } from '#scripts/setup/paths.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runNode } from '#scripts/setup/processes.ts'
import type { Runtime } from '#scripts/setup/runtime.ts'

/** Makes the packaged app in dist/: what electron-builder.yml names for this system, or what the arguments say. */
export async function packageApp(args: readonly string[]): Promise<number> {
  const { runtime, env } = await prepare()
  return runNode(
    [packageBin('electron-builder', 'electron-builder'), '--publish', 'never', ...runtimeArguments(runtime, args)],
    // Read by after-pack.mjs.
    { ...env, SODOAN_BINDING: runtime.binding ?? '', SODOAN_TEST_BUILD: runtime.source === 'fallback' ? '1' : '' },
  )
}

function runtimeArguments(runtime: Runtime, args: readonly string[]): readonly string[] {
  if (runtime.source === 'official') return args
  const targets = args.filter((arg) => !arg.startsWith('-c.'))
  if (targets.some((arg) => !['--linux', '-l', 'dir', '--dir'].includes(arg))) {
    throw new Refusal(
      'Only Electron’s own release may be shipped and this machine has the test runtime: run without arguments for a folder to test, or package where Electron can be downloaded.',
    )
  }
  say('Packaging with the test runtime: the folder in dist/ is for tests only and is never shipped.')
  const settings = args.filter((arg) => arg.startsWith('-c.'))
  return ['--linux', 'dir', `-c.electronDist=${runtime.dist}`, `-c.electronVersion=${runtime.version}`, ...settings]
}
