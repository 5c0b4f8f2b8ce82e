import type { Locator, Page } from '@playwright/test'
import type { StaffMember } from '#domain/staff/staff.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect } from '#tests/support/app-driver/fixtures.ts'
import { addStaffMember, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'

export const people = [
  'Nguyễn Đức Khải',
  'Trần Thị Thu Uyên',
  'Lê Quang Toàn',
  'Phạm Thị Ngân',
  'Đỗ Mạnh Quyết',
  'Vũ Thị Hạnh',
  'Bùi Khắc Lâm',
  'Đặng Thị Yến',
] as const

/** An office with these eight people, each with an official passport. */
export const officeOfEight = async (page: Page): Promise<readonly StaffMember[]> => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const staff: StaffMember[] = []
  for (const [index, name] of people.entries()) staff.push(await addStaffMember(page, unit, name, `C100000${index}`))
  return staff
}

/** The form of a new trip. */
export const tripForm = (page: Page): Locator => page.getByRole('form', { name: 'Thêm đoàn ra' })

/** The record that the app went to after saving. */
export const savedTrip = async (page: Page) => {
  await expect.poll(() => page.url()).toMatch(/outbound-trips\/[0-9a-f-]{36}$/)
  return must(page, 'outbound_trip.get', { id: page.url().slice(-36) })
}
