import { prepare } from '#scripts/setup/prepare.ts'
import { runtimeEnvironment } from '#scripts/setup/runtime.ts'

/** Prints the runtime's environment for a shell: eval "$(node scripts/run.mjs env)". */
export async function env(): Promise<number> {
  const { runtime, toolEnv } = await prepare({ build: false })
  for (const [name, value] of Object.entries({ PATH: toolEnv.PATH ?? '', ...runtimeEnvironment(runtime) })) {
    console.log(`export ${name}='${value.replaceAll("'", "'\\''")}'`)
  }
  return 0
}
