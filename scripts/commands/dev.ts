import { withDisplay } from '#scripts/setup/display.ts'
import { packageBin } from '#scripts/setup/paths.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runNode } from '#scripts/setup/processes.ts'
import { sandboxArguments } from '#scripts/setup/sandbox.ts'

/** The app with its window reloading on every change. */
export async function dev(args: readonly string[]): Promise<number> {
  const { env } = await prepare({ build: false })
  const noSandbox = sandboxArguments.length > 0 ? { NO_SANDBOX: '1' } : {}
  return withDisplay({ ...env, ...noSandbox }, (shown) =>
    runNode([packageBin('electron-vite', 'electron-vite'), 'dev', ...args], shown),
  )
}
