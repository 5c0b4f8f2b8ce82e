import { say } from '#scripts/bootstrap/tools.mjs'
import { demoFolder } from '#scripts/demo/demo-folder.ts'
import { hasDisplay, withDisplay } from '#scripts/setup/display.ts'
import { inRoot } from '#scripts/setup/paths.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runNode, runVisible } from '#scripts/setup/processes.ts'
import { sandboxArguments } from '#scripts/setup/sandbox.ts'

/** The app; on a machine without a display, the guided demonstration of it. */
export async function start(args: readonly string[]): Promise<number> {
  const { runtime, env, toolEnv } = await prepare()
  if (hasDisplay()) {
    const isDemo = args.includes('--demo')
    if (isDemo) {
      const status = await runNode([inRoot('scripts/demo/seed.ts'), ...args], toolEnv)
      if (status !== 0) return status
    }
    const place = isDemo ? [`--data-folder=${demoFolder(args)}`] : []
    // Older releases of Electron look for an X server unless told to see what there is.
    return runVisible(
      runtime.executable,
      [inRoot(), ...sandboxArguments, '--ozone-platform-hint=auto', ...place, ...args],
      env,
    )
  }
  say('This machine has no display, so the guided demonstration runs instead and writes what it does to demo-output/.')
  return withDisplay(env, (shown) => runNode([inRoot('scripts/demo/guided-demo.ts'), ...args], shown))
}
