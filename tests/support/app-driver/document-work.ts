import type { Locator, Page } from '@playwright/test'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'

/** The kinds that a duty before the departure waits for, as the screens name them. */
export const REPORT = 'Công văn báo cáo UBND tỉnh'
export const NOTICE = 'Công văn thông báo đoàn ra'
export const BEFORE = 'Báo cáo trước chuyến đi'
export const TRIP_TITLE = 'Đoàn công tác tại Nhật Bản'

/** A register with one trip of one person, 12–20/01/2027; the day is 23/11/2026. */
export const officeWithTrip = async (page: Page, over: Parameters<typeof addTrip>[3] = {}) => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Văn phòng')
  const people = [await addStaffMember(page, unit, 'Đỗ Văn Ơn', 'C1234567')]
  return (await addTrip(page, TRIP_TITLE, people, over)).trip
}

export const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name })
export const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true })

/** Fills the dialog of number and day and tries to issue. */
export const giveNumber = async (page: Page, number: string, day: string): Promise<Locator> => {
  await button(page, 'Nhập số và ngày').click()
  const dialog = dialogOf(page, 'Nhập số và ngày')
  await dialog.getByRole('textbox', { name: 'Số', exact: true }).fill(number)
  await dialog.getByRole('textbox', { name: 'Ngày của văn bản' }).fill(day)
  await button(dialog, 'Phát hành').click()
  return dialog
}
