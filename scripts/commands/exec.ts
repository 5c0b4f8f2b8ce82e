import { Refusal } from '#scripts/bootstrap/tools.mjs'
import { withDisplay } from '#scripts/setup/display.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runVisible } from '#scripts/setup/processes.ts'

/** Any command with the pinned Node, the runtime and a display: `node scripts/run.mjs exec playwright test -g letter`. */
export async function exec([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined) throw new Refusal('exec needs a command to run.')
  const { env } = await prepare({ build: false })
  return withDisplay(env, (shown) => runVisible(command, args, shown))
}
