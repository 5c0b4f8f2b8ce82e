import { spawn } from 'node:child_process'
import { inRoot } from './paths.ts'

/** Runs a command on our own terminal until it ends; its exit code, or 1 when a signal ended it. */
export function runVisible(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: inRoot(), env, stdio: 'inherit' })
    const end = () => void child.kill()
    // The terminal has sent Ctrl-C to the child as well: it decides how to end, and we clean up after it.
    const stay = () => {}
    process.on('exit', end).on('SIGINT', stay)
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('exit', end).off('SIGINT', stay)
      resolve(code ?? 1)
    })
  })
}

/** A JavaScript or TypeScript file on the Node that runs us: the pinned one. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return runVisible(process.execPath, args, env)
}
