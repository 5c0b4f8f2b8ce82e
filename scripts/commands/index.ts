import { build } from './build.ts'
import { dev } from './dev.ts'
import { env } from './env.ts'
import { exec } from './exec.ts'
import { packageApp } from './package.ts'
import { show } from './show.ts'
import { start } from './start.ts'
import { templates } from './templates.ts'
import { check, e2e, test } from './test.ts'

/** A command of `npm run`: gets its arguments, promises the exit code. */
export type Command = (args: readonly string[]) => Promise<number>

export const commands = {
  start,
  test,
  dev,
  build,
  check,
  e2e,
  package: packageApp,
  show,
  templates,
  exec,
  env,
} satisfies Readonly<Record<string, Command>>

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name)
}
