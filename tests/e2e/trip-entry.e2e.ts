import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { keyboardOnly } from '#tests/support/app-driver/keyboard-only.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { officeOfEight, people, savedTrip, tripForm } from '#tests/support/app-driver/trip-entry.ts'
import { focused, KEYS_A_MINUTE, tabTo } from '#tests/support/app-driver/typing.ts'
import { unikeyTypist } from '#tests/support/app-driver/unikey.ts'
import { windowsTelex } from '#tests/support/app-driver/windows-telex.ts'

const MINUTES = 2
const BUDGET = 600

test('a trip of eight to Japan and Korea, by keys alone, typed as Unikey types, within two minutes of typing', async ({
  start,
}) => {
  const app = await start()
  await officeOfEight(app.page)
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
  await officeOfEight(page)
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
