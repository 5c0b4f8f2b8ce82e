import type { Locator } from '@playwright/test'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { meetDuties, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { waitForScreen } from '#tests/support/app-driver/screens.ts'
import { addTrip } from '#tests/support/app-driver/small-office.ts'
import {
  button,
  dialogOf,
  fill,
  header,
  later,
  NAMES,
  openStep,
  openTrip,
  TITLE,
  take,
} from '#tests/support/app-driver/trip-steps.ts'

test.setTimeout(240_000)

test('an official group trip from its request to the closed file, by the four roles', async ({ start }) => {
  let app = await start()
  const staff = await setUpFourRoles(app.page, NAMES)
  const { trip } = await addTrip(app.page, TITLE, staff)
  const { id } = trip

  await sitDown(app.page, 'officer')
  await openTrip(app.page, id)
  await expect(header(app.page)).toContainText('Nháp')
  await take(app.page, 'Ghi nhận đã trình', { 'Số, ký hiệu văn bản': '15/TTr-KHCN' })
  await expect(header(app.page)).toContainText('Đã trình')

  await sitDown(app.page, 'leader')
  const waiting = app.page.getByRole('region', { name: /^Chờ lãnh đạo quyết định/ })
  await expect(waiting).toContainText(TITLE)
  await waiting.getByRole('link', { name: 'Cơ sở quyết định' }).click()
  await waitForScreen(app.page, 'trip_context')
  await expect(app.page.getByRole('table', { name: 'Từng người trong đoàn' }).getByRole('row')).toHaveCount(4)
  await expect(app.page.getByText('250.000.000 đồng')).toBeVisible()
  // Leaders decide without whole passport numbers, and without the tools of the office.
  await expect(app.page.locator('body')).not.toContainText('C2000010')
  await take(app.page, 'Đồng ý')
  await take(app.page, 'Cho phép đi', { 'Số, ký hiệu văn bản': '125/QĐ-KHCN', 'Người ký': 'Lương Văn Mẫu' })
  await expect(header(app.page)).toContainText('Được phép')
  await openTrip(app.page, id)
  await expect(app.page.getByRole('link', { name: 'Sửa' })).toHaveCount(0)
  await expect(button(app.page, 'Ghi nhận đã gửi')).toHaveCount(0)

  await sitDown(app.page, 'officer')
  await openTrip(app.page, id)
  const missing = app.page.getByRole('list', { name: 'Còn thiếu để chuyển sang “Chờ đi”' }).getByRole('listitem')
  await expect(missing).toHaveCount(3)
  const step = await openStep(app.page, 'Chuyển sang “Chờ đi”')
  await button(step, 'Chuyển sang “Chờ đi”').click()
  await expect(step.getByRole('alert').first()).toContainText('Còn việc chưa xong')
  await expect(step.getByRole('list', { name: 'Còn thiếu cho bước này' })).toContainText('Báo cáo trước chuyến đi')
  await button(step, 'Quay lại').click()

  // One is waived in writing, one is recorded by hand, the last with what the office sends.
  const duty = (text: string): Locator =>
    app.page.getByRole('listitem').filter({ has: app.page.getByText(text, { exact: true }) })
  const first = app.page
    .getByRole('listitem')
    .filter({ has: button(app.page, 'Miễn, lùi hạn') })
    .first()
  await button(first, 'Miễn, lùi hạn').click()
  const waiver = dialogOf(app.page, 'Miễn hoặc lùi hạn')
  await waiver.getByRole('radio', { name: 'Miễn, không phải gửi' }).check()
  await button(waiver, 'Ghi nhận').click()
  await expect(waiver.getByRole('textbox', { name: 'Lý do' })).toHaveAttribute('aria-invalid', 'true')
  await fill(waiver, { 'Lý do': 'Tỉnh đã cho phép bằng văn bản riêng', 'Người ký cho phép': 'Lương Văn Mẫu' })
  await button(waiver, 'Ghi nhận').click()
  await waiver.waitFor({ state: 'detached' })
  await expect(app.page.getByText('Được miễn: Tỉnh đã cho phép bằng văn bản riêng (Lương Văn Mẫu ký)')).toBeVisible()
  await expect(missing).toHaveCount(2)
  const report = duty('Báo cáo trước chuyến đi')
    .filter({ has: button(app.page, 'Ghi nhận đã gửi') })
    .first()
  await button(report, 'Ghi nhận đã gửi').click()
  const met = dialogOf(app.page, 'Ghi nhận đã gửi')
  await fill(met, { 'Số, ký hiệu văn bản': '07/BC-KHCN', 'Ngày văn bản': '20112026' })
  await button(met, 'Ghi nhận đã gửi').click()
  await met.waitFor({ state: 'detached' })
  await expect(app.page.getByText('Văn bản số 07/BC-KHCN ngày 20/11/2026, gửi ngày 23/11/2026')).toBeVisible()
  expect(await meetDuties(app.page, id, ['departure'], '2026-11-23')).toBe(1)
  await expect(missing).toHaveCount(0)
  await button(app.page, 'Ghi nhận chuẩn bị').click()
  const preparation = dialogOf(app.page, 'Ghi nhận chuẩn bị trước khi đi')
  await preparation.getByRole('checkbox', { name: 'Đã phổ biến quy định trước khi đi' }).check()
  await preparation.getByRole('checkbox', { name: 'Đã ký cam kết' }).check()
  await button(preparation, 'Ghi nhận').click()
  await preparation.waitFor({ state: 'detached' })
  const members = app.page.getByRole('table', { name: 'Thành viên đoàn' })
  await expect(members.getByText('Đã ký cam kết 23/11/2026')).toHaveCount(3)
  await take(app.page, 'Chuyển sang “Chờ đi”')
  await expect(header(app.page)).toContainText('Chờ đi')

  // Back on 20/01/2027; one of them earlier, one stayed at home.
  app = await later(app, start, '2027-01-22')
  await sitDown(app.page, 'officer')
  await openTrip(app.page, id)
  const journey = await openStep(app.page, 'Ghi nhận ngày đi, về thực tế')
  await fill(journey, { 'Ngày đi thực tế': '12012027', 'Ngày về thực tế': '20012027' })
  for (const name of [NAMES[1], NAMES[2]]) {
    await journey.getByRole('combobox', { name: 'Người có ngày khác đoàn, hoặc không đi' }).click()
    await app.page.getByRole('option', { name }).click()
  }
  await journey.getByRole('group', { name: NAMES[1] }).getByRole('textbox', { name: 'Ngày về riêng' }).fill('18012027')
  await journey.getByRole('group', { name: NAMES[2] }).getByRole('combobox', { name: 'Cách đi' }).click()
  await app.page.getByRole('option', { name: 'Không đi' }).click()
  await button(journey, 'Ghi nhận').click()
  await journey.waitFor({ state: 'detached' })
  await expect(header(app.page)).toContainText('Đã về')
  await expect(app.page.getByText('Đi 12/01/2027, về 18/01/2027')).toBeVisible()
  await expect(app.page.getByText('Không đi', { exact: true })).toBeVisible()

  const closing = await openStep(app.page, 'Hoàn tất hồ sơ')
  await button(closing, 'Hoàn tất hồ sơ').click()
  await expect(closing.getByRole('list', { name: 'Còn thiếu cho bước này' })).toContainText('Chưa có báo cáo kết quả')
  await button(closing, 'Quay lại').click()

  await sitDown(app.page, 'traveller')
  const [own, ...others] = await must(app.page, 'return_report.mine')
  expect(others).toEqual([])
  if (!own) throw new Error('the traveller sees no trip')
  await must(app.page, 'return_report.file', {
    tripId: id,
    memberId: own.memberId,
    revision: 0,
    attachmentIds: [],
    content: {
      wentAsPlanned: false,
      course: 'Đoàn làm việc theo chương trình.',
      achieved: 'Nắm được mô hình quản lý.',
      pending: '',
      agreements: [],
      proposals: '',
      cost: '',
      incidents: '',
    },
  })
  await sitDown(app.page, 'officer')
  await expect(app.page.getByRole('region', { name: /^Báo cáo chờ tiếp nhận/ })).toContainText(NAMES[1])
  await openTrip(app.page, id)
  const reports = app.page.getByRole('table', { name: 'Báo cáo của từng người' })
  await expect(reports.getByRole('row').filter({ hasText: NAMES[1] })).toContainText('Đã nộp, chờ tiếp nhận')
  await expect(reports.getByRole('row')).toHaveCount(3)
  const filed = await must(app.page, 'return_report.get', { tripId: id, memberId: own.memberId })
  await must(app.page, 'return_report.accept', { tripId: id, memberId: own.memberId, revision: filed.part.revision })
  await expect(reports.getByRole('row').filter({ hasText: NAMES[1] })).toContainText('Đã tiếp nhận')
  expect(await meetDuties(app.page, id, ['return'], '2027-01-22')).toBe(4)
  await take(app.page, 'Hoàn tất hồ sơ')
  await expect(header(app.page)).toContainText('Hoàn tất')
  await expect(app.page.getByRole('table', { name: 'Quyết định và lịch sử' }).getByRole('row')).toHaveCount(6)
})

test('a request sent back and one withdrawn are drafts again, with their reasons in the history', async ({ start }) => {
  const { page } = await start()
  const staff = await setUpFourRoles(page, NAMES)
  const { trip } = await addTrip(page, TITLE, staff)
  await openTrip(page, trip.id)
  await take(page, 'Ghi nhận đã trình')

  await sitDown(page, 'leader')
  await openTrip(page, trip.id)
  const back = await openStep(page, 'Trả lại để bổ sung')
  await button(back, 'Trả lại để bổ sung').click()
  await expect(back.getByRole('textbox', { name: 'Nội dung cần bổ sung' })).toHaveAttribute('aria-invalid', 'true')
  await fill(back, { 'Nội dung cần bổ sung': 'Bổ sung thư mời của phía bạn' })
  await button(back, 'Trả lại để bổ sung').click()
  await back.waitFor({ state: 'detached' })
  await expect(header(page)).toContainText('Nháp')

  await sitDown(page, 'officer')
  await openTrip(page, trip.id)
  await take(page, 'Ghi nhận đã trình')
  await take(page, 'Rút lại hồ sơ', { 'Lý do': 'Phía mời lùi thời gian' })
  await expect(header(page)).toContainText('Nháp')
  const history = page.getByRole('table', { name: 'Quyết định và lịch sử' })
  await expect(history).toContainText('Bổ sung thư mời của phía bạn')
  await expect(history).toContainText('Phía mời lùi thời gian')
  // Never in limbo: it goes out once more.
  await take(page, 'Ghi nhận đã trình')
  await expect(header(page)).toContainText('Đã trình')
})
