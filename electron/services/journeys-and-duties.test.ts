import { expect, test } from 'vitest'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

test('a journey moves the trip abroad and home; a group that stays too long is flagged', async () => {
  const { addTrip, an, journey, decided, time } = await tripOffice()
  const trip = await decided((await addTrip([an], days('2026-01-05', '2026-01-09'))).trip, 'submitted', 'approved')
  const record = (revision: number, exit: string | null, entry: string | null) =>
    journey({ ...trip, revision }, exit, entry)
  expect(codeOf(await record(trip.revision, '2026-01-13', null))).toBe('outbound_trip.travel_in_future')
  expect(must(await record(trip.revision, '2026-01-05', null))).toMatchObject({
    phase: 'abroad',
    isOverdueReturn: true,
  })
  time.pass(86_400)
  expect(must(await record(trip.revision + 1, '2026-01-05', '2026-01-13'))).toMatchObject({
    phase: 'returned',
    isOverdueReturn: false,
  })
})

test('a duty met late is frozen with rule, reason and calendar of that day, and met only once', async () => {
  const { addTrip, an, trips, time, resources } = await tripOffice()
  const { trip } = await addTrip([an])
  const meet = (authority: 'people_committee' | 'foreign_affairs', sentOn: string, ruleCode = 'trip_report_before') =>
    trips.recordMet({
      record: tripRef(trip.id),
      ruleCode,
      authority,
      memberId: null,
      documentNumber: '15/KHCN-VP',
      documentOn: day(sentOn),
      sentOn: day(sentOn),
    })
  expect(codeOf(await meet('people_committee', '2026-01-13'))).toBe('duty.sent_in_future')
  expect(codeOf(await meet('people_committee', '2026-01-12', 'no_such_rule'))).toBe('duty.not_found')
  expect(codeOf(await meet('people_committee', '2026-01-12', 'trip_report_after'))).toBe('duty.return_not_recorded')

  time.pass(50 * 86_400)
  const late = must(await meet('people_committee', '2026-02-25')).duties.find(({ state }) => state === 'done_late')
  expect(late).toMatchObject({
    ruleCode: 'trip_report_before',
    authority: 'people_committee',
    days: 2,
    dueOn: '2026-02-23',
  })
  expect(late?.fulfilment).toMatchObject({
    lateBy: 2,
    why: late?.why,
    basis: late?.basis,
    calendarVersion: resources.calendar.version,
    recordedAt: '2026-03-03T02:00:00.000Z',
    recordedBy: 'Người thử',
  })
  expect(late?.why).toContain('Hạn cuối: thứ Hai, 23/02/2026')
  expect(codeOf(await meet('people_committee', '2026-02-25'))).toBe('duty.already_met')

  const moved = must(
    await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], days('2026-06-08', '2026-06-12')) }),
  )
  // The departure has moved: what was met for the old day is owed anew.
  expect(
    moved.duties.find(
      ({ authority, ruleCode }) => ruleCode === 'trip_report_before' && authority === 'people_committee',
    ),
  ).toMatchObject({ isReopened: true, dueOn: '2026-06-01', fulfilment: null })
  expect(
    moved.duties.find(
      ({ authority, ruleCode }) => ruleCode === 'trip_report_before' && authority === 'foreign_affairs',
    ),
  ).toMatchObject({
    dueOn: '2026-06-01',
    fulfilment: null,
  })
  expect(
    codeOf(
      await trips.recordMet({
        record: tripRef(sampleId(4, 99) as OutboundTripId),
        ruleCode: 'x',
        authority: 'people_committee',
        memberId: null,
        documentNumber: '',
        documentOn: null,
        sentOn: day('2026-02-25'),
      }),
    ),
  ).toBe('duty.record_not_found')
})

test('the overview says who is abroad, what is late, what comes due and what nobody recorded', async () => {
  const { addTrip, an, binh, trips, decided, journey } = await tripOffice()
  const running = await decided((await addTrip([an], days('2026-01-07', '2026-01-11'))).trip, 'submitted', 'approved')
  must(await journey(running, '2026-01-07', null))
  const forgotten = await decided(
    (await addTrip([binh], days('2026-01-08', '2026-01-20'))).trip,
    'submitted',
    'approved',
  )
  const overview = must(await trips.overview())
  expect(overview.today).toBe('2026-01-12')
  expect(overview.abroad.map(({ tripId, isOverdueReturn }) => [tripId, isOverdueReturn])).toEqual([[running.id, true]])
  expect(overview.unrecorded).toEqual([
    { record: tripRef(running.id), recordTitle: running.title, missing: 'entry', plannedOn: '2026-01-11' },
    { record: tripRef(forgotten.id), recordTitle: forgotten.title, missing: 'exit', plannedOn: '2026-01-08' },
  ])
  expect(overview.overdue.length).toBe(6)
  expect(overview.overdue.map(({ duty }) => duty.dueOn)).toEqual(
    overview.overdue.map(({ duty }) => duty.dueOn).toSorted(),
  )
  expect(overview.unannouncedYears).toEqual([2027])
})
