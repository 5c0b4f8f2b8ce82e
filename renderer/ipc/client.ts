import type { Bridge } from '#contract/bridge.ts'
import type { Input, Output, Reply, RouteName } from '#contract/index.ts'

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the DOM's Window
  interface Window {
    readonly bridge: Bridge
  }
}

/** What is sent: nothing for a route without input. */
// biome-ignore lint/suspicious/noConfusingVoidType: z.void() is the input of a route that takes nothing
export type InputArguments<R extends RouteName> = [Input<R>] extends [void] ? [] : [input: Input<R>]

/** A failure as it came back, with the codes of one route. */
export type RouteFailure<C extends string = string> = {
  readonly code: C
  readonly details: Readonly<Record<string, unknown>>
}

const onSessionLost = new Set<() => void>()

/** Calls back when the backend no longer knows the session: the window must go back to the log-in page. */
export const whenSessionLost = (listener: () => void): (() => void) => {
  onSessionLost.add(listener)
  return () => onSessionLost.delete(listener)
}

/** The renderer's only way out. Expected failures come back as values, typed per route. */
export const invoke = async <R extends RouteName>(route: R, ...input: InputArguments<R>): Promise<Reply<R>> => {
  const reply = (await window.bridge.invoke(route, input[0])) as Reply<R>
  if (!reply.ok && reply.error.code === 'session.required') for (const listener of onSessionLost) listener()
  return reply
}

/** An expected failure on its way through TanStack Query, which knows failures only as thrown errors. */
export class ReplyError extends Error {
  readonly failure: RouteFailure

  constructor(failure: RouteFailure) {
    super(failure.code)
    this.name = 'ReplyError'
    this.failure = failure
  }
}

/** The value of a reply; a failure is thrown as `ReplyError`. For queries only: forms read the reply itself. */
export const unwrap = <R extends RouteName>(reply: Reply<R>): Output<R> => {
  if (reply.ok) return reply.value
  throw new ReplyError(reply.error)
}
