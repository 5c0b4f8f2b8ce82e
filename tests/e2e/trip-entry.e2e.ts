import type { Locator, Page } from '@playwright/test'
import type { StaffMember } from '#domain/staff/staff.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { copied } from '#tests/support/app-driver/clipboard.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { keyboardOnly } from '#tests/support/app-driver/keyboard-only.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { type Typist, unikeyTypist } from '#tests/support/app-driver/unikey.ts'
import { windowsTelex } from '#tests/support/app-driver/windows-telex.ts'

const people = [
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
const office = async (page: Page): Promise<readonly StaffMember[]> => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const staff: StaffMember[] = []
  for (const [index, name] of people.entries()) staff.push(await addStaffMember(page, unit, name, `C100000${index}`))
  return staff
}

const tripForm = (page: Page): Locator => page.getByRole('form', { name: 'Thêm đoàn ra' })

/** The record that the app went to after saving. */
const savedTrip = async (page: Page) => {
  await expect.poll(() => page.url()).toMatch(/outbound-trips\/[0-9a-f-]{36}$/)
  return must(page, 'outbound_trip.get', { id: page.url().slice(-36) })
}

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

/** 60 words a minute, five keys a word. */
const KEYS_A_MINUTE = 300
const MINUTES = 2
const BUDGET = 600

/** Which field has the focus, by its label. */
const focused = (form: Locator, name: string | RegExp): Promise<void> =>
  expect(form.getByLabel(name, { exact: typeof name === 'string' }).first()).toBeFocused()

const tabTo = async (page: Page, hands: Typist, name: string): Promise<void> => {
  const here = page.locator(':focus')
  for (let n = 0; n < 40; n += 1) {
    await hands.press('Tab')
    if ((await here.count()) === 1 && (await here.innerText()).trim() === name) return
  }
  throw new Error(`Tab never reached “${name}”`)
}

