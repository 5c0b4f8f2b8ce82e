import type { Page } from '@playwright/test'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
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
  await expect(
    page.getByRole('table', { name: 'Danh sách đoàn ra' }).getByRole('row').filter({ hasText: TITLE }),
  ).toContainText('Đã mở cổng bằng văn bản')
})
