import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { lists } from '#domain/document/lists.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import {
  draftLetter,
  firstPage,
  freezeLetter,
  issueLetter,
  openLetter,
  saveLetter,
} from '#tests/support/app-driver/letters.ts'
import { answerPrintDialog, printJobs } from '#tests/support/app-driver/printing.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'

const REPORT = 'Công văn báo cáo UBND tỉnh'
const NOTICE = 'Công văn thông báo đoàn ra'
const BEFORE = 'Báo cáo trước chuyến đi'
const three = [REPORT, NOTICE, BEFORE]
const TITLE = 'Đoàn công tác tại Nhật Bản'

/** A register with one trip, 12–20/01/2027; the day is 23/11/2026. */
const office = async (page: Page, over: Parameters<typeof addTrip>[3] = {}) => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Văn phòng')
  const people = [await addStaffMember(page, unit, 'Đỗ Văn Ơn', 'C1234567')]
  return (await addTrip(page, TITLE, people, over)).trip
}

const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name })
const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true })

/** Fills the dialog of number and day and tries to issue. */
const giveNumber = async (page: Page, number: string, day: string): Promise<Locator> => {
  await button(page, 'Nhập số và ngày').click()
  const dialog = dialogOf(page, 'Nhập số và ngày')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill(number)
  await dialog.getByRole('textbox', { name: 'Ngày của văn bản' }).fill(day)
  await button(dialog, 'Phát hành').click()
  return dialog
}

test('three letters for one event with one action: what is missing leads to its field and back, then all go for signature', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await office(page, { purpose: '' })
  await openScreen(page, 'outbound_trip', { id: trip.id })
  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'trip_documents')
  const group = page.getByRole('region', { name: 'Trước khi đi' })
  // What a duty waits for is proposed.
  for (const kind of three) await expect(group.getByRole('checkbox', { name: kind })).toBeChecked()
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
  const trip = await office(page)
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
  await expect(dialog).toContainText(TITLE)

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

test('what was sent, to whom and with which proof is recorded, and meets the duty of the trip', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await office(page)
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
  await expect(page.getByRole('status').filter({ hasText: /nghĩa vụ của chuyến đi đã được ghi nhận/ })).toBeVisible()

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
  await expect(page.getByRole('table', { name: 'Văn bản của chuyến đi' })).toContainText('Đã gửi')
})

test('a record changed after issue: the letter says so, and a correction or a replacement answers it', async ({
  start,
}) => {
  const { page } = await start()
  const trip = await office(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await freezeLetter(page, id)
  await issueLetter(page, id, '05', '2026-11-20')
  const before = await must(page, 'letter.preview', { id })

  await openScreen(page, 'outbound_trip_edit', { id: trip.id })
  await page.getByLabel('Đơn vị mời').fill('Viện Nghiên cứu Khác')
  await page.keyboard.press('Control+s')
  await waitForScreen(page, 'outbound_trip')
  await expect(page.getByRole('table', { name: 'Văn bản của chuyến đi' })).toContainText('Đã khác dữ liệu')

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

test('a paper that a person signs for himself takes no number: only its day is recorded', async ({ start }) => {
  const { page } = await start()
  const trip = await office(page)
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
  const trip = await office(page)
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

test('many letters from the table in one go, and the search finds with and without marks', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await office(page)
  for (const kind of ['outbound_trip_report', 'outbound_trip_notice', 'outbound_trip_pre_report'] as const)
    await draftLetter(page, trip.id, kind)
  await openScreen(page, 'documents')
  await expect(page.getByRole('region', { name: 'Nháp (3)' }).getByRole('link')).toHaveCount(3)
  await page.getByRole('tab', { name: 'Danh sách' }).click()
  const rows = page.getByRole('grid').locator('[role=row][data-id]')
  await expect(rows).toHaveCount(3)
  const search = page.getByRole('searchbox')
  await search.fill('so ngoai vu')
  await expect(rows).toHaveCount(2)
  await search.fill('thông báo đoàn ra')
  await expect(rows).toHaveCount(1)
  await search.fill('')
  await expect(rows).toHaveCount(3)
  for (const box of await rows.getByRole('checkbox').all()) await box.check()
  const file = path.join(path.dirname(folder), 'loạt.pdf')
  await answerSaveDialog(app, file)
  await button(page, 'Lưu PDF 3 văn bản').click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu 3 văn bản vào một tệp PDF.' })).toBeVisible()
  expect(textOfPdf(readFileSync(file)).join(' ')).toContain('Nơi nhận')
})

test('the register of what was issued: its ten columns on screen, printed and saved', async ({ folder, start }) => {
  const app = await start()
  const { page } = app
  const trip = await office(page)
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await freezeLetter(page, id)
  await issueLetter(page, id, '05', '2026-11-20')
  await openScreen(page, 'documents')
  await page.getByRole('link', { name: 'Sổ đăng ký văn bản đi' }).click()
  await waitForScreen(page, 'outgoing_register')
  await expect(page.getByRole('textbox', { name: 'Từ ngày' })).toHaveValue('01/01/2026')
  await expect(page.getByRole('textbox', { name: 'Đến ngày' })).toHaveValue('23/11/2026')
  const heads = lists.outgoing_register.columns.map(({ head }) => head)
  expect(heads).toHaveLength(10)
  const table = page.getByRole('table', { name: 'Sổ đăng ký văn bản đi' })
  await expect(table.getByRole('columnheader')).toHaveText([...heads])
  await expect(table.getByRole('link', { name: '05/KHCN-VP' })).toBeVisible()

  await page.getByRole('tab', { name: 'Trang in' }).click()
  await page
    .getByRole('region', { name: 'Xem trước sổ' })
    .getByRole('img', { name: /^Trang 1 / })
    .and(page.locator('[data-drawn="yes"]'))
    .waitFor()
  // Heads wrap in narrow columns, and the words of two cells stand mixed in a line.
  const holdsAll = (words: string): void => {
    for (const head of heads) for (const word of head.split(' ')) expect(words, head).toContain(word)
    expect(words).toContain('05/KHCN-VP')
  }
  await answerPrintDialog(app, 'printed')
  await button(page, 'In').click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã gửi tới máy in.' })).toBeVisible()
  const [job] = await printJobs(app)
  holdsAll(textOfPdf(Buffer.from(job?.pdf ?? '', 'base64')).join(' '))
  for (const format of ['pdf', 'docx', 'xlsx'] as const) {
    const file = path.join(path.dirname(folder), `so.${format}`)
    await answerSaveDialog(app, file)
    expect(await saveLetter(page, format)).toBe(file)
    expect(readFileSync(file).subarray(0, 2).toString('latin1')).toBe(format === 'pdf' ? '%P' : 'PK')
  }
  holdsAll(textOfPdf(readFileSync(path.join(path.dirname(folder), 'so.pdf'))).join(' '))

  await page.getByRole('tab', { name: 'Các văn bản' }).click()
  const until = page.getByRole('textbox', { name: 'Đến ngày' })
  await until.fill('19/11/2026')
  await until.press('Enter')
  await expect(page.getByText(/Không có văn bản nào phát hành từ 01\/01\/2026 đến 19\/11\/2026/)).toBeVisible()
})
