import type { Feature, Topic } from '#contract/topics.ts'
import { placeOf } from '#electron/backend/bug-place.ts'
import { hostOnMain } from '#electron/backend/host-on-main.ts'
import { hostPort } from '#electron/backend/host-port.ts'
import type { BackendSetup, FromBackend, LogFacts, ToBackend } from '#electron/backend/port.ts'
import { buildServices } from '#electron/backend/services.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { handlers } from '#electron/ipc/handlers.ts'

/** What a change by a route of each feature is announced as; a feature that changes nothing has none. */
const topicOfFeature: Readonly<Record<Feature, Topic | null>> = {
  account: 'account',
  agency: 'agency',
  app: null,
  attachment: 'outbound_trip',
  calendar: 'agency',
  countries: null,
  document_template: 'document_template',
  duty: 'outbound_trip',
  inbound_visit: 'inbound_visit',
  letter: 'letter',
  letter_batch: 'letter_batch',
  log: null,
  outbound_trip: 'outbound_trip',
  outgoing_register: null,
  overview: null,
  partner: 'inbound_visit',
  passport_custody: 'outbound_trip',
  plan: 'outbound_trip',
  recovery_code: null,
  reminder: 'letter',
  return_report: 'outbound_trip',
  rules: 'agency',
  session: 'session',
  setup: 'session',
  staff: 'staff',
  unit: 'staff',
  visit_follow_up: 'inbound_visit',
  visit_report: 'inbound_visit',
}

const reads: readonly string[] = [
  'list',
  'get',
  'context',
  'of_person',
  'board',
  'calendar',
  'clashes',
  'seen_before',
  'mine',
  'slip',
  'count',
  'digest',
  'trips',
  'status',
  'presets',
  'plan',
  'preview',
  'tags',
  'trial',
  'suggest_number',
  'verify',
]

/** Named like changes elsewhere, but nothing in the window grows stale by them: most write or read a file outside the register. */
const leavesTheRegister: readonly string[] = [
  'letter.save',
  'letter.save_proof',
  'attachment.save',
  'passport_custody.print',
  'reminder.print',
  // A draft is nobody's news, and the page that saves it every few seconds asks for nothing anew.
  'return_report.save_draft',
  'visit_report.save_draft',
  'letter.pick_proof',
  'inbound_visit.pick_list',
  'document_template.save',
  'document_template.pick',
]

/** Which queries of the window grow stale when a route has succeeded. */
const topicOf = (route: string): Topic | null => {
  const [feature = '', action = ''] = route.split('.')
  return reads.includes(action) || leavesTheRegister.includes(route)
    ? null
    : (topicOfFeature[feature as Feature] ?? null)
}

/** The backend of the app: answers messages through a port; runs in Electron's utility process and in plain Node tests. */
export const backend = (setup: BackendSetup, post: (message: FromBackend) => void) => {
  const log = (level: 'error' | 'info', event: string, facts: LogFacts): void =>
    post({ kind: 'log', level, event, facts })
  const port = hostPort(post)
  const announce = (topic: Topic): void => post({ kind: 'changed', topic })
  const services = buildServices(setup, hostOnMain(port.main), log, Date.now, announce)
  const context = {
    handlers: handlers(services),
    session: services.vault.session,
    onBug: (route: string, cause: unknown) => log('error', 'bug', { route, ...placeOf(cause) }),
  }

  const answer = async (id: number, route: unknown, input: unknown): Promise<void> => {
    const result = await dispatch(context, route, input)
    post({ kind: 'reply', id, result })
    const topic = result.ok && typeof route === 'string' ? topicOf(route) : null
    if (topic !== null) announce(topic)
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
