import { type Handlers, type RouteName, routes, type TransportError } from '#contract/index.ts'
import type { MayCall } from '#contract/route.ts'
import type { Session } from '#domain/account/account.ts'
import { fail, type Result } from '#domain/shared/result.ts'

type Handler = (input: unknown) => Promise<Result<unknown>>

export type Dispatch = {
  readonly handlers: Handlers
  /** Who is logged in now, by the backend's own knowledge. */
  readonly session: () => Session | null
  /** Told of bugs with their route; never gets the payload. */
  readonly onBug: (route: string, cause: unknown) => void
}

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name)

const refusal = (mayCall: MayCall, session: Session | null): Result<never, TransportError> | null => {
  if (mayCall === 'anyone') return null
  if (session === null) return fail('session.required')
  return mayCall === 'logged_in' || mayCall.includes(session.role) ? null : fail('session.forbidden')
}

/**
 * Turns a raw request into a reply: known route, allowed caller, sound input, handler. It never throws, since Electron
 * would carry over only the message of a thrown error and lose its code.
 */
export const dispatch = async (
  { handlers, session, onBug }: Dispatch,
  name: unknown,
  rawInput: unknown,
): Promise<Result<unknown, string>> => {
  if (typeof name !== 'string' || !isRouteName(name)) return fail('ipc.unknown_route')
  const route = routes[name]
  const refused = refusal(route.mayCall, session())
  if (refused) return refused
  try {
    const parsed = route.input.safeParse(rawInput)
    if (!parsed.success) {
      // Paths only: what was typed must not travel into a log.
      return fail('ipc.invalid_input', { paths: parsed.error.issues.map((issue) => issue.path.join('.')) })
    }
    return await (handlers[name] as Handler)(parsed.data)
  } catch (cause) {
    onBug(name, cause)
    return fail('app.unexpected')
  }
}
