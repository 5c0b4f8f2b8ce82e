import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { must } from '#tests/support/app-driver/bridge.ts'
import { button, dialogOf, NOTICE, officeWithTrip } from '#tests/support/app-driver/document-work.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import { draftLetter, firstPage, freezeLetter, issueLetter, openLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'

test('what was sent, to whom and with which proof is recorded, and meets the duty of the trip', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await officeWithTrip(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await freezeLetter(page, id)
  await issueLetter(page, id, '05', '2026-11-20')
  const proof = path.join(path.dirname(folder), 'Phiếu gửi.pdf')
  writeFileSync(proof, '%PDF-1.4\nphiếu gửi bưu chính')

  await openLetter(page, id)
  await button(page, 'Ghi nhận đã gửi').click()
  const dialog = dialogOf(page, 'Ghi nhận đã gửi')
  await expect(dialog.getByRole('checkbox', { name: 'Sở Ngoại vụ tỉnh Bắc Ninh' })).toBeChecked()
  await dialog.getByLabel('Nơi nhận khác').fill('Công an tỉnh Bắc Ninh')
  await dialog.getByRole('textbox', { name: 'Ngày gửi' }).fill('19/11/2026')
  await button(dialog, 'Ghi nhận đã gửi').click()
  // Nobody has said how.
  await expect(dialog).toContainText('Chưa chọn.')
  await dialog.getByRole('radio', { name: 'Bưu chính' }).check()
  await answerOpenDialog(app, proof)
  await button(dialog, 'Chọn tệp').click()
  await expect(dialog.getByRole('status')).toContainText('Phiếu gửi.pdf')
  await button(dialog, 'Ghi nhận đã gửi').click()
  await expect(dialog).toContainText('Ngày gửi phải từ ngày của văn bản trở đi.')
  await dialog.getByRole('textbox', { name: 'Ngày gửi' }).fill('23/11/2026')
  await button(dialog, 'Ghi nhận đã gửi').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(page.getByRole('status').filter({ hasText: /nghĩa vụ báo cáo đã được ghi nhận/ })).toBeVisible()

  const sent = page.getByRole('list', { name: 'Đã gửi' }).getByRole('listitem')
  await expect(sent).toHaveCount(2)
  const copy = path.join(path.dirname(folder), 'bản lưu.pdf')
  await answerSaveDialog(app, copy)
  await sent.first().getByRole('button', { name: 'Phiếu gửi.pdf' }).click()
  await expect.poll(() => existsSync(copy)).toBe(true)
  expect(readFileSync(copy).equals(readFileSync(proof))).toBe(true)

  await openScreen(page, 'outbound_trip', { id: trip.id })
  const duty = page
    .getByRole('listitem')
    .filter({ hasText: 'Báo cáo trước chuyến đi' })
    .filter({ hasText: 'Sở Ngoại vụ tỉnh Bắc Ninh' })
  await expect(duty).toContainText('Đã làm')
  await expect(duty).toContainText('05/KHCN-VP')
  await expect(page.getByRole('table', { name: 'Văn bản của hồ sơ' })).toContainText('Đã gửi')
})

test('a record changed after issue: the letter says so, and a correction or a replacement answers it', async ({
  start,
}) => {
  const { page } = await start()
  const trip = await officeWithTrip(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await freezeLetter(page, id)
  await issueLetter(page, id, '05', '2026-11-20')
  const before = await must(page, 'letter.preview', { id })

  await openScreen(page, 'outbound_trip_edit', { id: trip.id })
  await page.getByLabel('Đơn vị mời').fill('Viện Nghiên cứu Khác')
  await page.keyboard.press('Control+s')
  await waitForScreen(page, 'outbound_trip')
  await expect(page.getByRole('table', { name: 'Văn bản của hồ sơ' })).toContainText('Đã khác dữ liệu')

  await openLetter(page, id)
  const table = page.getByRole('table', { name: 'Nội dung đã khác' })
  await expect(table).toContainText('Viện Nghiên cứu Mẫu')
  await expect(table).toContainText('Viện Nghiên cứu Khác')
  await button(page, 'Lập công văn đính chính').click()
  const dialog = dialogOf(page, 'Lập công văn đính chính')
  const item = dialog.getByRole('group', { name: 'Mục 1' })
  await expect(item.getByRole('textbox', { name: 'Đã ghi' })).toHaveValue(/Viện Nghiên cứu Mẫu/)
  await expect(item.getByRole('textbox', { name: 'Sửa thành' })).toHaveValue(/Viện Nghiên cứu Khác/)
  await button(dialog, 'Thêm mục').click()
  const own = dialog.getByRole('group').last()
  await own.getByRole('textbox', { name: /^Mục/ }).fill('Địa điểm làm việc')
  await own.getByRole('textbox', { name: 'Đã ghi' }).fill('Tô-ky-ô')
  await own.getByRole('textbox', { name: 'Sửa thành' }).fill('Kyoto')
  await button(dialog, 'Lập công văn đính chính').click()
  await dialog.waitFor({ state: 'detached' })
  await waitForScreen(page, 'document')
  await expect(page.getByRole('region', { name: 'Đính chính văn bản' })).toContainText('05/KHCN-VP')
  await firstPage(page).waitFor()
  const correction = /documents\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''
  const { pdf } = await must(page, 'letter.preview', { id: correction as never })
  const words = textOfPdf(Buffer.from(pdf)).join(' ')
  for (const text of ['05/KHCN-VP', 'Viện Nghiên cứu Khác', 'Kyoto']) expect(words).toContain(text)

  // The original links to what corrects it, and a replacement is a draft of the same kind.
  await openLetter(page, id)
  await expect(page.getByRole('region', { name: 'Văn bản đính chính, thay thế' })).toContainText('Công văn đính chính')
  await button(page, 'Lập văn bản thay thế').click()
  await button(dialogOf(page, 'Lập văn bản thay thế'), 'Lập văn bản thay thế').click()
  await expect(page.getByRole('region', { name: 'Thay thế văn bản' })).toContainText('05/KHCN-VP')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTICE)
  await firstPage(page).waitFor()
  // What was issued is as it was, to the byte of its pages' words.
  const after = await must(page, 'letter.preview', { id })
  expect(textOfPdf(Buffer.from(after.pdf))).toEqual(textOfPdf(Buffer.from(before.pdf)))
  await openScreen(page, 'documents')
  await button(page, 'Kiểm tra tệp đã lưu').click()
  await expect(page.getByRole('status').filter({ hasText: 'tất cả khớp mã SHA-256' })).toBeVisible()
})
