import type { Page } from '@playwright/test'
import type { Role } from '#domain/account/account.ts'
import { mayOpen, type OpenScreenId, type ScreenId, screenPath, screens } from '#renderer/app/screen-list.ts'

/** Every screen of the app by its id, in the order of the navigation. */
export const screenIds: readonly ScreenId[] = screens.map(({ id }) => id)

const isOpenScreen = (id: ScreenId): id is OpenScreenId => id !== 'first_run' && id !== 'log_in'

/** The screens behind the log-in that a role may open. */
export const openScreensOf = (role: Role): readonly OpenScreenId[] =>
  screenIds.filter(isOpenScreen).filter((id) => mayOpen(id, role))

export type { OpenScreenId, ScreenId }

/** Waits until a screen stands with its first answers. */
export const waitForScreen = async (page: Page, id: ScreenId): Promise<void> => {
  await page.locator(`html[data-app-state="ready"][data-screen="${id}"]`).waitFor({ state: 'attached' })
}

/** The address of a screen with its `:parameters` filled in. */
export const addressOf = (id: OpenScreenId, params: Readonly<Record<string, string>> = {}): string =>
  screenPath(id).replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`Screen ${id} needs a value for :${name}`)
    return encodeURIComponent(value)
  })

/** Goes to a screen by its address and waits for it, as a link of the app would. */
export const openScreen = async (
  page: Page,
  id: OpenScreenId,
  params?: Readonly<Record<string, string>>,
): Promise<void> => {
  await page.evaluate(
    async (address) => {
      location.hash = address
      // Two frames: a screen that only changes its record is drawn again before it is waited for.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    },
    addressOf(id, params),
  )
  await waitForScreen(page, id)
}
