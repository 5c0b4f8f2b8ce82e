import { expect, test } from 'vitest'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { day } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

const duty = (
  trip: Pick<OutboundTrip, 'id'>,
  authority: 'people_committee' | 'foreign_affairs' = 'people_committee',
) => ({
  record: tripRef(trip.id),
  ruleCode: 'trip_report_before',
  authority,
  memberId: null,
})
const waiver = { reason: 'Đã báo cáo trực tiếp', documentNumber: '', signer: 'Trịnh Khắc Ước' }

test('a waived duty is owed no more, and says who let it pass; its reason stands in the audit', async () => {
  const { addTrip, an, trips, rows } = await tripOffice()
  const { trip } = await addTrip([an])
  const view = must(await trips.waive({ ...duty(trip), postponedTo: null, ...waiver }))
  expect(view.duties.find(({ state }) => state === 'waived')).toMatchObject({ waiver })
  expect(codeOf(await trips.waive({ ...duty(trip), postponedTo: null, ...waiver }))).toBe('duty.already_met')
  const board = must(await trips.board({ within: 400, onlyLate: false }))
  expect(board.map(({ duty: { ruleCode, authority } }) => `${ruleCode} ${authority}`)).not.toContain(
    'trip_report_before people_committee',
  )
  expect(rows("SELECT action, entity FROM audit WHERE entity = 'duty'")).toEqual([{ action: 'decide', entity: 'duty' }])
})

test('a duty is put off to a later day only, and may be put off again', async () => {
  const { addTrip, an, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  const putOff = (to: string) => trips.waive({ ...duty(trip), postponedTo: day(to), ...waiver })
  expect(codeOf(await putOff('2026-02-23'))).toBe('duty.postponed_not_later')
  expect(must(await putOff('2026-02-25')).duties.find(({ waiver: put }) => put !== null)?.dueOn).toBe('2026-02-25')
  expect(codeOf(await putOff('2026-02-25'))).toBe('duty.postponed_not_later')
  expect(must(await putOff('2026-02-27')).duties.find(({ waiver: put }) => put !== null)?.dueOn).toBe('2026-02-27')
})

test('waived and sent all the same, it is met; met, it is not waived', async () => {
  const { addTrip, an, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  must(await trips.waive({ ...duty(trip), postponedTo: null, ...waiver }))
  const sent = { documentNumber: '9/KHCN-VP', documentOn: null, sentOn: day('2026-01-12') }
  expect(must(await trips.recordMet({ ...duty(trip), ...sent })).duties.map(({ state }) => state)).toContain('done')
  expect(codeOf(await trips.waive({ ...duty(trip), postponedTo: null, ...waiver }))).toBe('duty.already_met')
  expect(codeOf(await trips.waive({ ...duty(trip), ruleCode: 'x', postponedTo: null, ...waiver }))).toBe(
    'duty.not_found',
  )
})

test('the board shows what is due within some days, late ones always, soonest first, under unit and leader', async () => {
  const { addTrip, an, binh, trips, decided } = await tripOffice()
  const late = await addTrip([an], { ...days('2026-01-19', '2026-01-23'), title: 'Đoàn gần' })
  await addTrip([binh], { ...days('2026-03-02', '2026-03-06'), title: 'Đoàn xa' })
  const board = async (within: number, onlyLate = false) =>
    must(await trips.board({ within, onlyLate })).map(({ recordTitle, duty: { dueOn } }) => `${recordTitle} ${dueOn}`)
  // Đoàn gần: the request 15 (Saturday 10/1 is worked, 1 and 2/1 are not), the report 5 working days before Monday 19/1; its report after the return waits for it.
  expect(await board(0)).toEqual(['Đoàn gần 2025-12-26', 'Đoàn gần 2026-01-12', 'Đoàn gần 2026-01-12'])
  expect(await board(0, true)).toEqual(['Đoàn gần 2025-12-26'])
  expect(await board(21)).toContain('Đoàn xa 2026-02-02')
  expect(await board(20)).not.toContain('Đoàn xa 2026-02-02')
  const [first] = must(await trips.board({ within: 0, onlyLate: true }))
  expect(first).toMatchObject({ leaderName: an.fullName, unitName: 'Phòng Quản lý 1', record: tripRef(late.trip.id) })
  await decided(late.trip, 'cancelled')
  expect(await board(0)).toEqual([])
})

test('a cancelled trip stands on the board until who was told of it was told that', async () => {
  const { addTrip, an, trips, decided, time } = await tripOffice()
  const { trip } = await addTrip([an])
  const sent = { documentNumber: '9/KHCN-VP', documentOn: null }
  must(await trips.recordMet({ ...duty(trip), ...sent, sentOn: day('2026-01-12') }))
  time.pass(86_400)
  const cancelled = await decided(trip, 'cancelled')
  const board = async () =>
    must(await trips.board({ within: 400, onlyLate: false })).map(
      ({ duty: { ruleCode, authority } }) => `${ruleCode} ${authority}`,
    )
  expect(await board()).toEqual(['trip_change_notice people_committee'])
  const notice = {
    record: tripRef(cancelled.id),
    ruleCode: 'trip_change_notice',
    authority: 'people_committee',
    memberId: null,
  } as const
  time.pass(60)
  must(await trips.recordMet({ ...notice, ...sent, sentOn: day('2026-01-13') }))
  expect(await board()).toEqual([])
})
