import { Refusal, say } from '#scripts/bootstrap/tools.mjs'
import { commands, isCommand } from './commands/index.ts'

// Started by bootstrap/main.mjs on the pinned Node: `cli.ts <command> [arguments]`.
const [command = '', ...args] = process.argv.slice(2)

// Ended from outside, we end what we started: the 'exit' listeners do not run for a signal nobody hears.
for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

try {
  if (!isCommand(command)) {
    throw new Refusal(`Unknown command "${command}". There are: ${Object.keys(commands).join(', ')}.`)
  }
  process.exitCode = await commands[command](args)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  say(error.message)
  process.exitCode = 1
}
