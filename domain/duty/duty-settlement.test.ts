import { expect, test } from 'vitest'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { isOpen } from '#domain/duty/duty.ts'
import { meetDuty, waiveDuty } from '#domain/duty/meet-duty.ts'
import { aFulfilment, aWaiver, dutiesOn, dutyNames, dutyOf } from '#domain/duty/testing/duty-samples.ts'
import { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { aDecision, aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

const BEFORE = 'trip_report_before'
const decisions = (words: string) => words.split(' ').map((kind) => aDecision(TripDecisionKind.parse(kind)))
const toProvince = { authority: 'people_committee' } as const
const stamp = { recordedAt: aFulfilment().recordedAt, recordedBy: 'Người thử' }

test('what met a duty is shown as it was then, whatever rule, calendar and actual exit say now', () => {
  const left = aTrip(1, { actualExitOn: '2026-03-04' })
  const duties = dutiesOn('2026-05-12', left, { met: [aFulfilment()] })
  expect(dutyOf(duties, BEFORE, toProvince)).toMatchObject({
    state: 'done',
    days: 0,
    dueOn: '2026-02-23',
    plannedOn: '2026-03-02',
    why: 'Lý do khi ấy',
    basis: 'Căn cứ khi ấy',
    isProvisional: false,
    isReopened: false,
    fulfilment: { documentNumber: '12/KHCN-VP' },
  })
  expect(dutyOf(duties, BEFORE, { authority: 'foreign_affairs' })).toMatchObject({ state: 'overdue', fulfilment: null })
})

test('what met a duty stays visible when the trip becomes one that its rule does not touch', () => {
  const duties = dutiesOn('2026-02-23', aTrip(1, { kind: 'private_tourism' }), { met: [aFulfilment()] })
  expect(duties.find(({ fulfilment }) => fulfilment !== null)).toMatchObject({
    ruleCode: BEFORE,
    state: 'done',
    why: 'Lý do khi ấy',
  })
})

test('a duty met late stays late, by the days counted then', () => {
  const duties = dutiesOn('2026-02-01', aTrip(), { met: [aFulfilment({ lateBy: 3 })] })
  expect(dutyOf(duties, BEFORE, toProvince)).toMatchObject({ state: 'done_late', days: 3 })
})

test('a departure that moves is owed its report anew, and met anew it is done', () => {
  const moved = aTrip(1, { departsOn: '2026-05-11', returnsOn: '2026-05-15' })
  const reopened = dutyOf(dutiesOn('2026-03-02', moved, { met: [aFulfilment()] }), BEFORE, toProvince)
  expect(reopened).toMatchObject({ state: 'not_due', isReopened: true, dueOn: '2026-05-04', fulfilment: null })
  const again = meetDuty(
    reopened,
    { documentNumber: '40/KHCN-VP', documentOn: null, sentOn: day('2026-04-20'), letterId: null, ...stamp },
    shippedCalendar,
  )
  const settled = dutiesOn('2026-05-12', moved, { met: [aFulfilment(), again] })
  expect(dutyOf(settled, BEFORE, toProvince)).toMatchObject({ state: 'done', isReopened: false, dueOn: '2026-05-04' })
  // One line for one duty: what it was first met with is history, not a second duty.
  expect(dutyNames(settled).filter((name) => name === `${BEFORE} people_committee`)).toHaveLength(1)
})

test('back at its first departure the report is owed anew: the last word was said for another day', () => {
  const duties = dutiesOn('2026-02-21', aTrip(), {
    met: [aFulfilment(), aFulfilment({ plannedOn: '2026-05-11', documentNumber: '40/KHCN-VP' })],
  })
  expect(dutyOf(duties, BEFORE, toProvince)).toMatchObject({ isReopened: true, fulfilment: null })
})

test('a return that moves reopens nothing that was met after it: the group comes back once', () => {
  const met = aFulfilment({ ruleCode: 'trip_report_after', plannedOn: '2026-03-06', dueOn: '2026-03-17' })
  const later = aTrip(1, { returnsOn: '2026-03-12', actualExitOn: '2026-03-02', actualEntryOn: '2026-03-12' })
  const duty = dutyOf(dutiesOn('2026-03-20', later, { met: [met] }), 'trip_report_after', toProvince)
  expect(duty).toMatchObject({ state: 'done', isReopened: false })
})

test.each([
  'cancelled',
  'submitted refused',
  'submitted withdrawn',
  'submitted approved postponed',
  'submitted approved cancelled',
])('after “%s” nothing more is owed of what nobody was told, but what was met stays', (words) => {
  const trip = aTrip(1, { decisions: decisions(words) })
  expect(dutiesOn('2026-02-01', trip)).toEqual([])
  const met = aFulfilment({ sentOn: '2026-02-10' })
  const left = dutiesOn('2026-02-11', trip, { met: [met] })
  expect(dutyNames(left)).toEqual([`${BEFORE} people_committee`])
  expect(left.some(isOpen)).toBe(false)
})

test.each([
  ['cancelled', true],
  ['postponed', true],
  ['extended', true],
  ['changed', true],
  ['refused', false],
  ['withdrawn', false],
  ['cleared', false],
] as const)('who was told of the trip is told that it was %s: %s', (kind, isOwed) => {
  const trip = aTrip(1, {
    decisions: [...decisions('submitted approved'), aDecision(kind, { on: '2026-02-24' })],
  })
  const open = dutiesOn('2026-02-24', trip, { met: [aFulfilment()] }).filter(
    (duty) => duty.ruleCode === 'trip_change_notice',
  )
  expect(open.map(({ authority, dueOn, state }) => [authority, dueOn, state])).toEqual(
    isOwed ? [['people_committee', '2026-02-27', 'due_soon']] : [],
  )
})

test('only who was told before the change hears of it: not who was told of the new facts, nor who never was', () => {
  const changed = aTrip(1, {
    decisions: [...decisions('submitted approved'), aDecision('changed', { on: '2026-02-24' })],
  })
  const notices = (sentOn: string) =>
    dutyNames(dutiesOn('2026-02-26', changed, { met: [aFulfilment({ sentOn })] })).filter((name) =>
      name.startsWith('trip_change_notice'),
    )
  expect(notices('2026-02-24')).toEqual(['trip_change_notice people_committee'])
  expect(notices('2026-02-25')).toEqual([])
})

const notice = (plannedOn: string, recordedAt: string) =>
  aFulfilment({ ruleCode: 'trip_change_notice', plannedOn, sentOn: plannedOn, dueOn: '2026-02-27', recordedAt })
const twice = (first: string, second: string, secondAt = `${second}T03:00:00.000Z`) =>
  aTrip(1, {
    decisions: [
      ...decisions('submitted approved'),
      aDecision('changed', { on: first, recordedAt: `${first}T02:00:00.000Z` }),
      aDecision('cancelled', { on: second, recordedAt: secondAt }),
    ],
  })

test.each([
  ['on another day', twice('2026-02-24', '2026-02-26'), '2026-03-03'],
  ['later on the same day', twice('2026-02-24', '2026-02-24', '2026-02-24T09:00:00.000Z'), '2026-02-27'],
])('a notice of one change is none of the next, %s; cancelled or not', (_when, trip, dueOn) => {
  const met = [aFulfilment(), notice('2026-02-24', '2026-02-24T04:00:00.000Z')]
  const duty = dutyOf(dutiesOn('2026-02-26', trip, { met }), 'trip_change_notice')
  expect(duty).toMatchObject({ isReopened: true, fulfilment: null, dueOn })
  const sent = [...met, notice(duty.plannedOn, '2026-02-26T08:00:00.000Z')]
  expect(dutyOf(dutiesOn('2026-02-26', trip, { met: sent }), 'trip_change_notice')).toMatchObject({ state: 'done' })
})

test('a duty waived in writing is open no more, and says who let it pass and why', () => {
  const duty = dutyOf(dutiesOn('2026-03-01', aTrip(), { waivers: [aWaiver()] }), BEFORE, toProvince)
  expect(duty).toMatchObject({ state: 'waived', days: 0, waiver: { signer: 'Trịnh Khắc Ước' }, fulfilment: null })
  expect(isOpen(duty)).toBe(false)
})

test('waived and sent all the same, a duty is met', () => {
  const both = { met: [aFulfilment()], waivers: [aWaiver()] }
  expect(dutyOf(dutiesOn('2026-03-01', aTrip(), both), BEFORE, toProvince)).toMatchObject({
    state: 'done',
    waiver: null,
  })
})

test('what was waived before one departure is owed before another, and a notice of the next change is owed too', () => {
  const moved = aTrip(1, { departsOn: '2026-05-11', returnsOn: '2026-05-15' })
  expect(dutyOf(dutiesOn('2026-03-01', moved, { waivers: [aWaiver()] }), BEFORE, toProvince)).toMatchObject({
    state: 'not_due',
    waiver: null,
  })
  const waived = aWaiver({
    ruleCode: 'trip_change_notice',
    plannedOn: '2026-02-24',
    recordedAt: '2026-02-24T04:00:00.000Z',
  })
  const settled = { met: [aFulfilment()], waivers: [waived] }
  const duty = dutyOf(dutiesOn('2026-02-26', twice('2026-02-24', '2026-02-26'), settled), 'trip_change_notice')
  expect(isOpen(duty)).toBe(true)
})

test.each([
  ['2026-02-26', 'due_soon', 1],
  ['2026-02-27', 'due_soon', 0],
  ['2026-02-28', 'overdue', -1],
] as const)('a duty put off to 27/2 is on %s %s, and says why', (today, state, days) => {
  const waiver = aWaiver({ postponedTo: '2026-02-27', documentNumber: '7/CV' })
  const duty = dutyOf(dutiesOn(today, aTrip(), { waivers: [waiver] }), BEFORE, toProvince)
  expect(duty).toMatchObject({ state, days, dueOn: '2026-02-27', waiver: { postponedTo: '2026-02-27' } })
  expect(duty.why).toContain(
    `Được lùi hạn đến ${formatDeadline(day('2026-02-27'))}: Đã báo cáo trực tiếp (Trịnh Khắc Ước, văn bản số 7/CV).`,
  )
})

test('what waives a duty freezes its day, sentence, basis and calendar, like what meets it', () => {
  const duty = dutyOf(dutiesOn('2026-02-26'), BEFORE, toProvince)
  const facts = { postponedTo: null, reason: 'Lý do', documentNumber: '', signer: 'Trịnh Khắc Ước', ...stamp }
  expect(waiveDuty(duty, facts, shippedCalendar)).toEqual({
    ...facts,
    ruleCode: BEFORE,
    authority: 'people_committee',
    memberId: null,
    dueOn: '2026-02-23',
    plannedOn: '2026-03-02',
    why: duty.why,
    basis: duty.basis,
    calendarVersion: shippedCalendar.version,
  })
})

test('a duty that is put off is met late only against its new day', () => {
  const waiver = aWaiver({ postponedTo: '2026-02-27' })
  const duty = dutyOf(dutiesOn('2026-02-27', aTrip(), { waivers: [waiver] }), BEFORE, toProvince)
  const sent = { documentNumber: '', documentOn: null, letterId: null, ...stamp }
  expect(meetDuty(duty, { ...sent, sentOn: day('2026-02-27') }, shippedCalendar).lateBy).toBe(0)
  expect(meetDuty(duty, { ...sent, sentOn: day('2026-03-02') }, shippedCalendar).lateBy).toBe(1)
})

const official = { kind: 'official', number: 'A7654321', expiresOn: null }

test('each member’s passport clock runs from his own entry, the group’s report from the last one', () => {
  const own = { exitOn: '2026-03-02', entryOn: '2026-03-11' }
  const [first, second, third] = [
    aMember(aStaffMember(1), { role: 'leader', passport: official }),
    aMember(aStaffMember(2), { passport: official, ownJourney: own }),
    aMember(aStaffMember(3), { passport: official, ownJourney: { exitOn: '2026-03-02', entryOn: null } }),
  ]
  const trip = aTrip(1, {
    members: [first, second],
    actualExitOn: '2026-03-02',
    actualEntryOn: '2026-03-06',
  })
  const duties = dutiesOn('2026-03-12', trip)
  const due = (memberId: typeof first.id) => dutyOf(duties, 'passport_hand_back', { memberId }).dueOn
  // Five working days after Friday 6/3 and after Wednesday 11/3; seven after the 11th.
  expect([due(first.id), due(second.id)]).toEqual(['2026-03-13', '2026-03-18'])
  expect(dutyOf(duties, 'trip_report_after').dueOn).toBe('2026-03-20')

  // One is still away: his passport and the group’s report wait, the others’ passports do not.
  const waiting = dutiesOn('2026-03-12', { ...trip, members: [first, second, third] })
  const stateOf = (memberId: typeof first.id) => dutyOf(waiting, 'passport_hand_back', { memberId }).state
  expect([first, second, third].map(({ id }) => stateOf(id))).toEqual(['due_soon', 'due_soon', 'awaiting_return'])
  expect(dutyOf(waiting, 'trip_report_after').state).toBe('awaiting_return')
})

test('who stayed at home owes neither passport nor anything else of his own; what he had met stays visible', () => {
  const stayed = { exitOn: null, entryOn: null }
  const member = aMember(aStaffMember(2), { isPartyMember: true, passport: official, ownJourney: stayed })
  const trip = aTrip(1, {
    kind: 'private_tourism',
    members: [aMember(aStaffMember(1), { role: 'leader' }), member],
    actualExitOn: '2026-03-02',
    actualEntryOn: '2026-03-06',
  })
  expect(dutyNames(dutiesOn('2026-03-12', trip))).toEqual(['private_application agency_head'])
  const met = aFulfilment({ ruleCode: 'private_party_application', authority: 'party_cell', memberId: member.id })
  expect(dutyNames(dutiesOn('2026-03-12', trip, { met: [met] }))).toEqual([
    'private_application agency_head',
    'private_party_application party_cell',
  ])
})

test('what one member handed back is met for him alone', () => {
  const members = [1, 2].map((n) => aMember(aStaffMember(n), { passport: official }))
  const trip = aTrip(1, { members, actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' })
  const met = aFulfilment({
    ruleCode: 'passport_hand_back',
    authority: 'passport_manager',
    memberId: members[0]?.id,
    plannedOn: '2026-03-06',
  })
  const states = dutiesOn('2026-03-16', trip, { met: [met] })
    .filter(({ ruleCode }) => ruleCode === 'passport_hand_back')
    .map(({ memberNames, state }) => [...memberNames, state])
  expect(states).toEqual([
    ['Nguyễn Thị Khuê 1', 'done'],
    ['Nguyễn Thị Khuê 2', 'overdue'],
  ])
})
