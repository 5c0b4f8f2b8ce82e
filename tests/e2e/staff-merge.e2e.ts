import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { button, dialogOf, TITLE } from '#tests/support/app-driver/trip-steps.ts'

test('a person entered twice is made one: his trips stand on one page, and the second record is gone', async ({
  start,
}) => {
  const { page } = await start()
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const person = await addStaffMember(page, unit, 'Nguyễn Đức Khải', 'P1000001')
  const twin = await addStaffMember(page, unit, 'Nguyễn Đức Khái', 'P1000002')
  await addTrip(page, TITLE, [person])
  await addTrip(page, 'Đoàn công tác tại Hàn Quốc', [twin], { departsOn: '2027-03-01', returnsOn: '2027-03-05' })

  await openScreen(page, 'staff_member', { id: person.id })
  const trips = page.getByRole('table', { name: 'Các chuyến đi của người này' })
  await expect(trips.getByRole('row')).toHaveCount(2)
  await button(page, 'Gộp hồ sơ trùng').click()
  const dialog = dialogOf(page, 'Gộp hồ sơ trùng')
  await button(dialog, 'Gộp hồ sơ').click()
  await expect(dialog).toContainText('Chưa điền.')
  await dialog.getByRole('combobox', { name: 'Hồ sơ trùng' }).fill('duc khai')
  await page.getByRole('option', { name: /Nguyễn Đức Khái/ }).click()
  await button(dialog, 'Gộp hồ sơ').click()
  await dialog.waitFor({ state: 'detached' })
  await expect(trips.getByRole('row')).toHaveCount(3)
  await expect(trips).toContainText('Đoàn công tác tại Hàn Quốc')
  const staff = await must(page, 'staff.list')
  expect(staff.map(({ fullName, passports }) => [fullName, passports.length])).toEqual([['Nguyễn Đức Khải', 2]])
})
