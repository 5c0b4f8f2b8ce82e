import type { Page } from '@playwright/test'
import { must } from '#tests/support/app-driver/bridge.ts'
import { copied } from '#tests/support/app-driver/clipboard.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { keyboardOnly } from '#tests/support/app-driver/keyboard-only.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit } from '#tests/support/app-driver/small-office.ts'
import { officeOfEight, savedTrip, tripForm } from '#tests/support/app-driver/trip-entry.ts'
import { unikeyTypist } from '#tests/support/app-driver/unikey.ts'

/** The shared facts of a private trip, which needs the fewest. */
const fillShared = async (page: Page, departs: string, returns: string): Promise<void> => {
  const form = tripForm(page)
  await form.getByRole('combobox', { name: 'Loại chuyến đi' }).click()
  await page.getByRole('option', { name: 'Việc riêng: du lịch' }).click()
  await form.getByRole('textbox', { name: 'Ngày đi' }).fill(departs)
  await form.getByRole('textbox', { name: 'Ngày về' }).fill(returns)
  await form.getByRole('combobox', { name: 'Nước đến' }).fill('thai lan')
  await page.getByRole('option', { name: 'Thái Lan' }).click()
}

const addMember = async (page: Page, name: string): Promise<void> => {
  await tripForm(page).getByRole('combobox', { name: 'Thêm người đi' }).fill(name)
  await page.getByRole('listbox').getByRole('option', { name }).first().click()
  await expect(tripForm(page).getByRole('combobox', { name: `Vai trò của ${name}` })).toBeVisible()
}

test('a pasted list by keys alone: found, chosen among two of a name, added from outside, left out', async ({
  start,
}) => {
  const app = await start()
  await officeOfEight(app.page)
  const unit = await addUnit(app.page, 'Văn phòng')
  await addStaffMember(app.page, unit, 'Lê Quang Toàn', 'C2000001')
  await openScreen(app.page, 'outbound_trip_new')
  await copied(
    app,
    [
      'STT\tHọ và tên\tChức vụ\tĐơn vị',
      '1\tĐặng Thị Yến\tTrưởng đoàn\tPhòng Quản lý khoa học',
      `2\t${'Nguyễn Đức Khải'.normalize('NFD')}\t\t`,
      '3\tle quang toan\t\t',
      '4\tÔng Hồ Sĩ Lạ\tPhó Giám đốc\tTrung tâm Mẫu',
      '5\tNguyễn Đức Khải\t\t',
    ].join('\r\n'),
  )
  const hands = await unikeyTypist(app.page)
  const page = keyboardOnly(app.page)
  const form = tripForm(page)
  await hands.type('Đoàn có danh sách')
  for (let n = 0; n < 40 && (await form.getByLabel('Thêm người đi').and(page.locator(':focus')).count()) === 0; n += 1)
    await hands.press('Tab')
  await hands.press('Control+v')

  const dialog = page.getByRole('dialog', { name: 'Dán danh sách' })
  await expect(dialog).toContainText('6 dòng: 2 người có trong sổ cán bộ, 2 dòng cần chọn, 2 dòng bỏ qua.')
  // Ctrl+Enter adds; what nobody has decided keeps it back and gets the focus.
  await hands.press('Control+Enter')
  const toan = dialog.getByRole('combobox', { name: /^Dòng 4/ })
  await expect(toan).toBeFocused()
  await expect(dialog.getByRole('alert')).toContainText('Còn 2 dòng chưa rõ là ai.')
  await hands.type('l')
  await hands.press('Tab')
  await expect(dialog.getByRole('combobox', { name: /^Dòng 5/ })).toBeFocused()
  // Unikey sends the first letter of "Người ngoài cơ quan" as it is.
  await hands.type('n')
  await hands.press('Control+Enter')

  await expect(dialog).toHaveCount(0)
  await expect(form.getByText('Đã thêm 4 người; bỏ qua 2 dòng.')).toBeVisible()
  const roles = form.getByRole('combobox', { name: /^Vai trò của/ })
  await expect(roles).toHaveCount(4)
  await expect(form.getByLabel('Vai trò của Đặng Thị Yến')).toHaveValue('leader')
  const outsider = form.getByRole('group', { name: 'Người ngoài cơ quan: Hồ Sĩ Lạ' })
  await expect(outsider.getByLabel('Chức vụ')).toHaveValue('Phó Giám đốc')
  await expect(outsider.getByLabel('Cơ quan, đơn vị')).toHaveValue('Trung tâm Mẫu')
  // The key that closed the dialog has not saved the form as well.
  await expect(form.getByLabel('Thêm người đi')).toBeFocused()
  await expect(form.getByRole('alert')).toHaveCount(0)
})

