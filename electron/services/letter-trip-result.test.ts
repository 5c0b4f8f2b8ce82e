import { expect, test } from 'vitest'
import type { Session } from '#domain/account/account.ts'
import { emptyReport, type ReportContent } from '#domain/outbound-trip/return-report.ts'
import { AccountId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { anAccount, day } from '#domain/testing/samples.ts'
import { returnReportService } from '#electron/services/return-report-service.ts'
import { docxText } from '#electron/testing/docx-text.ts'
import { letterOffice, noChoices } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

/** An office whose group of two left on 2 March 2026 and came back on the 6th; it is 9 March. */
const officeAfterTrip = async (kind: 'business' | 'private_family' = 'business', hasLeft = true) => {
  const office = await letterOffice({}, '2026-03-09T02:00:00.000Z')
  const { id: accountId, userName, displayName } = anAccount()
  const session: Session = {
    accountId: AccountId.parse(accountId),
    userName,
    displayName,
    role: 'personnel_officer',
    staffMemberId: null,
  }
  const { uow, today, now, addPerson, addTrip, unit, person } = office
  const reports = returnReportService({ uow: () => uow, today, now, who: () => displayName, session: () => session })
  const binh = await addPerson(unit, 2, { fullName: 'Lê Thị Bình' })
  const span = { departsOn: day('2026-03-02'), returnsOn: day('2026-03-06') }
  const { trip: planned } = await addTrip([person, binh], { kind, ...span })
  const { trip } = hasLeft
    ? must(
        await office.trips.recordJourney({
          id: planned.id,
          revision: planned.revision,
          actualExitOn: span.departsOn,
          actualEntryOn: span.returnsOn,
          own: [],
        }),
      )
    : { trip: planned }
  const accept = async (index: number, content: Partial<ReportContent>): Promise<void> => {
    const key = { tripId: trip.id, memberId: trip.members[index]?.id as never }
    const { revision } = must(await reports.get(key)).part
    must(await reports.file({ ...key, revision, content: { ...emptyReport, ...content }, attachmentIds: [] }))
    must(await reports.accept({ ...key, revision: revision + 1 }))
  }
  const planOf = async () =>
    must(await office.letters.plan({ record: tripRef(trip.id) })).find((one) => one.kind === 'outbound_trip_result')
  return { ...office, trip, tripId: trip.id, binh, accept, planOf }
}

const told = { course: 'Ngày 02/3 làm việc với Viện', achieved: 'Thống nhất nội dung hợp tác' }

test('nobody prepares a report of results before somebody has left', async () => {
  const { letters, tripId, planOf } = await officeAfterTrip('business', false)
  expect(await planOf()).toBeUndefined()
  expect(
    codeOf(await letters.prepare({ record: tripRef(tripId), kinds: ['outbound_trip_result'], choices: noChoices })),
  ).toBe('letter.kind_not_for_record')
})

test('until the travellers’ report is accepted it lacks just that, and says where it is', async () => {
  const { accept, planOf } = await officeAfterTrip()
  const atReport = { page: 'trip', field: 'report', id: null }
  expect(await planOf()).toMatchObject({
    isOwed: true,
    missing: [
      { label: 'Diễn biến chuyến đi', ...atReport },
      { label: 'Kết quả đạt được', ...atReport },
    ],
  })
  await accept(0, told)
  expect(await planOf()).toMatchObject({ isOwed: true, missing: [] })
})

test('the accepted report becomes the letter, every part of it under its writer’s name', async () => {
  const { letters, tripId, accept, draft, person, binh } = await officeAfterTrip()
  await accept(0, { ...told, agreements: [{ content: 'Ký bản ghi nhớ', responsible: 'Văn phòng', deadline: '' }] })
  await accept(1, { ...told, course: 'Khảo sát phòng thí nghiệm', cost: '118 triệu đồng' })
  const id = await draft(tripId, 'outbound_trip_result')
  expect(must(await letters.get({ id }))).toMatchObject({
    missing: [],
    subject: 'Kết quả chuyến đi công tác tại Nhật Bản',
  })
  const text = docxText(must(await letters.file({ id })).docx)
  for (const words of [
    `${person.fullName}:`,
    'Ngày 02/3 làm việc với Viện',
    `${binh.fullName}:`,
    'Khảo sát phòng thí nghiệm',
    'Ký bản ghi nhớ; đơn vị thực hiện: Văn phòng',
    '118 triệu đồng',
  ])
    expect(text).toContain(words)
})

test('sent, it meets what is owed after the return; a part that is accepted later makes it differ, and nothing else does', async () => {
  const { letters, trips, tripId, accept, issued, send, profile, time } = await officeAfterTrip()
  await accept(0, told)
  const id = await issued(tripId, 'outbound_trip_result', '9', '2026-03-09')
  const both = [profile.peopleCommitteeName, profile.foreignAffairsName]
  expect(must(await send(id, both, '2026-03-09'))).toEqual({ dutiesMet: 2 })
  const after = must(await trips.get({ id: tripId })).duties.filter(({ ruleCode }) => ruleCode === 'trip_report_after')
  expect(after.map(({ state, fulfilment }) => [state, fulfilment?.letterId])).toEqual([
    ['done', id],
    ['done', id],
  ])
  const isOutdated = async () =>
    must(await letters.list({ record: null, days: 30 })).find((row) => row.id === id)?.isOutdated
  expect(must(await letters.get({ id })).differences).toEqual([])
  expect(await isOutdated()).toBe(false)

  time.pass(86_400)
  await accept(1, { ...told, course: 'Kể thêm' })
  expect(must(await letters.get({ id })).differences.map(({ label }) => label)).toEqual([
    'Diễn biến',
    'Kết quả đạt được',
  ])
  expect(await isOutdated()).toBe(true)
})

test('a report longer than a line of a correction is told from where it parts', async () => {
  const { letters, tripId, accept, issued } = await officeAfterTrip()
  await accept(0, { ...told, course: 'dài '.repeat(1500) })
  const id = await issued(tripId, 'outbound_trip_result', '9', '2026-03-09')
  await accept(1, { ...told, course: 'Kể thêm' })
  const [course] = must(await letters.get({ id })).differences
  for (const text of [course?.before ?? '', course?.after ?? '']) expect(text.length).toBeLessThanOrEqual(2000)
  expect(course?.before).not.toBe(course?.after)
})

test('a private trip that went as planned, or that only tells its course, can be told to the authorities too', async () => {
  const asPlanned = await officeAfterTrip('private_family')
  await asPlanned.accept(0, { wentAsPlanned: true })
  expect(await asPlanned.planOf()).toMatchObject({ missing: [] })
  const short = await asPlanned.draft(asPlanned.tripId, 'outbound_trip_result')
  expect(docxText(must(await asPlanned.letters.file({ id: short })).docx)).toContain('Chuyến đi diễn ra đúng kế hoạch.')
  const course = await officeAfterTrip('private_family')
  await course.accept(0, { course: 'Thăm người thân' })
  expect(await course.planOf()).toMatchObject({ missing: [] })
})
