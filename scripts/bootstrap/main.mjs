import { spawn } from 'node:child_process'
import { ensurePackages } from './packages.mjs'
import { pinnedNode } from './pinned-node.mjs'
import { Refusal, root, say } from './tools.mjs'

/** Everything that must work before `npm ci`: afterwards the pinned Node 24 runs the commands, which are TypeScript. */
export async function main(command, args) {
  try {
    await ensurePackages()
    const child = spawn(pinnedNode(), [`${root}scripts/cli.ts`, command, ...args], { stdio: 'inherit' })
    // The terminal sends Ctrl-C to the child as well; it decides how to end.
    process.on('SIGINT', () => {})
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => process.exit(signal ? 1 : code))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(error.message)
    process.exitCode = 1
  }
}
