import type { Page } from '@playwright/test'
import type { Bridge } from '#contract/bridge.ts'
import type { Input, Output, Reply, RouteName } from '#contract/index.ts'

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the DOM's Window
  interface Window {
    readonly bridge: Bridge
  }
}

/** Sends a request as the window's own code would, for what a test needs to exist rather than to show. */
export const call = <R extends RouteName>(page: Page, route: R, input?: Input<R>): Promise<Reply<R>> =>
  page.evaluate(async ([name, value]) => (await window.bridge.invoke(name, value)) as never, [route, input] as const)

/** The value of a request that must succeed. */
export const must = async <R extends RouteName>(page: Page, route: R, input?: Input<R>): Promise<Output<R>> => {
  const reply = await call(page, route, input)
  if (!reply.ok) throw new Error(`${route}: ${reply.error.code} ${JSON.stringify(reply.error.details)}`)
  return reply.value
}