test('a trip of eight to Japan and Korea, by keys alone, typed as Unikey types, within two minutes of typing', async ({
  start,
}) => {
  const app = await start()
  await office(app.page)
  await openScreen(app.page, 'overview')
  const hands = await unikeyTypist(app.page)
  const page = keyboardOnly(app.page)
  expect(() => page.getByRole('button').first().click()).toThrow('Keyboard only')
  expect(() => page.getByRole('textbox').first().fill('x')).toThrow('Keyboard only')
  expect(() => page.mouse).toThrow('Keyboard only')
  expect(() => page.keyboard.insertText('x')).toThrow('Keyboard only')

  await tabTo(page, hands, 'Đoàn ra')
  await hands.press('Enter')
  await page.locator('html[data-app-state="ready"][data-screen="outbound_trips"]').waitFor({ state: 'attached' })
  await tabTo(page, hands, 'Thêm đoàn ra')
  await hands.press('Enter')
  const form = page.getByRole('form', { name: 'Thêm đoàn ra' })
  await focused(form, 'Tên đoàn')

  await hands.type('Đoàn học tập tại Nhật Bản và Hàn Quốc')
  await hands.press('Enter')
  // Enter opens the list of kinds, and Enter takes the first.
  await hands.press('Enter')
  await expect(page.getByRole('option', { name: 'Công tác' })).toBeFocused()
  await hands.press('Enter')
  await hands.press('Tab')
  await hands.type('Viện Khoa học Nhật Bản')
  await hands.press('Enter')
  await hands.type('12012027')
  await hands.press('Enter')
  await hands.type('20012027')
  await hands.press('Enter')
  await hands.type('Học tập quản lý khoa học và công nghệ')
  await hands.press('Tab', 2)
  await focused(form, 'Văn bản xin phép: số, ký hiệu')
  await hands.type('05/KH')
  await hands.press('Enter')
  await hands.type('20112026')
  await hands.press('Enter', 2)

  await focused(form, 'Nước đến')
  await hands.type('nhat ban')
  await hands.press('Enter', 2)
  await hands.type('Tô-ky-ô')
  await hands.press('Enter')
  await hands.type('12012027')
  await hands.press('Enter')
  await hands.type('16012027')
  await tabTo(page, hands, 'Thêm nơi đến')
  await hands.press('Enter')
  await focused(form, 'Nước thứ 2')
  await expect(form.getByLabel('Nước thứ 2')).toHaveAttribute('aria-invalid', 'false')
  await hands.type('han quoc')
  await hands.press('Enter', 2)
  await hands.type('Seoul')
  await hands.press('Enter')
  await hands.type('16012027')
  await hands.press('Enter')
  await hands.type('20012027')
  await hands.press('Enter')

  await focused(form, 'Thêm người đi')
  for (const [index, typed] of ['khai', 'uyen', 'toan', 'ngan', 'Quyết', 'hanh', 'Lâm', 'yen'].entries()) {
    await hands.type(typed)
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(people[index] ?? '')
    await hands.press('Enter')
    await expect(form.getByRole('combobox', { name: `Vai trò của ${people[index]}` })).toBeVisible()
  }
  // Into the grid from below: up the column of roles to the second row, and the fourth row one place up.
  await hands.press('Shift+Tab', 3)
  await focused(form, 'Vai trò của Đặng Thị Yến')
  await hands.press('ArrowUp', 4)
  await focused(form, 'Vai trò của Phạm Thị Ngân')
  await hands.press('Alt+ArrowUp')
  await focused(form, 'Vai trò của Phạm Thị Ngân')
  await hands.press('ArrowUp')
  await focused(form, 'Vai trò của Trần Thị Thu Uyên')
  await hands.type('p')
  await hands.press('ArrowDown', 6)
  await focused(form, 'Vai trò của Đặng Thị Yến')
  await hands.press('Tab', 3)
  await focused(form, 'Thêm người đi')

  await tabTo(page, hands, 'Thêm nguồn kinh phí')
  await hands.press('Enter')
  await hands.press('Tab', 2)
  await focused(form, 'Số tiền')
  await hands.type('480000000')
  await tabTo(page, hands, 'Thêm nguồn kinh phí')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.press('ArrowDown')
  await hands.press('Enter')
  await hands.press('Tab')
  await hands.type('Viện Khoa học Nhật Bản')
  await hands.press('Enter')
  await hands.type('8000')
  await hands.press('Enter')
  await hands.press('Enter')
  await hands.type('u')
  await hands.press('Enter')
  await hands.press('Tab')
  await focused(form, 'Tỷ giá')
  await hands.type('25340')
  await hands.press('Control+s')
  const { trip } = await savedTrip(app.page)
  expect(trip).toMatchObject({
    title: 'Đoàn học tập tại Nhật Bản và Hàn Quốc',
    kind: 'business',
    host: 'Viện Khoa học Nhật Bản',
    purpose: 'Học tập quản lý khoa học và công nghệ',
    request: { documentNumber: '05/KH', on: '2026-11-20' },
    departsOn: '2027-01-12',
    returnsOn: '2027-01-20',
    legs: [
      { country: 'JP', place: 'Tô-ky-ô', from: '2027-01-12', to: '2027-01-16' },
      { country: 'KR', place: 'Seoul', from: '2027-01-16', to: '2027-01-20' },
    ],
    funding: [
      { source: 'state_budget', amount: 480_000_000, currency: 'VND', rate: null },
      { source: 'host', donor: 'Viện Khoa học Nhật Bản', amount: 8000, currency: 'USD', rate: 25_340 },
    ],
  })
  const [leader, deputy, third, fourth, ...rest] = people
  expect(trip.members.map(({ fullName }) => fullName)).toEqual([leader, deputy, fourth, third, ...rest])
  expect(trip.members.map(({ role }) => role)).toEqual(['leader', 'deputy_leader', ...Array(6).fill('member')])
  expect(trip.members.every(({ passport }) => passport?.kind === 'official')).toBe(true)

  const { typed, navigation } = hands.count()
  const seconds = Math.round(((typed + navigation) / KEYS_A_MINUTE) * 60)
  console.log(
    `eight members by keys alone: ${typed} typed + ${navigation} navigating = ${seconds} s at 60 words a minute`,
  )
  expect(typed).toBeLessThanOrEqual(BUDGET)
  expect(typed + navigation).toBeLessThanOrEqual(KEYS_A_MINUTE * MINUTES)
})

