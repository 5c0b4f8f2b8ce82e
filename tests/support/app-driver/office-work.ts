import type { Locator, Page } from '@playwright/test'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'

/** Adds a unit through its dialog. */
export const typeUnit = async (page: Page, name: string): Promise<void> => {
  await openScreen(page, 'units')
  await page.getByRole('button', { name: 'Thêm phòng, đơn vị' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Tên phòng, đơn vị').fill(name)
  await dialog.getByRole('button', { name: 'Lưu', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

export type TypedPerson = {
  readonly fullName: string
  readonly birthYear: string
  readonly post: string
  readonly unit: string
  /** As the officer types it: blanks and lower case and all. */
  readonly passport: string
}

const choose = async (page: Page, list: Locator, option: string | RegExp): Promise<void> => {
  await list.click()
  await page.getByRole('option', { name: option }).first().click()
}

/** Adds a staff member with one official passport through the form. */
export const typeStaffMember = async (page: Page, person: TypedPerson): Promise<void> => {
  await openScreen(page, 'staff_new')
  const form = page.getByRole('form')
  await form.getByLabel('Họ và tên').fill(person.fullName)
  await form.getByLabel('Ngày sinh').fill(person.birthYear)
  await form.getByLabel('Chức vụ').fill(person.post)
  await form.getByRole('combobox', { name: 'Phòng, đơn vị' }).fill(person.unit)
  await page.getByRole('option', { name: person.unit }).first().click()
  await form.getByRole('button', { name: 'Thêm hộ chiếu' }).click()
  const passport = form.getByRole('group', { name: 'Hộ chiếu 1' })
  await choose(page, passport.getByRole('combobox', { name: 'Loại hộ chiếu' }), /công vụ/i)
  await passport.getByLabel('Số hộ chiếu').fill(person.passport)
  await passport.getByRole('textbox', { name: 'Ngày hết hạn' }).fill('02012029')
  await form.getByRole('button', { name: 'Lưu', exact: true }).click()
  await waitForScreen(page, 'staff')
}

export type TypedTrip = {
  readonly title: string
  readonly departs: string
  readonly returns: string
  readonly host: string
  readonly purpose: string
  readonly country: string
  /** The first one leads. */
  readonly people: readonly string[]
}

/** Adds an official trip through the form; ends on its record. */
export const typeTrip = async (page: Page, trip: TypedTrip): Promise<void> => {
  await openScreen(page, 'outbound_trip_new')
  const form = page.getByRole('form', { name: 'Thêm đoàn ra' })
  await form.getByLabel('Tên đoàn').fill(trip.title)
  await choose(page, form.getByRole('combobox', { name: 'Loại chuyến đi' }), 'Công tác')
  await form.getByRole('textbox', { name: 'Ngày đi' }).fill(trip.departs)
  await form.getByRole('textbox', { name: 'Ngày về' }).fill(trip.returns)
  await form.getByLabel('Đơn vị mời').fill(trip.host)
  await form.getByLabel('Mục đích, nội dung chuyến đi').fill(trip.purpose)
  await form.getByRole('combobox', { name: 'Nước đến' }).fill(trip.country)
  await page.getByRole('option', { name: trip.country }).first().click()
  for (const person of trip.people) {
    const search = form.getByRole('combobox', { name: 'Thêm người đi' })
    await search.fill(person)
    await page.getByRole('option', { name: person }).first().click()
    await form.getByRole('combobox', { name: `Vai trò của ${person}` }).waitFor()
  }
  const [leader] = trip.people
  await form.getByRole('combobox', { name: `Vai trò của ${leader}` }).selectOption({ label: 'Trưởng đoàn' })
  await form.getByRole('button', { name: 'Thêm nguồn kinh phí' }).click()
  const funding = form.getByRole('group', { name: 'Nguồn kinh phí 1' })
  await choose(page, funding.getByRole('combobox', { name: 'Nguồn' }), 'Ngân sách nhà nước')
  await funding.getByLabel('Số tiền').fill('250000000')
  await form.getByRole('button', { name: 'Lưu đoàn ra' }).click()
  await waitForScreen(page, 'outbound_trip')
}
