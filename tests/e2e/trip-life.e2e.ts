import type { Locator, Page } from '@playwright/test'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { meetDuties, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { close, type RunningApp } from '#tests/support/app-driver/launch.ts'
import { draftLetter, freezeLetter, issueLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { addTrip, logInBehind } from '#tests/support/app-driver/small-office.ts'

// Today is thứ Hai, 23/11/2026; a trip of `addTrip` goes to Japan on 12–20/01/2027.
const TITLE = 'Đoàn học tập tại Nhật Bản'
const NAMES = ['Đỗ Văn Trưởng', 'Đỗ Thị Chuyến', 'Trần Văn Thành'] as const

test.setTimeout(240_000)

const header = (page: Page): Locator => page.locator('main header')
const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true })
const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name })

/** Opens the dialog of a step: its own button, or its line in the menu. */
const openStep = async (page: Page, name: string): Promise<Locator> => {
  await button(page, 'Việc khác').click()
  const item = page.getByRole('menuitem', { name, exact: true })
  if ((await item.count()) > 0) await item.click()
  else {
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await button(page, name).click()
  }
  return page.getByRole('dialog')
}

type Filled = Readonly<Record<string, string>>

const fill = async (dialog: Locator, fields: Filled): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await dialog.getByRole('textbox', { name: label }).fill(text)
}

/** Records a step and waits until it stands. */
const take = async (page: Page, name: string, fields: Filled = {}, confirm = name): Promise<void> => {
  const dialog = await openStep(page, name)
  await fill(dialog, fields)
  await button(dialog, confirm).click()
  await dialog.waitFor({ state: 'detached' })
}

const openTrip = (page: Page, id: OutboundTripId): Promise<void> => openScreen(page, 'outbound_trip', { id })

/** The same office on a later day. */
const later = async (
  app: RunningApp,
  start: (options: { clock: string }) => Promise<RunningApp>,
  day: string,
): Promise<RunningApp> => {
  await close(app)
  const next = await start({ clock: `${day}T02:00:00Z` })
  await logInBehind(next.page)
  return next
}

const today = '2026-11-23' as never
const request = {
  documentNumber: '15/TTr-KHCN',
  issuer: '',
  signer: '',
  note: '',
  attachmentId: null,
  newReturnsOn: null,
}

/** Records steps behind the pages, as the administrator. */
const decided = async (page: Page, id: OutboundTripId, kinds: readonly ('submitted' | 'approved' | 'cleared')[]) => {
  for (const kind of kinds) {
    const { trip } = await must(page, 'outbound_trip.get', { id })
    await must(page, 'outbound_trip.decide', { id, revision: trip.revision, kind, on: today, ...request })
  }
}

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

test('an extension abroad moves the return, and whoever was told must be told again', async ({ start }) => {
  const app = await start()
  const staff = await setUpFourRoles(app.page, NAMES)
  const { trip } = await addTrip(app.page, TITLE, staff)
  await decided(app.page, trip.id, ['submitted', 'approved'])
  await meetDuties(app.page, trip.id, ['departure'], '2026-11-23')
  await decided(app.page, trip.id, ['cleared'])

  const { page } = await later(app, start, '2027-01-18')
  await openTrip(page, trip.id)
  await take(page, 'Ghi nhận ngày đi, về thực tế', { 'Ngày đi thực tế': '12012027' }, 'Ghi nhận')
  await expect(header(page)).toContainText('Đang ở nước ngoài')
  const dialog = await openStep(page, 'Gia hạn chuyến đi')
  await fill(dialog, {
    'Ngày về mới': '20012027',
    'Số, ký hiệu văn bản': '9/QĐ-KHCN',
    'Lý do': 'Thêm nội dung làm việc',
  })
  await button(dialog, 'Ghi nhận gia hạn').click()
  await expect(dialog).toContainText('Ngày gia hạn phải sau ngày về đang có hiệu lực.')
  await fill(dialog, { 'Ngày về mới': '25012027' })
  await button(dialog, 'Ghi nhận gia hạn').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(header(page)).toContainText('12–25/01/2027')
  await expect(page.getByRole('table', { name: 'Quyết định và lịch sử' })).toContainText(
    'Ngày về 20/01/2027 → 25/01/2027',
  )
  await expect(page.getByRole('heading', { name: 'Khi có thay đổi' })).toBeVisible()
})

test('a trip cancelled after its letters went out: the page asks for corrections, and a letter leads to one', async ({
  start,
}) => {
  const { page } = await start()
  const staff = await setUpFourRoles(page, NAMES)
  const { trip } = await addTrip(page, TITLE, staff)
  await decided(page, trip.id, ['submitted', 'approved'])
  const letter = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await freezeLetter(page, letter)
  await issueLetter(page, letter, '05', '2026-11-20')
  await meetDuties(page, trip.id, ['departure'], '2026-11-23')

  await sitDown(page, 'officer')
  await openTrip(page, trip.id)
  await expect(page.getByRole('list', { name: 'Văn bản cần đính chính' })).toHaveCount(0)
  await take(page, 'Hủy chuyến đi', { 'Lý do': 'Phía mời hoãn vô thời hạn' })
  await expect(header(page)).toContainText('Đã hủy')
  // Whoever was told is told that it is off.
  await expect(page.getByRole('heading', { name: 'Khi có thay đổi' })).toBeVisible()
  await page.getByRole('list', { name: 'Văn bản cần đính chính' }).getByRole('link').click()
  await waitForScreen(page, 'document')
  await button(page, 'Lập công văn đính chính').click()
  const dialog = dialogOf(page, 'Lập công văn đính chính')
  const item = dialog.getByRole('group').last()
  await item.getByRole('textbox', { name: /^Mục/ }).fill('Chuyến đi')
  await item.getByRole('textbox', { name: 'Đã ghi' }).fill('Đoàn đi từ ngày 12/01/2027')
  await item.getByRole('textbox', { name: 'Sửa thành' }).fill('Chuyến đi đã hủy')
  await button(dialog, 'Lập công văn đính chính').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(page.getByRole('region', { name: 'Đính chính văn bản' })).toContainText('05/KHCN-VP')
})

