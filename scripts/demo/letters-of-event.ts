import type { Page } from '@playwright/test'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { LetterId } from '#domain/shared/ids.ts'
import type { Pictures } from '#scripts/demo/pictures.ts'
import { openLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

type Shoot = Pictures['shoot']

/** What is ticked stands in the address, so that a tick shows a moment after the click. */
const tick = async (page: Page, name: string, checked: boolean): Promise<void> => {
  const wrong = page.getByRole('checkbox', { name, exact: true, checked: !checked })
  if ((await wrong.count()) === 0) return
  await wrong.click()
  await page.getByRole('checkbox', { name, exact: true, checked }).waitFor()
}

/** Drafts of exactly these kinds with one action, all sent for signature with another. */
export const prepareForSignature = async (
  page: Page,
  tripId: string,
  kinds: readonly DocumentKind[],
  shoot: Shoot,
): Promise<readonly LetterId[]> => {
  await openScreen(page, 'trip_documents', { id: tripId })
  const wanted = kinds.map((kind) => documentKinds[kind].label)
  for (const { label } of Object.values(documentKinds)) await tick(page, label, wanted.includes(label))
  await shoot(page, 'trip_documents', 'chosen')
  await page.getByRole('button', { name: `Lập ${kinds.length} văn bản`, exact: true }).click()
  const made = page.getByRole('list', { name: 'Văn bản vừa lập' })
  await page.getByRole('button', { name: 'Trình ký tất cả', exact: true }).click()
  for (const label of wanted)
    await made.getByRole('listitem').filter({ hasText: label }).filter({ hasText: 'Chờ số' }).waitFor()
  await shoot(page, 'trip_documents', 'at-the-signer')
  const links = await made.getByRole('link', { name: /^Mở / }).all()
  return Promise.all(links.map(async (link) => LetterId.parse((await link.getAttribute('href'))?.split('/').at(-1))))
}

/** Signed: the clerk's number is entered, and the file is locked. */
export const enterNumber = async (page: Page, id: LetterId, number: string, shoot: Shoot): Promise<void> => {
  await openLetter(page, id)
  await page.getByRole('button', { name: 'Nhập số và ngày', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Số', { exact: true }).fill(number)
  await shoot(page, 'document', `number-${number}`)
  await dialog.getByRole('button', { name: 'Phát hành', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Sent to all it addresses; what the app says of it. */
export const recordSending = async (page: Page, id: LetterId): Promise<string> => {
  await openLetter(page, id)
  await page.getByRole('button', { name: 'Ghi nhận đã gửi', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Trục liên thông văn bản', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Ghi nhận đã gửi', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  return (
    await page
      .getByText(/^Đã ghi nhận gửi tới /)
      .last()
      .innerText()
  ).trim()
}
