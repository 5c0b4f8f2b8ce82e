import { spawn } from 'node:child_process'
import { say } from '#scripts/bootstrap/tools.mjs'

type Environment = Readonly<Record<string, string | undefined>>

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Runs `work` with a screen: the machine's own, else a virtual one on a free display number that ends with the work. */
export async function withDisplay<T>(env: Environment, work: (env: Environment) => Promise<T>): Promise<T> {
  if (hasDisplay()) return work(env)
  const { display, stop } = await startVirtualDisplay()
  try {
    return await work({ ...env, DISPLAY: display })
  } finally {
    stop()
  }
}

async function startVirtualDisplay() {
  // The server picks the number itself and writes it to descriptor 3, so that two runs never meet on one display.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  const stop = () => void server.kill()
  process.on('exit', stop)
  let errors = ''
  server.stderr?.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-2000)
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`The virtual display (Xvfb) ended:\n${errors}`)))
  })
  say(`No display here: using a virtual one, :${number}.`)
  return { display: `:${number}`, stop }
}
