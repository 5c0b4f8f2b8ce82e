import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import PizZip from 'pizzip'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerSaveDialog, close } from '#tests/support/app-driver/launch.ts'
import { draftLetter, openLetter, saveLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import {
  ADMINISTRATOR,
  addStaffMember,
  addTrip,
  addUnit,
  everyTrip,
  setUpRegister,
  tripDraft,
} from '#tests/support/app-driver/small-office.ts'

const tripForm = (page: Page) => page.getByRole('form', { name: 'Thêm đoàn ra' })

test('days: each wrong one gets a sentence at its field, and nothing typed is lost', async ({ start }) => {
  const { page } = await start()
  await setUpRegister(page)
  await openScreen(page, 'outbound_trip_new')
  const form = tripForm(page)
  const title = 'Đoàn {công tác} <Nhật Bản> & Hàn Quốc 🇻🇳'
  await form.getByLabel('Tên đoàn').fill(title)
  const departs = form.getByRole('textbox', { name: 'Ngày đi' })
  for (const wrong of ['31/02/2027', '00/01/2027', '1/13/2027', '12/1/27', 'mai', '2027']) {
    await departs.fill(wrong)
    await departs.blur()
    await expect(departs, wrong).toHaveAttribute('aria-invalid', 'true')
    // What was typed stands there still: nobody rewrites it.
    await expect(departs, wrong).toHaveValue(wrong)
  }
  for (const [typed, shown] of [
    ['12012027', '12/01/2027'],
    ['12-1-2027', '12/01/2027'],
    ['12.1.2027', '12/01/2027'],
  ] as const) {
    await departs.fill(typed)
    await departs.blur()
    await expect(departs).toHaveValue(shown)
    await expect(departs).toHaveAttribute('aria-invalid', 'false')
  }
  await form.getByRole('textbox', { name: 'Ngày về' }).fill('11/1/2027')
  await form.getByRole('button', { name: 'Lưu đoàn ra' }).click()
  await expect(form.getByText('Ngày về phải từ ngày đi trở đi.').first()).toBeVisible()
  await expect(form.getByText('Đoàn chưa có ai. Hãy thêm người đi.').first()).toBeVisible()
  await expect(form.getByLabel('Tên đoàn')).toHaveValue(title)
  expect((await must(page, 'outbound_trip.list', everyTrip)).total).toBe(0)
})

test('no leader is told at the member; overlapping trips are told at once and refused when the request goes out', async ({
  start,
}) => {
  const { page } = await start()
  await setUpRegister(page)
  const unit = await addUnit(page, 'Văn phòng')
  const person = await addStaffMember(page, unit, 'Đặng Thị Bận', 'C1111111')
  await addTrip(page, 'Đoàn đã có', [person])
  await openScreen(page, 'outbound_trip_new')
  const form = tripForm(page)
  await form.getByLabel('Tên đoàn').fill('Đoàn trùng ngày')
  await form.getByRole('combobox', { name: 'Loại chuyến đi' }).click()
  await page.getByRole('option', { name: 'Công tác' }).first().click()
  // One shared day is enough: the other trip returns on 20/01/2027.
  await form.getByRole('textbox', { name: 'Ngày đi' }).fill('20/1/2027')
  await form.getByRole('textbox', { name: 'Ngày về' }).fill('25/1/2027')
  await form.getByLabel('Đơn vị mời').fill('Viện Mẫu')
  await form.getByRole('combobox', { name: 'Nước đến' }).fill('han quoc')
  await page.getByRole('option', { name: 'Hàn Quốc' }).first().click()
  await form.getByRole('combobox', { name: 'Thêm người đi' }).fill('dang thi ban')
  await page.getByRole('option', { name: 'Đặng Thị Bận' }).first().click()
  const role = form.getByRole('combobox', { name: 'Vai trò của Đặng Thị Bận' })
  await role.selectOption({ label: 'Thành viên' })
  await form.getByRole('button', { name: 'Lưu đoàn ra' }).click()
  await expect(form.getByText(/trưởng đoàn/i).first()).toBeVisible()
  await role.selectOption({ label: 'Trưởng đoàn' })
  await form.getByRole('button', { name: 'Lưu đoàn ra' }).click()
  // A draft may stand: it is told at once, and asked to be mended before it goes out.
  await waitForScreen(page, 'outbound_trip')
  await expect(page.getByRole('alert').filter({ hasText: 'Trùng ngày với chuyến khác' })).toContainText('Đoàn đã có')
  const clash = page.getByRole('list', { name: /^Có người trùng ngày/ }).getByRole('link')
  await expect(clash).toHaveText('Đặng Thị Bận có tên trong “Đoàn đã có”, 12/01/2027–20/01/2027')
  await page.getByRole('button', { name: 'Ghi nhận đã trình' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ghi nhận đã trình' })
  await dialog.getByRole('textbox', { name: 'Số, ký hiệu văn bản' }).fill('05/KHCN-VP')
  await dialog.getByRole('button', { name: 'Ghi nhận đã trình' }).click()
  await expect(dialog.getByRole('alert').filter({ hasText: 'Trùng ngày với chuyến khác' })).toContainText('Đoàn đã có')
  await expect(dialog.getByRole('textbox', { name: 'Số, ký hiệu văn bản' })).toHaveValue('05/KHCN-VP')
})

test('texts of 300 characters, pasted line breaks, NFD, emoji and markup are stored tidy and reach the letter literally', async ({
  folder,
  start,
}) => {
  const app = await start()
  const { page } = app
  await setUpRegister(page)
  const unit = await addUnit(page, 'Văn phòng')
  const decomposed = 'Nguyễn Thị Ánh Tuyết'.normalize('NFD')
  const person = await addStaffMember(page, unit, `  ${decomposed}\r\n`, ' c 22 22.222 ')
  expect(person.fullName).toBe('Nguyễn Thị Ánh Tuyết'.normalize('NFC'))
  expect(person.passports[0]?.number).toBe('C2222222')
  const nasty = 'Khảo sát {#vòng} {công thức} </w:t> <b>đậm</b> & "ngoặc" 100% 🙂'
  const long = 'Đoàn nghiên cứu '.repeat(18).trim()
  expect(long.length).toBeGreaterThan(280)
  const { trip } = await addTrip(page, long, [person])
  const { id, revision } = trip
  await must(page, 'outbound_trip.update', {
    id,
    revision,
    draft: tripDraft(long, [], {
      host: nasty,
      purpose: `${nasty}\n\n\nDòng hai`,
      isInAnnualPlan: false,
      legs: [{ country: 'JP', place: nasty, from: null, to: null }],
      funding: [{ source: 'host', donor: nasty, amount: 1, currency: 'USD', rate: null }],
      members: [{ of: 'staff', staffMemberId: person.id, role: 'leader', passportId: 'as_recorded' }],
    }),
  })
  await openLetter(page, await draftLetter(page, id, 'outbound_trip_notice'))
  const file = path.join(path.dirname(folder), 'letter.docx')
  await answerSaveDialog(app, file)
  await saveLetter(page, 'docx')
  const text = (new PizZip(readFileSync(file)).file('word/document.xml')?.asText() ?? '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  expect(text).toContain(nasty)
  expect(text).toContain('C2222222')
})

test('a name of 301 characters is refused at its field with what to do', async ({ start }) => {
  const { page } = await start()
  await setUpRegister(page)
  await openScreen(page, 'outbound_trip_new')
  const title = tripForm(page).getByLabel('Tên đoàn')
  await title.fill('Đ'.repeat(301))
  await title.blur()
  await expect(title).toHaveAttribute('aria-invalid', 'true')
  await expect(title).toHaveValue('Đ'.repeat(301))
})

test('a damaged database is told at log-in, with what to do and without a way to delete it', async ({
  folder,
  start,
}) => {
  const first = await start()
  await setUpRegister(first.page)
  const unit = await addUnit(first.page, 'Văn phòng')
  for (let n = 0; n < 30; n += 1)
    await addStaffMember(first.page, unit, `Người Thứ ${n} ${'x'.repeat(60)}`, `D${String(n).padStart(7, '0')}`)
  await close(first)
  const database = path.join(folder, 'so-doan.db')
  const bytes = readFileSync(database)
  // A page in the middle is overwritten, as a failing disk would; the head stays whole.
  bytes.fill(0x5a, 4096 * 8, 4096 * 9)
  writeFileSync(database, bytes)

  const { page } = await start()
  await waitForScreen(page, 'log_in')
  await page.getByLabel('Tên đăng nhập', { exact: true }).fill(ADMINISTRATOR.userName)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(ADMINISTRATOR.password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText(/hỏng/)
  await expect(page.getByRole('alert')).toContainText(/sao lưu/)
  await expect(page.getByRole('button', { name: /xóa/i })).toHaveCount(0)
  expect(readFileSync(database).equals(bytes)).toBe(true)

  truncateSync(database, statSync(database).size - 4096 * 4)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(ADMINISTRATOR.password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText(/hỏng/)
})
