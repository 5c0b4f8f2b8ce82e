import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Input, RouteName } from '#contract/index.ts'
import { notePlace } from '#tests/support/app-driver/blocks.ts'
import { type OpenScreenId, openScreen } from '#tests/support/app-driver/screens.ts'

/** The screens an officer goes through, and the search of those that have one. */
const ROUND: readonly { readonly screen: OpenScreenId; readonly search?: RegExp }[] = [
  { screen: 'overview' },
  { screen: 'outbound_trips', search: /^Tìm theo tên đoàn/ },
  { screen: 'staff', search: /^Tìm theo tên, đơn vị/ },
  { screen: 'units' },
  { screen: 'documents' },
  { screen: 'agency' },
]
const TYPED = 'nguyen van'
/** Eight letters a second: a practised typist. */
const BETWEEN_LETTERS_MS = 120
/** After its first answers a screen still lays out its lists. */
const SETTLE_MS = 300

/** Goes round the screens and types into their search, until told to stop; gives how many screens were opened. */
export const useWindow = async (page: Page, isOver: () => boolean): Promise<number> => {
  let opened = 0
  while (!isOver())
    for (const { screen, search } of ROUND) {
      if (isOver()) break
      await notePlace(page, { screen, isOpening: true })
      await openScreen(page, screen)
      await pause(SETTLE_MS)
      await notePlace(page, { screen, isOpening: false })
      opened += 1
      if (search === undefined) await pause(SETTLE_MS)
      else await page.getByRole('searchbox', { name: search }).pressSequentially(TYPED, { delay: BETWEEN_LETTERS_MS })
    }
  return opened
}

/** How long the window waits for an answer of the backend, in milliseconds; the answer stays in the window. */
export const timedCall = <R extends RouteName>(page: Page, route: R, input?: Input<R>): Promise<number> =>
  page.evaluate(
    async ([name, value]) => {
      const start = performance.now()
      const reply = await window.bridge.invoke(name, value)
      const took = performance.now() - start
      if (!(reply as { readonly ok: boolean }).ok) throw new Error(`${name} failed`)
      return took
    },
    [route, input] as const,
  )

/** Asks a route again and again, until told to stop; gives how long each answer took. */
export const askOften = async (page: Page, route: RouteName, isOver: () => boolean): Promise<readonly number[]> => {
  const took: number[] = []
  while (!isOver()) {
    took.push(await timedCall(page, route))
    await pause(100)
  }
  return took
}
