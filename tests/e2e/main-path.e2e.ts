import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import PizZip from 'pizzip'
import { type FirstRunAnswers, firstRun } from '#tests/support/app-driver/first-run.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerSaveDialog, type RunningApp } from '#tests/support/app-driver/launch.ts'
import { firstPage, saveLetter, tick } from '#tests/support/app-driver/letters.ts'
import { typeStaffMember, typeTrip, typeUnit } from '#tests/support/app-driver/office-work.ts'
import { ordinaryUser } from '#tests/support/app-driver/ordinary-user.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { logIn } from '#tests/support/app-driver/session.ts'

const administrator = { displayName: 'Vũ Thị Quản', userName: 'vuquan', password: 'sổ đoàn của văn phòng 8' } as const
const leader = 'Đỗ Đức Trưởng'
const member = 'Nguyễn Thị Ngọc Thành Viên'

const documentText = (file: string): string =>
  new PizZip(readFileSync(file))
    .file('word/document.xml')
    ?.asText()
    .replace(/<[^>]+>/g, '') ?? ''

const tripId = (page: Page): string => /outbound-trips\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? ''

const kinds = {
  outbound_trip_report: 'Công văn báo cáo UBND tỉnh',
  outbound_trip_notice: 'Công văn thông báo đoàn ra',
} as const

/** From an empty folder to two saved letters, all through the pages. */
const walk = async (app: RunningApp, files: string, edit?: FirstRunAnswers['editAgency']): Promise<Page> => {
  const { page } = app
  await firstRun(page, {
    ...administrator,
    signer: { fullName: 'Phạm Văn Ký', from: '1/1/2025' },
    ...(edit ? { editAgency: edit } : {}),
  })
  await logIn(page, administrator.userName, administrator.password)
  await waitForScreen(page, 'overview')
  await typeUnit(page, 'Phòng Quản lý công nghệ')
  const unit = 'Phòng Quản lý công nghệ'
  await typeStaffMember(page, {
    fullName: leader,
    birthYear: '1975',
    post: 'Phó Giám đốc',
    unit,
    passport: 'c 123 4567',
  })
  await typeStaffMember(page, { fullName: member, birthYear: '1990', post: 'Chuyên viên', unit, passport: 'C7654321' })
  await typeTrip(page, {
    title: 'Đoàn công tác tại Nhật Bản',
    departs: '12/1/2026',
    returns: '20/1/2026',
    host: 'Viện Nghiên cứu Mẫu',
    purpose: 'Trao đổi kinh nghiệm quản lý khoa học và công nghệ',
    country: 'Nhật Bản',
    people: [leader, member],
  })
  const id = tripId(page)
  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'trip_documents')
  for (const box of await page.getByRole('checkbox').all()) await tick(box, false)
  for (const label of Object.values(kinds)) await tick(page.getByRole('checkbox', { name: label }), true)
  await page.getByRole('button', { name: 'Lập 2 văn bản' }).click()
  for (const [kind, label] of Object.entries(kinds)) {
    await page.getByRole('link', { name: `Mở ${label}` }).click()
    await firstPage(page).waitFor()
    for (const format of ['docx', 'pdf'] as const) {
      const file = path.join(files, `${kind}.${format}`)
      await answerSaveDialog(app, file)
      expect(await saveLetter(page, format)).toBe(file)
      expect(readFileSync(file).subarray(0, 4).toString('latin1')).toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
    }
    await page.goBack()
    await waitForScreen(page, 'trip_documents')
  }
  await openScreen(page, 'outbound_trip', { id })
  return page
}

