import { say } from '#scripts/bootstrap/tools.mjs'
import { hasDisplay, withDisplay } from '#scripts/setup/display.ts'
import { inRoot } from '#scripts/setup/paths.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runNode, runVisible } from '#scripts/setup/processes.ts'
import { sandboxArguments } from '#scripts/setup/sandbox.ts'

/** The app; on a machine without a display, the guided demonstration of it. */
export async function start(args: readonly string[]): Promise<number> {
  const { runtime, env } = await prepare()
  if (hasDisplay()) {
    // Older releases of Electron look for an X server unless told to see what there is.
    return runVisible(runtime.executable, [inRoot(), ...sandboxArguments, '--ozone-platform-hint=auto', ...args], env)
  }
  say('This machine has no display, so the guided demonstration runs instead and writes what it does to demo-output/.')
  return withDisplay(env, (shown) => runNode([inRoot('scripts/demo/guided-demo.ts'), ...args], shown))
}
