import path from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import { fail, type Result } from '#domain/shared/result.ts'
import type { MainCalls } from '#electron/backend/main-calls.ts'
import type { BackendSetup, FromBackend, ToBackend } from '#electron/backend/port.ts'
import type { FileLog } from '#electron/main/log.ts'

type Dependencies = {
  readonly setup: BackendSetup
  readonly calls: MainCalls
  readonly log: FileLog
  readonly onChanged: (topic: string) => void
  /** It died by itself; nobody is logged in any more. */
  readonly onEnded: () => void
}

type Answer = (result: Result<unknown, string>) => void

const STOP_TIMEOUT_MS = 3000

/**
 * Database, services and documents live in a process of their own, so that nothing they do can block the window. When
 * it dies, what was asked is answered with a failure, the next request starts a new one, and the user logs in again.
 */
export const backendProcess = ({ setup, calls, log, onChanged, onEnded }: Dependencies) => {
  const waiting = new Map<number, Answer>()
  let lastId = 0
  let isStopping = false
  let stopped: () => void = () => undefined

  const serveHost = async (
    child: UtilityProcess,
    id: number,
    method: string,
    args: readonly unknown[],
  ): Promise<void> => {
    const send = (message: ToBackend): void => child.postMessage(message)
    try {
      const call = calls[method as keyof MainCalls] as (...values: readonly unknown[]) => Promise<unknown>
      send({ kind: 'host_reply', id, value: await call(...args) })
    } catch (cause) {
      log('error', 'host_failed', { method, reason: cause instanceof Error ? cause.name : typeof cause })
      send({ kind: 'host_failure', id, reason: cause instanceof Error ? cause.message : method })
    }
  }

  const receive = (child: UtilityProcess, message: FromBackend): void => {
    switch (message.kind) {
      case 'reply':
        waiting.get(message.id)?.(message.result as Result<unknown, string>)
        waiting.delete(message.id)
        return
      case 'changed':
        onChanged(message.topic)
        return
      case 'host':
        void serveHost(child, message.id, message.method, message.args)
        return
      case 'log':
        log(message.level, message.event, message.facts)
        return
      case 'stopped':
        stopped()
        return
      default:
        message satisfies never
    }
  }

  const start = (): UtilityProcess => {
    const child = utilityProcess.fork(path.join(import.meta.dirname, 'backend.js'), [JSON.stringify(setup)], {
      serviceName: 'Sổ đoàn – dữ liệu',
    })
    child.on('message', (message: FromBackend) => receive(child, message))
    child.on('exit', (code) => {
      for (const answer of waiting.values()) answer(fail('app.unexpected'))
      waiting.clear()
      stopped()
      if (isStopping) return
      log('error', 'backend_ended', { code })
      current = null
      onEnded()
    })
    return child
  }
  let current: UtilityProcess | null = null
  const running = (): UtilityProcess => {
    current ??= start()
    return current
  }

  return {
    /** Starts it ahead of the first request; later calls change nothing. */
    warmUp: (): void => {
      running()
    },
    invoke: (route: unknown, input: unknown): Promise<Result<unknown, string>> =>
      new Promise((resolve) => {
        lastId += 1
        waiting.set(lastId, resolve)
        running().postMessage({ kind: 'invoke', id: lastId, route, input } satisfies ToBackend)
      }),
    /** Closes the register and waits for it, but never keeps the app from ending. */
    stop: (): Promise<void> => {
      isStopping = true
      const child = current
      if (child === null) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, STOP_TIMEOUT_MS)
        stopped = () => {
          clearTimeout(timer)
          resolve()
        }
        child.postMessage({ kind: 'stop' } satisfies ToBackend)
      })
    },
  }
}
