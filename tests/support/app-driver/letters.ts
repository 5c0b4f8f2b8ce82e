import type { Page } from '@playwright/test'
import type { LetterKind } from '#domain/document/letter-kind.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

/** Opens a letter of a trip and waits until its first page is drawn. */
export const openLetter = async (page: Page, tripId: string, kind: LetterKind): Promise<void> => {
  await openScreen(page, 'outbound_trip_letter', { id: tripId, kind })
  const first = page.getByRole('region', { name: 'Xem trước công văn' }).getByRole('img', { name: /^Trang 1 / })
  await first.and(page.locator('[data-drawn="yes"]')).waitFor()
}

const saves = {
  docx: { button: 'Lưu Word', told: 'Đã lưu bản Word.' },
  pdf: { button: 'Lưu PDF', told: 'Đã lưu bản PDF.' },
} as const

/** Saves the letter in view; the save dialog was answered before. Gives the path that the page tells. */
export const saveLetter = async (page: Page, format: keyof typeof saves): Promise<string> => {
  const { button, told } = saves[format]
  await page.getByRole('button', { name: button, exact: true }).click()
  const status = page.getByRole('status').filter({ hasText: told })
  await status.waitFor()
  return (await status.locator('p').innerText()).trim()
}