test('a trip that is over is registered openly as late, and says so ever after', async ({ start }) => {
  const { page } = await start()
  const staff = await setUpFourRoles(page, NAMES)
  await sitDown(page, 'officer')
  const late = { departsOn: '2026-10-05' as never, returnsOn: '2026-10-09' as never }
  await expect(addTrip(page, TITLE, staff, late)).rejects.toThrow('late_reason_missing')
  const { trip } = await addTrip(page, TITLE, staff, { ...late, lateReason: 'Hồ sơ nộp sau khi đã đi' })
  await openTrip(page, trip.id)
  await expect(header(page)).toContainText('Đăng ký muộn')
  await expect(page.getByText('Hồ sơ nộp sau khi đã đi')).toBeVisible()
  // Its journey first, its permission afterwards; gate 1 lets it pass with its reason.
  await take(
    page,
    'Ghi nhận ngày đi, về thực tế',
    { 'Ngày đi thực tế': '05102026', 'Ngày về thực tế': '09102026' },
    'Ghi nhận',
  )
  await take(page, 'Ghi nhận đã trình')
  await take(page, 'Ghi nhận được phép', { 'Số, ký hiệu văn bản': '130/QĐ-KHCN' })
  await expect(header(page)).toContainText('Đã về')
  await openScreen(page, 'outbound_trips')
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: TITLE })).toContainText('Đăng ký muộn')
})

test('each gate refuses, and a leader opens it in writing, visible ever after', async ({ start }) => {
  const app = await start({ clock: '2026-11-23T02:00:00Z' })
  const staff = await setUpFourRoles(app.page, NAMES)
  // From the trip in October everybody owes the report and the passports.
  const owed = await addTrip(app.page, 'Đoàn tháng Mười', staff, {
    departsOn: '2026-10-05' as never,
    returnsOn: '2026-10-09' as never,
    lateReason: 'Hồ sơ nộp sau khi đã đi',
  })
  await must(app.page, 'outbound_trip.record_journey', {
    id: owed.trip.id,
    revision: owed.trip.revision,
    actualExitOn: '2026-10-05' as never,
    actualEntryOn: '2026-10-09' as never,
    own: [],
  })
  await addTrip(app.page, 'Đoàn khác cùng ngày', staff.slice(0, 1))
  const { trip } = await addTrip(app.page, TITLE, staff)

  /** Tries a step, sees it refused, has it opened by the leader, and takes it. */
  const openGate = async (page: Page, step: string, head: string, by: 'officer' | 'leader', reason: string) => {
    await sitDown(page, by)
    await openTrip(page, trip.id)
    const dialog = await openStep(page, step)
    await button(dialog, step).click()
    await expect(dialog.getByRole('alert').first()).toContainText(/Còn việc chưa xong|Trùng ngày với chuyến khác/)
    await button(dialog, 'Quay lại').click()
    if (by === 'officer') {
      await expect(button(page, 'Cho phép bằng văn bản')).toHaveCount(0)
      await sitDown(page, 'leader')
      await openTrip(page, trip.id)
    }
    const gate = page.getByRole('group', { name: head })
    await button(gate, 'Cho phép bằng văn bản').click()
    const override = dialogOf(page, 'Cho phép bằng văn bản')
    await button(override, 'Cho phép bằng văn bản').click()
    await expect(override.getByRole('textbox', { name: 'Lý do' })).toHaveAttribute('aria-invalid', 'true')
    await fill(override, { 'Lý do': reason, 'Số, ký hiệu văn bản': '3/TB-KHCN' })
    await button(override, 'Cho phép bằng văn bản').click()
    await override.waitFor({ state: 'detached' })
    await expect(gate).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Đã mở cổng bằng văn bản' })).toContainText(reason)
    await sitDown(page, by)
    await openTrip(page, trip.id)
    await take(page, step)
  }
  await openGate(app.page, 'Ghi nhận đã trình', 'trùng ngày', 'officer', 'Đoàn kia sẽ đổi trưởng đoàn')
  await openGate(app.page, 'Đồng ý', 'còn nợ', 'leader', 'Báo cáo nộp trong tuần này')
  await take(app.page, 'Cho phép đi', { 'Số, ký hiệu văn bản': '125/QĐ-KHCN' })
  await openGate(app.page, 'Chuyển sang “Chờ đi”', 'Chờ đi', 'officer', 'Đi gấp theo yêu cầu của tỉnh')
  await expect(header(app.page)).toContainText('Chờ đi')

  const { page } = await later(app, start, '2027-01-22')
  await openTrip(page, trip.id)
  await take(
    page,
    'Ghi nhận ngày đi, về thực tế',
    { 'Ngày đi thực tế': '12012027', 'Ngày về thực tế': '20012027' },
    'Ghi nhận',
  )
  await openGate(page, 'Hoàn tất hồ sơ', 'hoàn tất', 'officer', 'Hồ sơ giấy đã đủ')
  await expect(header(page)).toContainText('Hoàn tất')
  await expect(page.getByRole('region', { name: 'Đã mở cổng bằng văn bản' }).getByText(/^Lý do: /)).toHaveCount(4)
  await openScreen(page, 'outbound_trips')
  await expect(page.getByRole('grid').getByRole('row').filter({ hasText: TITLE })).toContainText(
    'Đã mở cổng bằng văn bản',
  )
})
