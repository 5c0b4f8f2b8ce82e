import type { Page } from '@playwright/test'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { logIn } from '#tests/support/app-driver/session.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { SAMPLE_TODAY, seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'

const rowsOf = (page: Page, name: string) => page.getByRole('table', { name }).locator('tbody').getByRole('row')

/** How often the browser tells assistive technology of each role; laying a table out by grid may undo what its tags say. */
const toldRoles = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const roles = nodes.flatMap(({ ignored, role }) => (ignored ? [] : [String(role?.value)]))
  return Object.fromEntries([...Map.groupBy(roles, (role) => role)].map(([role, { length }]) => [role, length]))
}

test.beforeEach(async ({ folder }) => {
  await seedSampleOffice(folder, { today: SAMPLE_TODAY })
})

test('a list by keys alone: Tab comes to one row, arrows go from row to row, Enter opens', async ({ start }) => {
  const { page } = await start()
  await logIn(page, sampleAccounts.officer.userName, sampleAccounts.officer.password)
  await openScreen(page, 'outbound_trips')
  const rows = rowsOf(page, 'Danh sách đoàn ra')
  const title = (at: number) => rows.nth(at).getByRole('link')
  await expect(title(0)).toBeVisible()
  const count = await rows.count()
  expect(await toldRoles(page)).toMatchObject({ table: 1, columnheader: 8, row: count + 1, cell: count * 8 })

  await page.getByRole('combobox', { name: 'Năm đi' }).focus()
  await page.keyboard.press('Tab')
  await expect(title(0)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(title(2)).toBeFocused()
  await page.keyboard.press('End')
  await expect(title(count - 1)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowDown')
  await expect(title(1)).toBeFocused()
  // Out of the list and in again: where one was.
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('combobox', { name: 'Năm đi' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(title(1)).toBeFocused()
  const opened = await title(1).innerText()
  await page.keyboard.press('Enter')
  await waitForScreen(page, 'outbound_trip')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(opened)
})

test('staff are sorted by a head and back, and another page begins at its top', async ({ start }) => {
  const { page } = await start()
  await logIn(page, sampleAccounts.officer.userName, sampleAccounts.officer.password)
  await openScreen(page, 'staff')
  const rows = rowsOf(page, 'Danh sách cán bộ')
  const births = () => rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('td')[4]?.textContent.slice(-4)))
  const asItCame = await births()
  const head = page.getByRole('columnheader', { name: 'Ngày sinh' })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  expect(await births()).toEqual((await births()).toSorted())
  const oldest = (await births())[0]
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  expect((await births())[0]).not.toBe(oldest)
  await head.getByRole('button').click()
  await expect(head).not.toHaveAttribute('aria-sort')
  expect(await births()).toEqual(asItCame)

  const first = rows.first().getByRole('link')
  const before = await first.innerText()
  await rows.last().scrollIntoViewIfNeeded()
  await expect(first).not.toBeInViewport()
  await page.getByRole('button', { name: 'Tới trang tiếp theo' }).click()
  await expect(page.getByText('51–100 trong 145')).toBeVisible()
  await expect(first).not.toHaveText(before)
  await expect(first).toBeInViewport()
  // Fewer people than one page: their only page.
  await page.getByRole('searchbox').fill('nguyen')
  await expect(rows.first()).toContainText('Nguyễn')
})

test('letters are marked one by one, from one to another with Shift, and all at once', async ({ start }) => {
  const { page } = await start()
  await logIn(page, sampleAccounts.officer.userName, sampleAccounts.officer.password)
  await openScreen(page, 'documents')
  await page.getByRole('tab', { name: 'Danh sách' }).click()
  const boxes = rowsOf(page, 'Danh sách văn bản').getByRole('checkbox')
  const said = page.getByRole('status').filter({ hasText: /văn bản/ })
  await boxes.nth(1).check()
  await boxes.nth(4).click({ modifiers: ['Shift'] })
  await expect(said).toHaveText('Đã chọn 4 văn bản')
  await boxes.nth(2).uncheck()
  await expect(said).toHaveText('Đã chọn 3 văn bản')
  const all = page.getByRole('checkbox', { name: 'Đánh dấu mọi văn bản' })
  await all.check()
  await expect(said).toHaveText(`Đã chọn ${await boxes.and(page.locator(':enabled')).count()} văn bản`)
  await all.uncheck()
  await expect(said).toContainText('Đánh dấu ở đầu dòng')
})
