import { readFileSync } from 'node:fs'
import path from 'node:path'
import { lists } from '#domain/document/lists.ts'
import { button, officeWithTrip } from '#tests/support/app-driver/document-work.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import { draftLetter, freezeLetter, issueLetter, saveLetter } from '#tests/support/app-driver/letters.ts'
import { answerPrintDialog, printJobs } from '#tests/support/app-driver/printing.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'
import { readSheet } from '#tests/support/documents/sheet.ts'

test('many letters from the table in one go, and the search finds with and without marks', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  const trip = await officeWithTrip(page)
  for (const kind of ['outbound_trip_report', 'outbound_trip_notice', 'outbound_trip_pre_report'] as const)
    await draftLetter(page, trip.id, kind)
  await openScreen(page, 'documents')
  await expect(page.getByRole('region', { name: 'Nháp (3)' }).getByRole('link')).toHaveCount(3)
  await page.getByRole('tab', { name: 'Danh sách' }).click()
  const rows = page.getByRole('table', { name: 'Danh sách văn bản' }).locator('tr[data-id]')
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
  const trip = await officeWithTrip(page)
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
  const sheet = readSheet(path.join(path.dirname(folder), 'so.xlsx'), path.dirname(folder))
  const headAt = sheet.findIndex(([first]) => first === heads[0])
  expect(sheet[0]?.[0]).toBe('SỔ ĐĂNG KÝ VĂN BẢN ĐI')
  expect(sheet.slice(0, headAt).flat()).toContain('Từ ngày 01/01/2026 đến ngày 23/11/2026')
  expect(sheet[headAt]).toEqual(heads)
  expect(sheet.slice(headAt + 2).map(([number, day]) => [number, day])).toEqual([['05/KHCN-VP', '20/11/2026']])

  await page.getByRole('tab', { name: 'Các văn bản' }).click()
  const until = page.getByRole('textbox', { name: 'Đến ngày' })
  await until.fill('19/11/2026')
  await until.press('Enter')
  await expect(page.getByText(/Không có văn bản nào phát hành từ 01\/01\/2026 đến 19\/11\/2026/)).toBeVisible()
})
