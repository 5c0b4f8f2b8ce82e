import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'
import { button, dialogOf, officeWithTrip } from '#tests/support/app-driver/document-work.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerOpenDialog, answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import { draftLetter, firstPage, freezeLetter, openLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'

const LABEL = 'Công văn báo cáo UBND tỉnh'
const broken = path.resolve(import.meta.dirname, '../support/broken-templates/files')
const pictures = path.resolve(import.meta.dirname, '../../test-results/templates')

test('the administrator takes a template, edits it, is told what is wrong, and puts it into use and back', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  mkdirSync(pictures, { recursive: true })
  const picture = (name: string) => page.screenshot({ path: path.join(pictures, `${name}.png`) })
  const trip = await officeWithTrip(page)
  await openScreen(page, 'document_templates')
  const row = page.getByRole('row').filter({ hasText: LABEL })
  await expect(row).toContainText('Mẫu gốc')
  await picture('list')

  const original = path.join(path.dirname(folder), 'mẫu tải về.docx')
  await answerSaveDialog(app, original)
  await button(row, `Tải mẫu về: ${LABEL}`).click()
  await expect.poll(() => existsSync(original)).toBe(true)

  // Closed without choosing, nothing happens; then a file with a slip, and one that is no Word file.
  await answerOpenDialog(app, null)
  await button(row, `Thay mẫu: ${LABEL}`).click()
  await answerOpenDialog(app, path.join(broken, 'unknown-tag.docx'))
  await button(row, `Thay mẫu: ${LABEL}`).click()
  const check = dialogOf(page, `Thay mẫu: ${LABEL}`)
  await expect(check).toContainText('{signerNme} không có trong Bảng thẻ – có phải {signerName}?')
  await expect(check.getByRole('status').first()).toContainText('Chưa dùng được: có 2 chỗ phải sửa')
  await expect(button(check, 'Dùng mẫu này')).toBeDisabled()
  await picture('refused')
  await answerOpenDialog(app, path.join(broken, 'pdf.docx'))
  await button(check, 'Chọn tệp khác…').click()
  await expect(check).toContainText('Đây là tệp PDF')

  // The file that was taken, with a line of the office's own.
  const zip = new PizZip(readFileSync(original))
  const xml = zip.file('word/document.xml')?.asText() ?? ''
  zip.file('word/document.xml', xml.replace('{lastText}', '{lastText} (mẫu của Sở)'))
  const own = path.join(path.dirname(folder), 'mẫu của Sở.docx')
  writeFileSync(own, zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' }))
  await answerOpenDialog(app, own)
  await button(check, 'Chọn tệp khác…').click()
  await expect(check.getByRole('region', { name: 'Trang thử' })).toBeVisible()
  await expect(check.locator('canvas[data-drawn="yes"]').first()).toBeVisible()
  await picture('accepted')
  await button(check, 'Dùng mẫu này').click()
  await check.waitFor({ state: 'detached' })
  await expect(row).toContainText('Mẫu của cơ quan')
  await expect(row).toContainText('mẫu của Sở.docx')

  const before = await draftLetter(page, trip.id, 'outbound_trip_report')
  await freezeLetter(page, before)

  await button(row, `Xem trang thử: ${LABEL}`).click()
  const trial = dialogOf(page, `Trang thử: ${LABEL}`)
  await expect(trial.locator('canvas[data-drawn="yes"]').first()).toBeVisible()
  await button(trial, 'Đóng').click()

  await button(row, `Bảng thẻ: ${LABEL}`).click()
  const sheet = dialogOf(page, `Bảng thẻ: ${LABEL}`)
  await expect(sheet.getByRole('row').filter({ hasText: '{numberLine}' })).toContainText('Bắt buộc')
  await picture('tags')
  await button(sheet, 'Chép {numberLine}').click()
  await expect(page.getByText('Đã chép {numberLine}.')).toBeVisible()
  expect(await app.electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('{numberLine}')
  const pdf = await app.electron.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    return window === undefined ? '' : Buffer.from(await window.webContents.printToPDF({})).toString('base64')
  })
  writeFileSync(path.join(pictures, 'tags.pdf'), Buffer.from(pdf, 'base64'))
  await button(sheet, 'Đóng').click()

  await button(row, `Về mẫu gốc: ${LABEL}`).click()
  await button(dialogOf(page, 'Về mẫu gốc?'), 'Về mẫu gốc').click()
  await expect(row).not.toContainText('Mẫu của cơ quan')

  // What is out for signature still has it.
  await openLetter(page, before)
  await firstPage(page).waitFor()
  const kept = path.join(path.dirname(folder), 'đã trình ký.docx')
  await answerSaveDialog(app, kept)
  await button(page, 'Lưu Word').click()
  await expect.poll(() => existsSync(kept)).toBe(true)
  expect(new PizZip(readFileSync(kept)).file('word/document.xml')?.asText()).toContain('(mẫu của Sở)')
})
