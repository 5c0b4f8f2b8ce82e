import { must } from '#tests/support/app-driver/bridge.ts'
import {
  BEFORE,
  button,
  dialogOf,
  giveNumber,
  NOTICE,
  officeWithTrip,
  REPORT,
  TRIP_TITLE,
} from '#tests/support/app-driver/document-work.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { draftLetter, firstPage, freezeLetter, openLetter } from '#tests/support/app-driver/letters.ts'
import { answerPrintDialog, printJobs } from '#tests/support/app-driver/printing.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'

const three = [REPORT, NOTICE, BEFORE]

test('three letters for one event with one action: what is missing leads to its field and back, then all go for signature', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await officeWithTrip(page, { purpose: '' })
  await openScreen(page, 'outbound_trip', { id: trip.id })
  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'trip_documents')
  const group = page.getByRole('region', { name: 'Trước khi đi' })
  // What a duty waits for is proposed, one letter for each; the report to both at once is there to be added.
  for (const kind of [REPORT, NOTICE]) await expect(group.getByRole('checkbox', { name: kind })).toBeChecked()
  await expect(group.getByRole('checkbox', { name: BEFORE })).not.toBeChecked()
  await group.getByRole('checkbox', { name: BEFORE }).setChecked(true)
  for (const box of await page.getByRole('region', { name: 'Xin phép' }).getByRole('checkbox').all())
    await box.setChecked(false)
  await page.getByRole('combobox', { name: 'Độ khẩn' }).selectOption({ label: 'Khẩn' })

  await page
    .getByRole('list', { name: `Còn thiếu cho ${NOTICE}` })
    .getByRole('link')
    .first()
    .click()
  await waitForScreen(page, 'outbound_trip_edit')
  const purpose = page.getByLabel('Mục đích, nội dung chuyến đi')
  await expect(purpose).toBeFocused()
  await purpose.fill('Trao đổi kinh nghiệm quản lý khoa học và công nghệ')
  await page.keyboard.press('Control+s')
  await waitForScreen(page, 'trip_documents')

  // Back where one was, with all that was chosen.
  for (const kind of three) await expect(group.getByRole('checkbox', { name: kind })).toBeChecked()
  await expect(page.getByRole('region', { name: 'Xin phép' }).getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Độ khẩn' })).toHaveValue('urgent')
  await expect(group.getByText(/^Thiếu \d+ thông tin$/)).toHaveCount(0)

  await button(page, 'Lập 3 văn bản').click()
  const made = page.getByRole('list', { name: 'Văn bản vừa lập' }).getByRole('listitem')
  await expect(made).toHaveCount(3)
  await expect(made.filter({ hasText: 'Nháp' }).filter({ hasText: 'Khẩn' })).toHaveCount(3)
  await button(page, 'Trình ký tất cả').click()
  await expect(made.filter({ hasText: 'Chờ số' })).toHaveCount(3)

  await answerPrintDialog(app, 'printed')
  await button(page, 'In tất cả').click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã gửi 3 văn bản tới máy in.' })).toBeVisible()
  const [job] = await printJobs(app)
  const printed = textOfPdf(Buffer.from(job?.pdf ?? '', 'base64')).join(' ')
  expect(printed.match(/KHẨN/g)).toHaveLength(3)

  await page.getByRole('link', { name: `Mở ${NOTICE}` }).click()
  await firstPage(page).waitFor()
  await expect(button(page, 'Nhập số và ngày')).toBeVisible()
})

test('the clerk’s number after signing: a duplicate is refused with where, one out of order is asked once', async ({
  start,
}) => {
  const { page } = await start()
  const trip = await officeWithTrip(page)
  const ids = []
  for (const kind of ['outbound_trip_report', 'outbound_trip_notice'] as const)
    ids.push(await draftLetter(page, trip.id, kind))
  const [report = '', notice = ''] = ids
  for (const id of ids) await freezeLetter(page, id)

  await openLetter(page, report)
  const first = await giveNumber(page, '05', '20/11/2026')
  await first.waitFor({ state: 'detached' })
  await expect(page.locator('main header')).toContainText('Đã phát hành')
  await expect(page.getByText('05/KHCN-VP').first()).toBeVisible()
  await firstPage(page).waitFor()

  await openLetter(page, notice)
  const dialog = await giveNumber(page, '5', '23/11/2026')
  const number = dialog.getByRole('textbox', { name: 'Số', exact: true })
  await expect(dialog.getByText(/Gợi ý: 06 – số cuối trong ứng dụng là 05/)).toBeVisible()
  await expect(number).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog).toContainText(/Số này đã dùng cho văn bản 05\/KHCN-VP ngày 20\/11\/2026/)
  await expect(dialog).toContainText(TRIP_TITLE)

  // 04 on a later day than 05: asked, and taken when the clerk's book says so.
  await number.fill('04')
  await expect(number).toHaveAttribute('aria-invalid', 'false')
  await button(dialog, 'Phát hành').click()
  await expect(dialog).toContainText('số 05 lớn hơn nhưng có ngày sớm hơn, 20/11/2026')
  await dialog.getByRole('checkbox', { name: /Đúng như sổ của văn thư/ }).check()
  await button(dialog, 'Phát hành').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(page.getByText('04/KHCN-VP').first()).toBeVisible()
  const { letter } = await must(page, 'letter.get', { id: notice as never })
  expect(letter.issued).toMatchObject({ number: '04', on: '2026-11-23' })
})

test('a paper that a person signs for himself takes no number: only its day is recorded', async ({ start }) => {
  const { page } = await start()
  const trip = await officeWithTrip(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_commitment')
  await freezeLetter(page, id)
  await openLetter(page, id)
  await button(page, 'Ghi nhận đã ký').click()
  const dialog = dialogOf(page, 'Ghi nhận đã ký')
  await expect(dialog.getByRole('textbox', { name: 'Số', exact: true })).toHaveCount(0)
  await dialog.getByRole('textbox', { name: 'Ngày ký' }).fill('20/11/2026')
  await button(dialog, 'Ghi nhận đã ký').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(page.locator('main header')).toContainText('Đã ký')
  await expect(page.getByText('thứ Sáu, 20/11/2026')).toBeVisible()
})

test('back to draft and withdrawn, with the reason in the history; Escape leaves everything as it was', async ({
  start,
}) => {
  const { page } = await start()
  const trip = await officeWithTrip(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await openLetter(page, id)
  await button(page, 'Trình ký (chốt nội dung)').click()
  await button(page, 'Trả về nháp').click()
  await page.keyboard.press('Escape')
  await expect(button(page, 'Nhập số và ngày')).toBeVisible()
  await button(page, 'Trả về nháp').click()
  const reopen = dialogOf(page, 'Trả về nháp')
  await reopen.getByLabel('Lý do, ghi chú').fill('Đổi người ký')
  await button(reopen, 'Trả về nháp').click()
  await expect(button(page, 'Trình ký (chốt nội dung)')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Lịch sử' })).toContainText('Đổi người ký')
  await button(page, 'Rút văn bản').click()
  await button(dialogOf(page, 'Rút văn bản'), 'Rút văn bản').click()
  await expect(page.locator('main header')).toContainText('Đã rút')
  await expect(button(page, 'Lưu Word')).toHaveCount(0)
})
