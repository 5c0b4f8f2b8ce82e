import type { Page } from '@playwright/test'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { meetDuties, setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { draftLetter, freezeLetter, issueLetter } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { addTrip } from '#tests/support/app-driver/small-office.ts'
import { header, later, openTrip, take } from '#tests/support/app-driver/trip-steps.ts'

const TITLE = 'Đoàn khảo sát nông nghiệp công nghệ cao'
const EIGHT = [
  'Đỗ Văn Trưởng',
  'Đỗ Thị Chuyến',
  'Trần Văn Thành',
  'Lê Thị Ngọc Ánh',
  'Phạm Đức Ước',
  'Hoàng Thị Quỳnh',
  'Ngô Văn Vĩnh',
  'Vũ Thị Yến',
] as const

test.setTimeout(240_000)

/** A letter of the trip, signed, numbered and sent to everybody it is for; how many duties it met. */
const sendLetter = async (page: Page, trip: OutboundTripId, kind: DocumentKind, number: string, on: string) => {
  const id = await draftLetter(page, trip, kind)
  await freezeLetter(page, id)
  await issueLetter(page, id, number, on)
  const { letter, addressees } = await must(page, 'letter.get', { id })
  const sent = { sentOn: on, way: 'paper', note: '', proofToken: null } as const
  return must(page, 'letter.record_dispatch', { id, revision: letter.revision, recipients: addressees, ...sent })
}

test('eight officials go to Japan and Korea: from a line of the plan to the closed file, by the four roles', async ({
  start,
}) => {
  let app = await start()
  const staff = await setUpFourRoles(app.page, EIGHT)

  // The plan first: the trip carries out one of its lines.
  await sitDown(app.page, 'officer')
  const line = { countries: 'Nhật Bản, Hàn Quốc', expected: 'Tháng 01', people: 8, funding: 'Ngân sách', partner: '' }
  const item = await must(app.page, 'plan.save', {
    id: null,
    draft: { year: 2027, direction: 'outbound', title: TITLE, unitName: 'Phòng Quản lý khoa học', ...line },
  })
  const { trip } = await addTrip(app.page, TITLE, staff, {
    planItemId: item.id,
    legs: [
      { country: 'JP', place: 'Tô-ky-ô', from: '2027-01-12', to: '2027-01-16' },
      { country: 'KR', place: 'Xơ-un', from: '2027-01-16', to: '2027-01-20' },
    ],
  })
  const { id } = trip
  await openTrip(app.page, id)
  await expect(app.page.getByText(`Có trong kế hoạch năm 2027: ${TITLE}`)).toBeVisible()
  await take(app.page, 'Ghi nhận đã trình', { 'Số, ký hiệu văn bản': '15/TTr-KHCN' })

  await sitDown(app.page, 'leader')
  await openScreen(app.page, 'trip_context', { id })
  await expect(app.page.getByRole('table', { name: 'Từng người trong đoàn' }).getByRole('row')).toHaveCount(9)
  await take(app.page, 'Đồng ý')
  await take(app.page, 'Cho phép đi', { 'Số, ký hiệu văn bản': '125/QĐ-KHCN' })

  // What the events need is made in the app, numbered after signing, and sent: that meets the duties.
  await sitDown(app.page, 'officer')
  await sendLetter(app.page, id, 'outbound_trip_request', '16', '2026-11-23')
  await sendLetter(app.page, id, 'outbound_trip_report', '17', '2026-11-23')
  await sendLetter(app.page, id, 'outbound_trip_notice', '18', '2026-11-23')
  const [leader] = staff
  const passportId = leader?.passports[0]?.id
  if (passportId === undefined) throw new Error('the leader has no passport')
  const custody = await must(app.page, 'passport_custody.hand_out', {
    passportId,
    tripId: id,
    decisionNumber: '125/QĐ-KHCN',
    on: '2026-11-23',
    note: '',
  })
  await openTrip(app.page, id)
  await expect(app.page.getByRole('list', { name: 'Còn thiếu để chuyển sang “Chờ đi”' })).toHaveCount(0)
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
  const [own] = await must(app.page, 'return_report.mine')
  if (!own) throw new Error('the traveller sees no trip')
  const part = { tripId: id, memberId: own.memberId }
  const empty = { pending: '', agreements: [], proposals: '', cost: '', incidents: '' }
  const content = { wentAsPlanned: false, course: 'Theo chương trình.', achieved: 'Nắm được mô hình.', ...empty }
  await must(app.page, 'return_report.file', { ...part, revision: 0, attachmentIds: [], content })

  await sitDown(app.page, 'officer')
  const filed = await must(app.page, 'return_report.get', part)
  await must(app.page, 'return_report.accept', { ...part, revision: filed.part.revision })
  expect((await sendLetter(app.page, id, 'outbound_trip_result', '3', '2027-01-22')).dutiesMet).toBe(2)
  await must(app.page, 'passport_custody.hand_back', {
    id: custody.id,
    revision: custody.revision,
    on: '2027-01-22',
    lateReason: '',
    note: '',
  })
  // The seven other passports never left their holders; what they owe is recorded by hand.
  expect(await meetDuties(app.page, id, ['return'], '2027-01-22')).toBe(7)
  await openTrip(app.page, id)
  await take(app.page, 'Hoàn tất hồ sơ')
  await expect(header(app.page)).toContainText('Hoàn tất')
  const { duties } = await must(app.page, 'outbound_trip.get', { id })
  expect(new Set(duties.map(({ state }) => state))).toEqual(new Set(['done']))
  expect((await must(app.page, 'plan.list', { year: 2027 })).map(({ trips }) => trips)).toEqual([1])
})
