import AxeBuilder from '@axe-core/playwright'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { firstPage } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { button, later } from '#tests/support/app-driver/trip-steps.ts'

const OFFICE = 'Văn phòng'
const SCIENCE = 'Phòng Quản lý khoa học'

test.setTimeout(180_000)

test('what is late and due is told at opening and in a badge; one công văn for each unit in one action; the week to print', async ({
  start,
}) => {
  let app = await start()
  await setUpRegister(app.page)
  for (const [index, name] of [OFFICE, SCIENCE].entries()) {
    const unit = await addUnit(app.page, name)
    const person = await addStaffMember(app.page, unit, `Nguyễn Văn Mẫu ${index}`, `P100000${index}`)
    await addTrip(app.page, `Đoàn của ${name}`, [person])
    if (index === 0)
      await addTrip(app.page, 'Đoàn thứ hai của Văn phòng', [person], {
        departsOn: '2027-01-25',
        returnsOn: '2027-01-28',
      })
  }
  app = await later(app, start, '2027-01-11')
  const { page } = app
  const { late, soon } = await must(page, 'reminder.count')
  expect(late).toBeGreaterThan(2)
  expect(soon).toBeGreaterThan(0)
  await expect(page.getByRole('note')).toContainText(
    `Có ${late} việc quá hạn và ${soon} việc đến hạn trong 7 ngày tới.`,
  )
  await expect(page.getByRole('navigation').getByRole('img', { name: `${late} việc quá hạn` })).toBeVisible()
  await page.getByRole('note').getByRole('link', { name: 'Xem' }).click()
  await waitForScreen(page, 'reminders')
  await expect(page.getByRole('note')).toHaveCount(0)

  const office = page.getByRole('region', { name: OFFICE })
  await expect(office).toContainText('Đoàn của Văn phòng')
  await expect(office).toContainText('Đoàn thứ hai của Văn phòng')
  await expect(page.getByRole('region', { name: SCIENCE })).toContainText('Đoàn của Phòng Quản lý khoa học')
  await expect(page.getByRole('checkbox', { name: OFFICE })).toBeChecked()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])

  await button(page, 'In việc tuần tới').click()
  const digest = page.getByRole('dialog', { name: 'Việc quá hạn và đến hạn trong 7 ngày tới' })
  await digest
    .getByRole('img', { name: /^Trang 1 trên / })
    .and(page.locator('[data-drawn="yes"]'))
    .waitFor()
  await button(digest, 'Đóng').click()

  await button(page, 'Lập công văn đôn đốc 2 đơn vị').click()
  await waitForScreen(page, 'documents')
  await expect(page.getByRole('status').filter({ hasText: 'Đã lập 2 công văn đôn đốc' })).toBeVisible()
  const letters = await must(page, 'letter.list', { record: null, days: 1 })
  expect(letters.map(({ recordTitle }) => recordTitle).toSorted()).toEqual([SCIENCE, OFFICE].toSorted())
  const own = letters.find(({ recordTitle }) => recordTitle === OFFICE)
  if (!own) throw new Error('no letter for the office')
  await openScreen(page, 'document', { id: own.id })
  await firstPage(page).waitFor()
  // Reminded already: nothing is proposed a second time.
  await openScreen(page, 'reminders')
  await expect(page.getByRole('link', { name: 'Công văn đôn đốc đang ở dạng nháp' })).toHaveCount(2)
  await expect(button(page, 'Chưa chọn đơn vị nào')).toBeDisabled()
})
