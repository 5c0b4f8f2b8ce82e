import { must } from '#tests/support/app-driver/bridge.ts'
import { copied } from '#tests/support/app-driver/clipboard.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { keyboardOnly } from '#tests/support/app-driver/keyboard-only.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { officeOfEight } from '#tests/support/app-driver/trip-entry.ts'
import { focused, KEYS_A_MINUTE, tabTo } from '#tests/support/app-driver/typing.ts'
import { unikeyTypist } from '#tests/support/app-driver/unikey.ts'

const MINUTES = 3

const names = ['AN', 'BI', 'CHI', 'DAE', 'EUN', 'GI', 'HA', 'IN', 'JU', 'KA', 'LO', 'MI'] as const

/** As somebody copies it from Word: the leader and the second guest have no passport in it. */
const list = [
  'TT\tHọ và tên\tGiới tính\tNgày sinh\tQuốc tịch\tSố hộ chiếu\tChức vụ\tCơ quan',
  ...names.map((name, index) => {
    const passport = index < 2 ? '' : `M${22_345_678 + index}`
    const born = index < 2 ? '' : `${13 + index}/05/19${70 + index}`
    const post = index === 0 ? 'Trưởng đoàn, Viện trưởng' : 'Nghiên cứu viên'
    return `${index + 1}\tKIM MAU ${name}\t${index % 2 === 0 ? 'Nam' : 'Nữ'}\t${born}\tHàn Quốc\t${passport}\t${post}\tViện Khoa học Mẫu`
  }),
].join('\r\n')

const passports = [
  'P<KORKIM<<MAU<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'M123456788KOR7505135M3001318<<<<<<<<<<<<<<08',
  'P<KORKIM<<MAU<BI<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
  'M123456788KOR7505135F3001318<<<<<<<<<<<<<<08',
].join('\r\n')

test('twelve guests of a Korean institute from a pasted list and passports, by keys alone, within three minutes of typing', async ({
  start,
}) => {
  const app = await start()
  await officeOfEight(app.page)
  await openScreen(app.page, 'overview')
  const hands = await unikeyTypist(app.page)
  const page = keyboardOnly(app.page)
  expect(() => page.getByRole('button').first().click()).toThrow('Keyboard only')

  await tabTo(page, hands, 'Đoàn vào')
  await hands.press('Enter')
  await page.locator('html[data-app-state="ready"][data-screen="inbound_visits"]').waitFor({ state: 'attached' })
  await tabTo(page, hands, 'Thêm đoàn vào')
  await hands.press('Enter')
  const form = page.getByRole('form', { name: 'Thêm đoàn vào' })
  await focused(form, 'Tên đoàn')
  await hands.type('Đoàn Viện Khoa học Mẫu Hàn Quốc')
  await hands.press('Enter')
  await hands.type('Viện Khoa học Mẫu')
  await hands.press('Enter')
  await focused(form, 'Nước')
  await hands.type('han quoc')
  await hands.press('Enter', 2)
  const toField = async (name: string): Promise<void> => {
    const field = form.getByLabel(name, { exact: true }).first()
    for (let n = 0; n < 30; n += 1) {
      const here = page.locator(':focus')
      if ((await here.count()) === 1 && (await here.getAttribute('id')) === (await field.getAttribute('id'))) return
      await hands.press('Tab')
    }
    throw new Error(`Tab never reached “${name}”`)
  }
  await toField('Mục đích, nội dung làm việc')
  await hands.type('Trao đổi hợp tác nghiên cứu')
  await toField('Ngày đến')
  await hands.type('05012027')
  await hands.press('Enter')
  await hands.type('07012027')
  await toField('Lãnh đạo chủ trì tiếp')
  await hands.type('khai')
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Nguyễn Đức Khải')
  await hands.press('Enter')

  await copied(app, list)
  await tabTo(page, hands, 'Dán danh sách, hộ chiếu')
  await hands.press('Enter')
  await hands.press('Control+v')
  const dialog = page.getByRole('dialog', { name: 'Dán danh sách, hộ chiếu' })
  await expect(dialog.getByRole('status')).toHaveText('12 khách mới; 1 dòng không phải khách.')
  await hands.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(form.getByRole('table', { name: 'Danh sách khách' })).toBeVisible()

  // The two passports that were wanting: the same number twice is told, and put right in place.
  await copied(app, passports)
  await expect(page.getByRole('button', { name: 'Dán danh sách, hộ chiếu' })).toBeFocused()
  await hands.press('Enter')
  await hands.press('Control+v')
  await expect(dialog.getByText(/Trùng số hộ chiếu với dòng 1/)).toBeVisible()
  await hands.press('Control+Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Còn 1 khách cần sửa hoặc bỏ qua.')
  await hands.press('Control+a')
  await hands.type('M12345679')
  await hands.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await hands.press('Control+s')

  await expect.poll(() => app.page.url()).toMatch(/inbound-visits\/[0-9a-f-]{36}$/)
  const { visit } = await must(app.page, 'inbound_visit.get', { id: app.page.url().slice(-36) })
  expect(visit).toMatchObject({
    title: 'Đoàn Viện Khoa học Mẫu Hàn Quốc',
    arrivesOn: '2027-01-05',
    departsOn: '2027-01-07',
    partners: [{ name: 'Viện Khoa học Mẫu', country: 'KR' }],
    hostLeader: { fullName: 'Nguyễn Đức Khải' },
  })
  expect(visit.visitors.map(({ fullName }) => fullName)).toEqual(names.map((name) => `KIM MAU ${name}`))
  expect(visit.visitors[0]).toMatchObject({
    isLeader: true,
    sex: 'male',
    nationality: 'KR',
    birth: { known: 'day', on: '1975-05-13' },
    passportNumber: 'M12345678',
    passportExpiresOn: '2030-01-31',
    post: 'Trưởng đoàn, Viện trưởng',
  })
  expect(visit.visitors.filter(({ passportNumber }) => passportNumber === '')).toEqual([])

  const { typed, navigation } = hands.count()
  const seconds = Math.round(((typed + navigation) / KEYS_A_MINUTE) * 60)
  console.log(
    `twelve guests by keys alone: ${typed} typed + ${navigation} navigating = ${seconds} s at 60 words a minute`,
  )
  expect(typed + navigation).toBeLessThanOrEqual(KEYS_A_MINUTE * MINUTES)
})
