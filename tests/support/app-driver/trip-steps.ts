import type { Locator, Page } from '@playwright/test'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { close, type RunningApp } from '#tests/support/app-driver/launch.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { logInBehind } from '#tests/support/app-driver/small-office.ts'

/** A trip of three; `addTrip` sends it to Japan on 12–20/01/2027, and today is thứ Hai, 23/11/2026. */
export const TITLE = 'Đoàn học tập tại Nhật Bản'
export const NAMES = ['Đỗ Văn Trưởng', 'Đỗ Thị Chuyến', 'Trần Văn Thành'] as const

/** Title, state and actions of the page. */
export const header = (page: Page): Locator => page.locator('main header')
export const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true })
export const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name })

/** Opens the dialog of a step: its own button, or its line in the menu. */
export const openStep = async (page: Page, name: string): Promise<Locator> => {
  await button(page, 'Việc khác').click()
  const item = page.getByRole('menuitem', { name, exact: true })
  if ((await item.count()) > 0) await item.click()
  else {
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await button(page, name).click()
  }
  return page.getByRole('dialog')
}

type Filled = Readonly<Record<string, string>>

export const fill = async (dialog: Locator, fields: Filled): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label }).fill(text)
}

/** Records a step and waits until it stands. */
export const take = async (page: Page, name: string, fields: Filled = {}, confirm = name): Promise<void> => {
  const dialog = await openStep(page, name)
  await fill(dialog, fields)
  await button(dialog, confirm).click()
  await dialog.waitFor({ state: 'detached' })
}

/** The record of one trip. */
export const openTrip = (page: Page, id: OutboundTripId): Promise<void> => openScreen(page, 'outbound_trip', { id })

/** The same office on a later day. */
export const later = async (
  app: RunningApp,
  start: (options: { clock: string }) => Promise<RunningApp>,
  day: string,
): Promise<RunningApp> => {
  await close(app)
  const next = await start({ clock: `${day}T02:00:00Z` })
  await logInBehind(next.page)
  return next
}

const today = '2026-11-23' as never
const request = {
  documentNumber: '15/TTr-KHCN',
  issuer: '',
  signer: '',
  note: '',
  attachmentId: null,
  newReturnsOn: null,
}

/** Records steps behind the pages, as the administrator. */
export const decided = async (
  page: Page,
  id: OutboundTripId,
  kinds: readonly ('submitted' | 'approved' | 'cleared')[],
) => {
  for (const kind of kinds) {
    const { trip } = await must(page, 'outbound_trip.get', { id })
    await must(page, 'outbound_trip.decide', { id, revision: trip.revision, kind, on: today, ...request })
  }
}
