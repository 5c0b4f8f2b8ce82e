import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { blankPages } from '#electron/testing/paper-desk.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { button, dialogOf, openTrip, TITLE } from '#tests/support/app-driver/trip-steps.ts'

test('a trip’s files are added, opened in the window, saved again and taken off; what is no file of an office is refused', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const { trip } = await addTrip(page, TITLE, [await addStaffMember(page, unit, 'Nguyễn Đức Khải', 'P1000001')])
  const beside = (name: string): string => path.join(path.dirname(folder), name)
  const invitation = beside('Thư mời của Viện.pdf')
  writeFileSync(invitation, await blankPages(2))
  // A program under the name of a document.
  const disguised = beside('Quyết định.pdf')
  writeFileSync(disguised, 'MZ\u0090\u0000 not a document')

  await openTrip(page, trip.id)
  const files = page.getByRole('region', { name: /^Tệp/ })
  await expect(files).toContainText('Chưa có tệp nào')
  await button(files, 'Thêm tệp').click()
  const dialog = page.getByRole('dialog')
  await answerOpenDialog(app, disguised)
  await button(dialog, 'Chọn tệp').click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await answerOpenDialog(app, invitation)
  await dialog.getByRole('combobox', { name: 'Loại tệp' }).click()
  await page.getByRole('option', { name: 'Thư mời' }).click()
  await dialog.getByRole('textbox', { name: 'Ghi chú' }).fill('Bản gốc nhận qua bưu điện')
  await button(dialog, 'Chọn tệp').click()
  await dialog.waitFor({ state: 'detached' })

  const row = files.getByRole('row').filter({ hasText: 'Thư mời của Viện.pdf' })
  await expect(row).toContainText('Bản gốc nhận qua bưu điện')
  await row.getByRole('button', { name: 'Thư mời của Viện.pdf', exact: true }).click()
  const viewer = dialogOf(page, 'Thư mời của Viện.pdf')
  await viewer.getByRole('img', { name: 'Trang 1 trên 2' }).and(page.locator('[data-drawn="yes"]')).waitFor()
  await button(viewer, 'Đóng').click()

  const copy = beside('Bản lưu.pdf')
  await answerSaveDialog(app, copy)
  await row.getByRole('button', { name: /^Lưu / }).click()
  await page.getByRole('status').filter({ hasText: 'Đã lưu tệp' }).waitFor()
  expect(readFileSync(copy).equals(readFileSync(invitation))).toBe(true)

  await row.getByRole('button', { name: /^Bỏ / }).click()
  await button(dialogOf(page, 'Bỏ tệp khỏi hồ sơ'), 'Bỏ tệp').click()
  await expect(files).toContainText('Chưa có tệp nào')
})