test('“Lưu và thêm mới” keeps what groups share, and a trip that lies in the past says why it comes late', async ({
  start,
}) => {
  const { page } = await start()
  await officeOfEight(page)
  await openScreen(page, 'outbound_trip_new')
  const form = tripForm(page)
  await form.getByLabel('Tên đoàn').fill('Ông Khải đi du lịch')
  await fillShared(page, '2/11/2026', '6/11/2026')
  await addMember(page, 'Nguyễn Đức Khải')
  await page.keyboard.press('Control+Enter')
  const reason = form.getByLabel('Vì sao nay mới đăng ký')
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('Hồ sơ nộp sau khi đã về')
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('status').filter({ hasText: 'Đã thêm “Ông Khải đi du lịch”' })).toBeVisible()
  await expect(form.getByLabel('Tên đoàn')).toBeFocused()
  await expect(form.getByLabel('Tên đoàn')).toHaveValue('')
  await expect(form.getByRole('textbox', { name: 'Ngày đi' })).toHaveValue('02/11/2026')
  await expect(form.getByRole('combobox', { name: 'Nước đến' })).toHaveValue('Thái Lan')
  await expect(form.getByRole('combobox', { name: /^Vai trò của/ })).toHaveCount(0)
  await page.keyboard.type('Bà Uyên đi du lịch')
  await addMember(page, 'Trần Thị Thu Uyên')
  await page.keyboard.press('Control+s')
  const { trip, isRegisteredLate } = await savedTrip(page)
  expect(isRegisteredLate).toBe(true)
  expect(trip).toMatchObject({
    title: 'Bà Uyên đi du lịch',
    kind: 'private_tourism',
    departsOn: '2026-11-02',
    returnsOn: '2026-11-06',
    lateReason: 'Hồ sơ nộp sau khi đã về',
    legs: [{ country: 'TH' }],
  })
  const { total } = await must(page, 'outbound_trip.list', {
    search: '',
    kind: null,
    phase: null,
    year: null,
    offset: 0,
    limit: 50,
  })
  expect(total).toBe(2)
})

