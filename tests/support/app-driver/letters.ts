import { expect, type Locator, type Page } from '@playwright/test'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { LetterId, OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

/** The first page of the preview, once it is drawn. */
export const firstPage = (page: Page): Locator =>
  page
    .getByRole('region', { name: 'Xem trước văn bản' })
    .getByRole('img', { name: /^Trang 1 / })
    .and(page.locator('[data-drawn="yes"]'))

/** Opens a letter and waits until its first page is drawn. */
export const openLetter = async (page: Page, id: string): Promise<void> => {
  await openScreen(page, 'document', { id })
  await firstPage(page).waitFor()
}

/** Makes one draft of a trip behind the pages; signed by the head, without urgency. */
export const draftLetter = async (page: Page, tripId: OutboundTripId, kind: DocumentKind): Promise<LetterId> => {
  const [id] = await must(page, 'letter.prepare', {
    record: tripRef(tripId),
    kinds: [kind],
    choices: { signerId: null, urgency: null, draftingSymbol: null },
  })
  if (id === undefined) throw new Error(`no draft of ${kind}`)
  return id
}

const revisionOf = async (page: Page, id: LetterId): Promise<number> =>
  (await must(page, 'letter.get', { id })).letter.revision

/** Freezes a draft behind the pages, as if it had gone out for signature. */
export const freezeLetter = async (page: Page, id: LetterId): Promise<void> => {
  await must(page, 'letter.freeze', { id, revision: await revisionOf(page, id) })
}

/** Gives a frozen letter its number and day behind the pages. */
export const issueLetter = async (page: Page, id: LetterId, number: string, on: string): Promise<void> => {
  const revision = await revisionOf(page, id)
  await must(page, 'letter.issue', { id, revision, number, on, copies: null, isOrderConfirmed: false })
}

const saves = {
  docx: { button: 'Lưu Word', told: 'Đã lưu bản Word.' },
  pdf: { button: 'Lưu PDF', told: 'Đã lưu bản PDF.' },
  xlsx: { button: 'Lưu Excel', told: 'Đã lưu bản Excel.' },
} as const

/** Saves what is in view; the save dialog was answered before. Gives the path that the page tells. */
export const saveLetter = async (page: Page, format: keyof typeof saves): Promise<string> => {
  const { button, told } = saves[format]
  await page.getByRole('button', { name: button, exact: true }).click()
  const status = page.getByRole('status').filter({ hasText: told })
  await status.waitFor()
  return (await status.locator('p').innerText()).trim()
}

/** Ticks or unticks; what is chosen stands in the address, so that a tick shows a moment after the click. */
export const tick = async (box: Locator, isTicked: boolean): Promise<void> => {
  if ((await box.isChecked()) === isTicked) return
  await box.click()
  await expect(box).toBeChecked({ checked: isTicked })
}
