import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'

type Start = {
  readonly args: readonly string[] /** Evaluates to epoch milliseconds of usability, or null. */
  readonly usableAt: string
}

const TIMEOUT_MS = 30_000
const POLL_MS = 20

const electron = (): string => {
  const file = process.env.ELECTRON_EXEC_PATH
  if (!file) throw new Error('No Electron runtime in the environment; run this through npm run show -- startup')
  return file
}

/** Chromium prints the address of its debugging port on stderr. */
const debuggingPort = async (child: ChildProcess): Promise<string> => {
  if (!child.stderr) throw new Error('no stderr')
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /DevTools listening on ws:\/\/([^/]+)\//.exec(line)?.[1]
    if (port) return port
  }
  throw new Error('Electron ended before it listened')
}

type Target = { readonly type: string; readonly webSocketDebuggerUrl: string }

const pageOf = async (port: string): Promise<string> => {
  for (;;) {
    const targets = (await (await fetch(`http://${port}/json`)).json()) as readonly Target[]
    const page = targets.find(({ type }) => type === 'page')
    if (page) return page.webSocketDebuggerUrl
    await pause(POLL_MS)
  }
}

/** Asks the page over its debugging port until the expression has a value. */
const evaluateUntilSet = async (url: string, expression: string): Promise<number> => {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  try {
    for (let id = 1; ; id += 1) {
      socket.send(JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }))
      const [event] = (await once(socket, 'message')) as [{ readonly data: string }]
      const value = (JSON.parse(event.data) as { result?: { result?: { value?: unknown } } }).result?.result?.value
      if (typeof value === 'number') return value
      await pause(POLL_MS)
    }
  } finally {
    socket.close()
  }
}

/** Milliseconds from spawning the process to a usable window, by the page's own clock: asking late costs nothing. */
export const timeToUsable = async ({ args, usableAt }: Start): Promise<number> => {
  const began = Date.now()
  const child = spawn(electron(), [...args, '--remote-debugging-port=0'], { stdio: ['ignore', 'ignore', 'pipe'] })
  const late = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const measured = debuggingPort(child)
      .then(pageOf)
      .then((url) => evaluateUntilSet(url, usableAt))
    const never = once(late, 'abort').then(() => {
      throw new Error('the window was not usable in time')
    })
    return (await Promise.race([measured, never])) - began
  } finally {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await Promise.race([gone, pause(2000)])
    child.kill('SIGKILL')
  }
}

/** First paint with content, for a page that is usable as soon as it is seen. */
export const FIRST_PAINT =
  "(() => { const [p] = performance.getEntriesByName('first-contentful-paint'); return p ? performance.timeOrigin + p.startTime : null })()"

/** Painted and marked as usable by the app itself. */
export const APP_READY =
  "(() => { const [p] = performance.getEntriesByName('first-contentful-paint'); const [r] = performance.getEntriesByName('app-ready'); return p && r ? performance.timeOrigin + Math.max(p.startTime, r.startTime) : null })()"
