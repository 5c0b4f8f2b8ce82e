import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { tripRef } from '#domain/shared/record-ref.ts'
import { blankPages } from '#electron/testing/paper-desk.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { people, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { answerOpenDialog, close } from '#tests/support/app-driver/launch.ts'
import { firstPage } from '#tests/support/app-driver/letters.ts'
import { openScreen, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { logIn, logOut } from '#tests/support/app-driver/session.ts'
import { addTrip } from '#tests/support/app-driver/small-office.ts'
import { unikeyTypist } from '#tests/support/app-driver/unikey.ts'
import { windowsTelex } from '#tests/support/app-driver/windows-telex.ts'

// Today is thứ Hai, 23/11/2026.
const TITLE = 'Đoàn công tác tại Nhật Bản'
const NAMES = ['Đỗ Văn Trưởng', 'Đỗ Thị Chuyến', 'Trần Văn Thành'] as const
const [LEADER, TRAVELLER] = NAMES

test.setTimeout(180_000)

const button = (place: Page | Locator, name: string): Locator => place.getByRole('button', { name, exact: true })
const field = (page: Page, name: string): Locator =>
  page.getByRole('form', { name: 'Báo cáo kết quả chuyến đi' }).getByRole('textbox', { name, exact: true })
const savedDraft = (page: Page): Locator => page.getByText(/^Đã lưu nháp lúc \d\d:\d\d$/)
const header = (page: Page): Locator => page.locator('main header')

/** A group of three that came back on 13/11, registered when it was over. */
const goneTrip = async (page: Page, over: Parameters<typeof addTrip>[3] = {}) => {
  const staff = await setUpFourRoles(page, NAMES)
  const span = { departsOn: '2026-11-09', returnsOn: '2026-11-13', lateReason: 'Hồ sơ đến sau chuyến đi' }
  const { trip } = await addTrip(page, TITLE, staff, { ...span, ...over })
  await must(page, 'outbound_trip.record_journey', {
    id: trip.id,
    revision: trip.revision,
    actualExitOn: '2026-11-09',
    actualEntryOn: '2026-11-13',
    own: [],
  })
  const memberOf = (name: string): string => trip.members.find(({ fullName }) => fullName === name)?.id ?? ''
  return { id: trip.id, memberOf }
}

/** Presses "Nộp báo cáo" and says yes. */
const file = async (page: Page, name = 'Nộp báo cáo'): Promise<void> => {
  await button(page, name).click()
  await button(page.getByRole('dialog', { name: 'Nộp báo cáo?' }), 'Nộp báo cáo').click()
  await expect(header(page)).toContainText('Đã nộp, chờ tiếp nhận')
}

test('a report from the traveller’s first word to the letter: kept, filed, sent back, filed again, accepted', async ({
  folder,
  start,
}) => {
  let app = await start()
  const { id, memberOf } = await goneTrip(app.page)
  const scan = path.join(path.dirname(folder), 'Biên bản ghi nhớ.pdf')
  writeFileSync(scan, await blankPages(2))

  await sitDown(app.page, 'traveller')
  await waitForScreen(app.page, 'my_home')
  const owed = app.page.getByRole('region', { name: 'Việc cần làm' })
  await expect(owed.getByRole('link', { name: /^Nộp báo cáo kết quả, hạn thứ .+\/11\/2026$/ })).toBeVisible()
  await expect(owed).toContainText('Nộp lại hộ chiếu công vụ, ngoại giao, hạn thứ Sáu, 20/11/2026')
  await expect(owed).toContainText('Quá hạn')
  await app.page.getByRole('link', { name: `Viết báo cáo: ${TITLE}` }).click()
  await waitForScreen(app.page, 'my_report')

  // Typed as Unikey types: the text stands as it was meant, while it is saved below the fingers.
  const course = 'Ngày 10/11 làm việc với Viện Nghiên cứu; ngày 11/11 khảo sát phòng thí nghiệm.'
  await field(app.page, 'Diễn biến').focus()
  const typist = await unikeyTypist(app.page)
  await typist.type(course)
  await expect(field(app.page, 'Diễn biến')).toHaveValue(course)
  await expect(savedDraft(app.page)).toBeVisible()
  // Typed with the Telex of Windows: saved while a word is not settled, and the word stays whole.
  await field(app.page, 'Nội dung đang trao đổi').focus()
  const composer = await windowsTelex(app.page)
  await composer.type('Dự thảo chương trình hợp ')
  await composer.begin('tác')
  await expect(app.page.locator('[data-draft="changed"]')).toBeVisible()
  await expect(savedDraft(app.page)).toBeVisible()
  await composer.settle('tác')
  await expect(field(app.page, 'Nội dung đang trao đổi')).toHaveValue('Dự thảo chương trình hợp tác')
  // An agreement half typed is kept as well.
  await button(app.page, 'Thêm thỏa thuận').click()
  const agreement = app.page.getByRole('group', { name: 'Thỏa thuận 1', exact: true })
  await agreement.getByRole('textbox', { name: 'Đơn vị thực hiện' }).fill('Phòng Quản lý khoa học')
  await answerOpenDialog(app, scan)
  await button(app.page, 'Thêm tệp').click()
  await expect(app.page.getByText('Biên bản ghi nhớ.pdf')).toBeVisible()
  await expect(app.page.locator('[data-draft="saved"]')).toBeVisible()

  // The app is closed amid a word and opened again another time: everything is there.
  await field(app.page, 'Sự cố').pressSequentially('Trễ chuyến b')
  await close(app)
  app = await start({ clock: '2026-11-23T07:00:00Z' })
  await logIn(app.page, people.traveller.userName, people.traveller.password)
  await app.page.getByRole('link', { name: `Viết tiếp báo cáo: ${TITLE}` }).click()
  await expect(field(app.page, 'Diễn biến')).toHaveValue(course)
  await expect(field(app.page, 'Nội dung đang trao đổi')).toHaveValue('Dự thảo chương trình hợp tác')
  await expect(field(app.page, 'Sự cố')).toHaveValue('Trễ chuyến b')
  const row = app.page.getByRole('group', { name: 'Thỏa thuận 1', exact: true })
  await expect(row.getByRole('textbox', { name: 'Đơn vị thực hiện' })).toHaveValue('Phòng Quản lý khoa học')
  await expect(app.page.getByText('Biên bản ghi nhớ.pdf')).toBeVisible()

  // What is missing stands at its field, and nothing is filed.
  await button(app.page, 'Nộp báo cáo').click()
  await expect(app.page.getByRole('alert')).toContainText('Cần xem lại 2 chỗ')
  await expect(app.page.getByText('Chưa viết kết quả đạt được.').first()).toBeVisible()
  await row.getByRole('textbox', { name: 'Nội dung' }).fill('Trao đổi chuyên gia')
  await field(app.page, 'Kết quả đạt được').fill('Thống nhất nội dung hợp tác năm 2027.')
  await file(app.page)
  await expect(button(app.page, 'Nộp báo cáo')).toHaveCount(0)
  await expect(app.page.getByRole('table', { name: 'Thỏa thuận' })).toContainText('Trao đổi chuyên gia')

  await sitDown(app.page, 'officer')
  await openScreen(app.page, 'outbound_trip', { id })
  await app.page.getByRole('link', { name: `Tiếp nhận: ${TRAVELLER}` }).click()
  await waitForScreen(app.page, 'return_report')
  await button(app.page, 'Xem Biên bản ghi nhớ.pdf').click()
  const viewer = app.page.getByRole('dialog', { name: 'Biên bản ghi nhớ.pdf' })
  await viewer.locator('[data-drawn="yes"]').first().waitFor()
  await button(viewer, 'Đóng').click()
  await button(app.page, 'Trả lại để bổ sung').click()
  const back = app.page.getByRole('dialog', { name: 'Trả lại để bổ sung' })
  await button(back, 'Trả lại').click()
  await expect(back).toContainText('Chưa điền.')
  await back.getByRole('textbox', { name: 'Cần bổ sung' }).fill('Ghi chi phí thực tế của đoàn.')
  await button(back, 'Trả lại').click()
  await expect(header(app.page)).toContainText('Đã trả lại để bổ sung')
  // The office reads what is written, and takes the pen only when it says so.
  await expect(button(app.page, 'Viết thay')).toBeVisible()

  await sitDown(app.page, 'traveller')
  await expect(app.page.locator('body')).toContainText('Ghi chi phí thực tế của đoàn.')
  await app.page.getByRole('link', { name: `Bổ sung báo cáo: ${TITLE}` }).click()
  await expect(app.page.getByRole('alert').first()).toContainText(
    `${people.officer.displayName} trả lại để bổ sung: Ghi chi phí thực tế của đoàn.`,
  )
  await field(app.page, 'Chi phí thực tế').fill('118 triệu đồng, ngân sách nhà nước')
  await file(app.page, 'Nộp lại báo cáo')

  await sitDown(app.page, 'officer')
  await openScreen(app.page, 'return_report', { id, memberId: memberOf(TRAVELLER) })
  await button(app.page, 'Tiếp nhận').click()
  await expect(header(app.page)).toContainText('Đã tiếp nhận')
  await expect(button(app.page, 'Tiếp nhận')).toHaveCount(0)

  // From the trip to the letter: its words are the traveller's.
  await openScreen(app.page, 'trip_documents', { id })
  const wanted = app.page.getByRole('checkbox', { name: 'Báo cáo kết quả chuyến đi' })
  await expect(wanted).toBeChecked()
  const wantedId = await wanted.getAttribute('id')
  for (const box of await app.page.getByRole('checkbox').all()) {
    if ((await box.getAttribute('id')) === wantedId || !(await box.isChecked())) continue
    await box.click()
    await expect(box).not.toBeChecked()
  }
  await button(app.page, 'Lập 1 văn bản').click()
  await app.page.getByRole('link', { name: 'Mở Báo cáo kết quả chuyến đi' }).click()
  await firstPage(app.page).waitFor()
  const [letter] = (await must(app.page, 'letter.list', { record: tripRef(id), days: 1 })).filter(
    ({ kind }) => kind === 'outbound_trip_result',
  )
  expect(letter).toMatchObject({ missingCount: 0, subject: 'Kết quả chuyến đi công tác tại Nhật Bản' })
})

test('a traveller is shown no trip but his own, and no form before he has left', async ({ start }) => {
  const { page } = await start()
  const { id, memberOf } = await goneTrip(page)
  await sitDown(page, 'traveller')
  await openScreen(page, 'my_report', { id, memberId: memberOf(LEADER) })
  await expect(page.getByRole('alert')).toContainText('Bạn chỉ xem và nộp được báo cáo của chính mình.')
  await page.evaluate(
    ([trip, member]) => {
      location.hash = `/outbound-trips/${trip}/report/${member}`
    },
    [id, memberOf(TRAVELLER)] as const,
  )
  await waitForScreen(page, 'my_home')

  await sitDown(page, 'administrator')
  const staff = (await must(page, 'staff.list')).filter(({ fullName }) => fullName === TRAVELLER)
  const { trip } = await addTrip(page, 'Đoàn khảo sát sang năm', [
    await must(page, 'staff.get', { id: staff[0]?.id ?? '' }),
  ])
  await sitDown(page, 'traveller')
  const card = page.getByRole('region', { name: 'Đoàn khảo sát sang năm' })
  await expect(card).toContainText('nộp sau khi xuất cảnh')
  await expect(card.getByRole('link')).toHaveCount(0)
  await openScreen(page, 'my_report', { id: trip.id, memberId: trip.members[0]?.id ?? '' })
  await expect(page.getByRole('alert')).toContainText('Chưa đến lúc báo cáo')
})

test('an officer files for somebody in his own name; a private trip says only that it went as planned', async ({
  start,
}) => {
  const { page } = await start()
  const { id, memberOf } = await goneTrip(page, { kind: 'private_tourism', host: '' })
  await sitDown(page, 'officer')
  await openScreen(page, 'outbound_trip', { id })
  await page.getByRole('link', { name: `Viết thay: ${LEADER}` }).click()
  await expect(page.getByRole('alert')).toContainText(`Bạn đang viết báo cáo thay ${LEADER}.`)
  await expect(field(page, 'Chi phí thực tế')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Chuyến đi diễn ra đúng kế hoạch' }).check()
  await expect(field(page, 'Diễn biến')).toHaveCount(0)
  await file(page)
  await expect(header(page)).toContainText(`${people.officer.displayName} nộp lúc`)
  await button(page, 'Tiếp nhận').click()
  await expect(header(page)).toContainText('Đã tiếp nhận')

  // A leader reads it.
  await sitDown(page, 'leader')
  await openScreen(page, 'return_report', { id, memberId: memberOf(LEADER) })
  await expect(page.getByRole('region', { name: 'Nội dung báo cáo' })).toContainText('Chuyến đi diễn ra đúng kế hoạch.')
  await expect(page.getByRole('button', { name: /Tiếp nhận|Trả lại|Viết thay/ })).toHaveCount(0)
})

test('a traveller’s account without a person is pointed out, given one, and then shows his trips', async ({
  start,
}) => {
  const { page } = await start()
  await goneTrip(page)
  await must(page, 'account.create', {
    userName: 'thanh',
    displayName: 'Trần Văn Thành',
    role: 'staff_member',
    staffMemberId: null,
    password: people.traveller.password,
  })
  await must(page, 'session.log_out')
  await page.reload()
  await logIn(page, 'thanh', people.traveller.password)
  await expect(page.getByRole('alert')).toContainText('chưa được gắn với hồ sơ cán bộ')
  await logOut(page)
  await logIn(page, people.administrator.userName, people.administrator.password)
  await openScreen(page, 'accounts')
  await expect(page.getByRole('alert')).toContainText('1 tài khoản người đi chưa gắn với cán bộ nào')
  await button(page, 'Gắn cán bộ với tài khoản thanh').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Cán bộ' }).fill('tran van')
  await page.getByRole('option', { name: 'Trần Văn Thành' }).click()
  await button(dialog, 'Lưu').click()
  await expect(page.getByRole('row', { name: /thanh/ })).toContainText('Trần Văn Thành')
  await expect(page.getByText('chưa gắn với cán bộ nào')).toHaveCount(0)
  await logOut(page)
  await logIn(page, 'thanh', people.traveller.password)
  await expect(page.getByRole('link', { name: `Viết báo cáo: ${TITLE}` })).toBeVisible()
})
