import { hostPort } from '#electron/backend/host-port.ts'
import type { BackendSetup, FromBackend, LogFacts, ToBackend } from '#electron/backend/port.ts'
import { buildServices } from '#electron/backend/services.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { handlers } from '#electron/ipc/handlers.ts'

/** Which queries of the window grow stale when a route has changed something. */
const topicOf = (route: string): string | null => {
  const [feature, action] = route.split('.')
  const isRead = ['list', 'get', 'status', 'presets', 'check', 'preview'].includes(action ?? '')
  if (isRead) return null
  switch (feature) {
    case 'setup':
    case 'session':
      return 'session'
    case 'account':
      return 'account'
    case 'agency':
      return 'agency'
    case 'unit':
    case 'staff':
      return 'staff'
    case 'outbound_trip':
    case 'duty':
      return 'outbound_trip'
    default:
      return null
  }
}

/** Where in the code a bug was, without its message: messages may quote data. */
const placeOf = (cause: unknown): LogFacts => {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const place = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ')
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  return { name: cause.name, ...code, place }
}

/** The backend of the app: answers messages through a port; runs in Electron's utility process and in plain Node tests. */
export const backend = (setup: BackendSetup, post: (message: FromBackend) => void) => {
  const log = (level: 'error' | 'info', event: string, facts: LogFacts): void =>
    post({ kind: 'log', level, event, facts })
  const port = hostPort(post)
  const services = buildServices(setup, port.host, log)
  const context = {
    handlers: handlers(services),
    session: services.vault.session,
    onBug: (route: string, cause: unknown) => log('error', 'bug', { route, ...placeOf(cause) }),
  }

  const answer = async (id: number, route: unknown, input: unknown): Promise<void> => {
    const result = await dispatch(context, route, input)
    post({ kind: 'reply', id, result })
    const topic = result.ok && typeof route === 'string' ? topicOf(route) : null
    if (topic !== null) post({ kind: 'changed', topic })
  }

  return (message: ToBackend): void => {
    switch (message.kind) {
      case 'invoke':
        void answer(message.id, message.route, message.input)
        return
      case 'host_reply':
        port.answered(message.id, message.value)
        return
      case 'host_failure':
        port.failed(message.id, message.reason)
        return
      case 'stop':
        void services.vault.close().then(() => post({ kind: 'stopped' }))
        return
      default:
        message satisfies never
    }
  }
}
