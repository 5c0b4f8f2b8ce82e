import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { meetDuties, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { draftLetter, freezeLetter, issueLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { addTrip } from '#tests/support/app-driver/small-office.ts'
import {
  button,
  decided,
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
  await expect(
    page.getByRole('table', { name: 'Danh sách đoàn ra' }).getByRole('row').filter({ hasText: TITLE }),
  ).toContainText('Đăng ký muộn')
})
