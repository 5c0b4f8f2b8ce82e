import type { Locator, Page } from '@playwright/test'
import { expect } from '#tests/support/app-driver/fixtures.ts'
import type { Typist } from '#tests/support/app-driver/unikey.ts'

/** 60 words a minute, five keys a word. */
export const KEYS_A_MINUTE = 300
/** A page has fewer places to stop at before what is looked for. */
const MOST_TABS = 60

/** Which field has the focus, by its label. */
export const focused = (form: Locator, name: string | RegExp): Promise<void> =>
  expect(form.getByLabel(name, { exact: typeof name === 'string' }).first()).toBeFocused()

/** Tab until the button or link of this name has the focus. */
export const tabTo = async (page: Page, hands: Typist, name: string): Promise<void> => {
  const here = page.locator(':focus')
  for (let n = 0; n < MOST_TABS; n += 1) {
    await hands.press('Tab')
    if ((await here.count()) === 1 && (await here.innerText()).trim() === name) return
  }
  throw new Error(`Tab never reached “${name}”`)
}
