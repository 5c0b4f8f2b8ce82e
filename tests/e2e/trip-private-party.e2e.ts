import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { meetDuties, people, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { addTrip } from '#tests/support/app-driver/small-office.ts'
import { button, dialogOf, fill, header, later, openTrip, take } from '#tests/support/app-driver/trip-steps.ts'

const TITLE = 'Du lịch Thái Lan theo nguyện vọng cá nhân'

test.setTimeout(240_000)

test('a party member travels privately: application, his cell’s opinion, permission, the short report, the closed file', async ({
  start,
}) => {
  let app = await start()
  const [, traveller] = await setUpFourRoles(app.page, ['Đỗ Văn Trưởng', people.traveller.displayName])
  if (!traveller) throw new Error('nobody to travel')
  const { id: staffId, ...draft } = traveller
  const ordinary = draft.passports.map((passport) => ({ ...passport, kind: 'ordinary' as const }))
  const member = await must(app.page, 'staff.save', {
    id: staffId,
    draft: { ...draft, isPartyMember: true, passports: ordinary },
    isAnotherPerson: true,
  })
  const { trip } = await addTrip(app.page, TITLE, [member], {
    kind: 'private_tourism',
    host: '',
    purpose: '',
    isInAnnualPlan: false,
    legs: [{ country: 'TH', place: 'Băng Cốc', from: null, to: null }],
    funding: [{ source: 'personal', donor: '', amount: null, currency: 'VND', rate: null }],
  })
  const { id } = trip

  await sitDown(app.page, 'officer')
  await openTrip(app.page, id)
  await take(app.page, 'Ghi nhận đã trình')
  await take(app.page, 'Ghi nhận được phép', { 'Số, ký hiệu văn bản': '44/QĐ-KHCN' })
  await meetDuties(app.page, id, ['departure'], '2026-11-23')
  await openTrip(app.page, id)
  const missing = app.page.getByRole('list', { name: 'Còn thiếu để chuyển sang “Chờ đi”' })
  await expect(missing).toContainText(`${people.traveller.displayName}`)

  // Gate 1: without the opinion of his cell no party member leaves.
  await button(app.page, 'Ghi nhận chuẩn bị').click()
  const preparation = dialogOf(app.page, 'Ghi nhận chuẩn bị trước khi đi')
  await preparation.getByRole('combobox', { name: 'Ý kiến của chi bộ, cấp ủy' }).click()
  await app.page.getByRole('option', { name: 'Đồng ý', exact: true }).click()
  await fill(preparation, { 'Ngày có ý kiến': '20112026', 'Số, ký hiệu văn bản': '7-NQ/CB' })
  await button(preparation, 'Ghi nhận').click()
  await preparation.waitFor({ state: 'detached' })
  await expect(missing).toHaveCount(0)
  await take(app.page, 'Chuyển sang “Chờ đi”')
  await expect(header(app.page)).toContainText('Chờ đi')

  app = await later(app, start, '2027-01-22')
  await sitDown(app.page, 'officer')
  await openTrip(app.page, id)
  await take(
    app.page,
    'Ghi nhận ngày đi, về thực tế',
    { 'Ngày đi thực tế': '12012027', 'Ngày về thực tế': '20012027' },
    'Ghi nhận',
  )

  await sitDown(app.page, 'traveller')
  await app.page.getByRole('link', { name: `Viết báo cáo: ${TITLE}` }).click()
  await app.page.getByRole('checkbox', { name: /diễn ra đúng kế hoạch/i }).check()
  await button(app.page, 'Nộp báo cáo').click()
  await button(dialogOf(app.page, 'Nộp báo cáo?'), 'Nộp báo cáo').click()
  await expect(header(app.page)).toContainText('Đã nộp, chờ tiếp nhận')

  await sitDown(app.page, 'officer')
  const [memberId] = trip.members.map((one) => one.id)
  if (memberId === undefined) throw new Error('a trip of nobody')
  const filed = await must(app.page, 'return_report.get', { tripId: id, memberId })
  expect(filed.part.content.wentAsPlanned).toBe(true)
  await must(app.page, 'return_report.accept', { tripId: id, memberId, revision: filed.part.revision })
  // His cell is told within seven working days.
  const { duties } = await must(app.page, 'outbound_trip.get', { id })
  expect(duties.filter(({ event }) => event === 'return').map(({ authority }) => authority)).toEqual(['party_cell'])
  await meetDuties(app.page, id, ['return'], '2027-01-22')
  await openTrip(app.page, id)
  await take(app.page, 'Hoàn tất hồ sơ')
  await expect(header(app.page)).toContainText('Hoàn tất')
})