test('composition events, as the Telex of Windows sends them: every word is stored as it was meant, and Enter within a word does nothing', async ({
  start,
}) => {
  const { page } = await start()
  await office(page)
  await openScreen(page, 'outbound_trip_new')
  const form = tripForm(page)
  const composed = await page.evaluateHandle(() => {
    const seen: string[] = []
    addEventListener('compositionend', ({ data }) => seen.push(data))
    return seen
  })
  const hands = await windowsTelex(page)
  const title = form.getByLabel('Tên đoàn')
  await expect(title).toBeFocused()
  await hands.type('Đoàn dự hội ')
  await hands.begin('nghị')
  await page.keyboard.press('Enter')
  await expect(title).toBeFocused()
  await hands.settle('nghị')
  await hands.type(' tại Thái Lan')
  await expect(title).toHaveValue('Đoàn dự hội nghị tại Thái Lan')
  await expect(form.getByRole('alert')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await hands.type('Trường Đại học Băng Cốc')
  await page.keyboard.press('Enter')
  await page.keyboard.type('12012027')
  await page.keyboard.press('Enter')
  await page.keyboard.type('15012027')
  await page.keyboard.press('Enter')
  await hands.type('Trao đổi kinh nghiệm')
  await page.keyboard.press('Enter')
  await hands.type('Quản lý được nhiệm vụ')

  const country = form.getByRole('combobox', { name: 'Nước đến' })
  await country.focus()
  await hands.type('Thái ')
  await hands.begin('Lan')
  await page.keyboard.press('Enter')
  await expect(country).toHaveValue('Thái Lan')
  await expect(page.getByRole('option', { name: 'Thái Lan' })).toBeVisible()
  await hands.settle('Lan')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listbox')).toHaveCount(0)

  const search = form.getByRole('combobox', { name: 'Thêm người đi' })
  await search.focus()
  await hands.begin('Uyên')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('combobox', { name: /Vai trò của/ })).toHaveCount(0)
  await hands.settle('Uyên')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('combobox', { name: 'Vai trò của Trần Thị Thu Uyên' })).toBeVisible()
  await page.keyboard.press('Control+s')

  const { trip } = await savedTrip(page)
  expect(trip).toMatchObject({
    title: 'Đoàn dự hội nghị tại Thái Lan',
    host: 'Trường Đại học Băng Cốc',
    purpose: 'Trao đổi kinh nghiệm\nQuản lý được nhiệm vụ',
    legs: [{ country: 'TH' }],
    members: [{ fullName: 'Trần Thị Thu Uyên', role: 'leader' }],
  })
  expect(await composed.jsonValue()).toEqual(expect.arrayContaining(['nghị', 'Trường', 'Uyên']))
})

test('a pasted list by keys alone: found, chosen among two of a name, added from outside, left out', async ({
  start,
}) => {
  const app = await start()
  await office(app.page)
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
  await expect(form.getByLabel('Thêm người đi')).toBeFocused()
})

test('“Lưu và thêm mới” keeps what groups share, and a trip that lies in the past says why it comes late', async ({
  start,
}) => {
  const { page } = await start()
  await office(page)
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
  const [leader, deputy] = await office(page)
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
      { staffMemberId: leader.id, role: 'leader', passport: { number: 'C1000000' } },
      { staffMemberId: deputy.id, role: 'member', passport: { number: 'C1000001' } },
    ],
  })
})