test('first run, staff, a trip, its duties with "Vì sao?", its letters as files', async ({ folder, start }) => {
  const app = await start({ clock: '2025-12-15T02:00:00Z' })
  const files = path.dirname(folder)
  const page = await walk(app, files)

  const before = page
    .getByRole('listitem')
    .filter({ hasText: 'Báo cáo trước chuyến đi' })
    .filter({ hasText: 'Ủy ban nhân dân tỉnh Bắc Ninh' })
  // Departure thứ Hai 12/01/2026; the make-up Saturday 10/01 counts (reference vector).
  await expect(before).toContainText('thứ Ba, 06/01/2026')
  await before.getByRole('button', { name: 'Vì sao?' }).click()
  await expect(before).toContainText('ít nhất 05 ngày làm việc trước ngày đi')
  await expect(before).toContainText('tính cả thứ Bảy 10/01/2026 làm bù')
  await expect(before).toContainText('bỏ qua 11/01')
  await expect(before).toContainText('Cấu hình nội bộ – chưa có căn cứ pháp lý')

  const report = documentText(path.join(files, 'outbound_trip_report.docx'))
  const notice = documentText(path.join(files, 'outbound_trip_notice.docx'))
  expect(report).toContain('Ủy ban nhân dân tỉnh Bắc Ninh')
  expect(report).not.toContain('C1234567')
  expect(notice).toContain('Sở Ngoại vụ tỉnh Bắc Ninh')
  expect(notice).toContain('C1234567')
  for (const text of [report, notice]) {
    expect(text).toContain(leader)
    expect(text).toContain(member)
    expect(text).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(text).toContain('GIÁM ĐỐC')
    expect(text).toContain('Phạm Văn Ký')
  }
})

test('another province without a Sở Ngoại vụ: its own names everywhere, and nothing of Bắc Giang or Bắc Ninh', async ({
  folder,
  start,
}) => {
  const app = await start({ clock: '2025-12-15T02:00:00Z' })
  const files = path.dirname(folder)
  const page = await walk(app, files, async (form) => {
    await form.getByRole('radio', { name: 'Cơ quan khác' }).check()
    const answers = {
      'Dùng từ ngày': '1/7/2025',
      'Cơ quan chủ quản': 'UBND tỉnh Đồng Tháp',
      'Tên cơ quan': 'Sở Khoa học và Công nghệ',
      'Địa danh': 'Đồng Tháp',
      'Ký hiệu cơ quan': 'SKHCN',
      'Ký hiệu đơn vị soạn thảo': 'VP',
      'UBND tỉnh': 'Ủy ban nhân dân tỉnh Đồng Tháp',
      'Công an tỉnh': 'Công an tỉnh Đồng Tháp',
    }
    for (const [label, text] of Object.entries(answers))
      await form.getByRole('textbox', { name: label, exact: true }).fill(text)
    await form.getByRole('radio', { name: 'Không có', exact: true }).check()
    await form
      .getByRole('textbox', { name: 'Cơ quan làm nhiệm vụ ngoại vụ' })
      .fill('Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp')
  })
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp' }).first(),
  ).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/Bắc (Giang|Ninh)|Sở Ngoại vụ tỉnh/)
  const notice = documentText(path.join(files, 'outbound_trip_notice.docx'))
  expect(notice).toContain('Văn phòng Ủy ban nhân dân tỉnh Đồng Tháp')
  expect(notice).toContain('/SKHCN-VP')
  expect(notice).toContain('UBND TỈNH ĐỒNG THÁP')
  expect(notice).not.toMatch(/Bắc (Giang|Ninh)|Sở Ngoại vụ/)
})

test('the main path as an ordinary user, with the sandbox on', async ({ folder, start }) => {
  const user = ordinaryUser(path.dirname(folder))
  const app = await start({ clock: '2025-12-15T02:00:00Z', ...user.launch })
  await walk(app, user.home)
  const renderers = await app.electron.evaluate(({ app: electron }) =>
    electron.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
  )
  expect(renderers.length).toBeGreaterThan(0)
  // A system-call filter on every page's process: the kernel's own word that the sandbox is on.
  for (const pid of renderers) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m)
  expect(await app.electron.evaluate(() => process.getuid?.())).not.toBe(0)
})
