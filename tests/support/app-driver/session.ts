import type { Page } from '@playwright/test'
import { waitForScreen } from '#tests/support/app-driver/screens.ts'

/** Logs in on the log-in page and waits for the home screen of the role. */
export const logIn = async (page: Page, userName: string, password: string): Promise<void> => {
  await waitForScreen(page, 'log_in')
  await page.getByLabel('Tên đăng nhập', { exact: true }).fill(userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await page.locator('html[data-app-state="ready"]:not([data-screen="log_in"])').waitFor({ state: 'attached' })
}

/** Logs out through the menu of the user's name. */
export const logOut = async (page: Page): Promise<void> => {
  await page.getByRole('banner').locator('button[aria-haspopup="menu"]').click()
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await waitForScreen(page, 'log_in')
}