test('a copy of a trip has its facts without days and papers; an overlap of the draft is told once it is saved', async ({
  start,
}) => {
  const { page } = await start()
  const [leader, deputy] = await officeOfEight(page)
  if (leader === undefined || deputy === undefined) throw new Error('no staff')
  const { trip: first } = await addTrip(page, 'Đoàn đã đi', [leader, deputy], {
    request: { documentNumber: '05/KH', on: '2026-11-20' },
    carriesSecrets: true,
  })
  await page.evaluate((id) => {
    location.hash = `/outbound-trips/new?copy=${id}`
  }, first.id)
  const form = tripForm(page)
  await expect(form.getByLabel('Tên đoàn')).toHaveValue('Đoàn đã đi')
  await expect(page.getByText('Sao chép từ “Đoàn đã đi”.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'Ngày đi' })).toHaveValue('')
  await expect(form.getByLabel('Văn bản xin phép: số, ký hiệu')).toHaveValue('')
  await form.getByLabel('Tên đoàn').fill('Đoàn đi lại')

  // Leaving asks once, and staying keeps what was typed.
  await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Ở lại trang' }).click()
  await expect(form.getByLabel('Tên đoàn')).toHaveValue('Đoàn đi lại')

  // Another leader comes to the front, and the one before stays as a member.
  const roles = form.getByRole('combobox', { name: /^Vai trò của/ })
  await form.getByLabel(`Vai trò của ${deputy.fullName}`).selectOption({ label: 'Trưởng đoàn' })
  await expect(roles.first()).toHaveAccessibleName(`Vai trò của ${deputy.fullName}`)
  await expect(form.getByLabel(`Vai trò của ${leader.fullName}`)).toHaveValue('member')
  await form.getByRole('button', { name: 'Áp dụng cho cả đoàn' }).click()
  await page.getByRole('menuitem', { name: 'Đi hộ chiếu phổ thông' }).click()
  await expect(form.getByText(/Chưa có hộ chiếu phổ thông còn hạn: Trần Thị Thu Uyên, Nguyễn Đức Khải/)).toBeVisible()

  await form.getByRole('textbox', { name: 'Ngày đi' }).fill('20/1/2027')
  await form.getByRole('textbox', { name: 'Ngày về' }).fill('25/1/2027')
  await form.getByRole('button', { name: 'Lưu đoàn ra' }).click()
  const warning = page.getByRole('alert').filter({ hasText: 'Trùng ngày với chuyến khác' })
  await expect(warning).toContainText('Nguyễn Đức Khải (“Đoàn đã đi”')
  const { trip } = await savedTrip(page)
  expect(trip).toMatchObject({
    title: 'Đoàn đi lại',
    departsOn: '2027-01-20',
    request: { documentNumber: '', on: null },
    carriesSecrets: false,
    legs: [{ country: 'JP', place: 'Tô-ky-ô', from: null, to: null }],
    members: [
      { staffMemberId: deputy.id, role: 'leader', passport: { number: 'C1000001' } },
      { staffMemberId: leader.id, role: 'member', passport: { number: 'C1000000' } },
    ],
  })
})

test('a line picked from the plan of the departure’s year fills the title and purpose that are empty, and no other', async ({
  start,
}) => {
  const { page } = await start()
  await officeOfEight(page)
  const line = (year: number, title: string) =>
    must(page, 'plan.save', {
      id: null,
      draft: {
        year,
        direction: 'outbound',
        title,
        unitName: '',
        countries: 'Thái Lan',
        expected: 'Quý I',
        people: 4,
        funding: '',
        partner: '',
      },
    })
  await line(2026, 'Hội nghị năm 2026')
  const { id } = await line(2027, 'Hội nghị năm 2027')
  await openScreen(page, 'outbound_trip_new')
  const form = tripForm(page)
  await form.getByLabel('Tên đoàn').fill('Đoàn dự hội nghị')
  await form.getByRole('combobox', { name: 'Loại chuyến đi' }).click()
  await page.getByRole('option', { name: 'Hội nghị, hội thảo' }).click()
  await form.getByRole('textbox', { name: 'Ngày đi' }).fill('12/1/2027')
  await form.getByRole('textbox', { name: 'Ngày về' }).fill('15/1/2027')
  await form.getByLabel('Có trong kế hoạch đoàn ra hằng năm').check()
  await form.getByRole('combobox', { name: 'Mục trong kế hoạch năm 2027' }).fill('hoi nghi')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(/^Hội nghị năm 2027/)
  await page.keyboard.press('Enter')
  await expect(form.getByLabel('Tên đoàn')).toHaveValue('Đoàn dự hội nghị')
  await expect(form.getByLabel('Mục đích, nội dung chuyến đi')).toHaveValue('Hội nghị năm 2027')
  await form.getByRole('combobox', { name: 'Nước đến' }).fill('thai lan')
  await page.getByRole('option', { name: 'Thái Lan' }).click()
  await addMember(page, 'Nguyễn Đức Khải')
  await page.keyboard.press('Control+s')
  const { trip, planItem } = await savedTrip(page)
  expect(trip).toMatchObject({ isInAnnualPlan: true, planItemId: id, purpose: 'Hội nghị năm 2027' })
  expect(planItem?.title).toBe('Hội nghị năm 2027')
})
