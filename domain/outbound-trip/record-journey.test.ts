import { expect, test } from 'vitest'
import { groupEntry } from '#domain/outbound-trip/journey.ts'
import { type JourneyInput, recordJourney } from '#domain/outbound-trip/record-journey.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import { aDecision, aMember, aStaffMember, aTrip, day, sampleId } from '#domain/testing/samples.ts'

const today = day('2026-03-10')
const approved = aTrip(1, {
  members: [aMember(aStaffMember(1), { role: 'leader' }), aMember(aStaffMember(2))],
  decisions: [aDecision('submitted'), aDecision('approved')],
})
const second = TripMemberId.parse(sampleId(8, 2))
const maybe = (text: string | null) => (text === null ? null : day(text))
const journey = (exit: string | null, entry: string | null, own: JourneyInput['own'] = []): JourneyInput => ({
  actualExitOn: maybe(exit),
  actualEntryOn: maybe(entry),
  own,
})
const ownOf = (exit: string | null, entry: string | null, memberId = second) => ({
  memberId,
  exitOn: maybe(exit),
  entryOn: maybe(entry),
})
const codeOf = (input: JourneyInput, trip = approved) => {
  const result = recordJourney(trip, input, today)
  return result.ok ? 'ok' : result.error.code
}

const days = [
  ['2026-03-02', '2026-03-06', 'ok'],
  ['2026-03-02', '2026-03-02', 'ok'],
  ['2026-03-02', null, 'ok'],
  [null, null, 'ok'],
  ['2026-03-10', null, 'ok'],
  ['2026-03-11', null, 'outbound_trip.travel_in_future'],
  ['2026-03-02', '2026-03-11', 'outbound_trip.travel_in_future'],
  ['2026-03-06', '2026-03-05', 'outbound_trip.entry_before_exit'],
  [null, '2026-03-06', 'outbound_trip.entry_without_exit'],
] as const

test.each(days)('on 10/3, exit %s and entry %s of the group: %s', (exit, entry, code) => {
  expect(codeOf(journey(exit, entry))).toBe(code)
})

test.each(days)('on 10/3, exit %s and entry %s of one member: %s', (exit, entry, code) => {
  expect(codeOf(journey('2026-03-01', '2026-03-03', [ownOf(exit, entry)]))).toBe(code)
})

test('a journey of somebody who is no member is refused', () => {
  const stranger = TripMemberId.parse(sampleId(8, 9))
  expect(codeOf(journey(null, null, [ownOf('2026-03-02', null, stranger)]))).toBe('outbound_trip.member_not_found')
})

test.each([
  ['cancelled', [aDecision('cancelled')], 'outbound_trip.is_cancelled'],
  ['refused', [aDecision('submitted'), aDecision('refused')], 'outbound_trip.is_cancelled'],
  ['withdrawn', [aDecision('submitted'), aDecision('withdrawn')], 'outbound_trip.is_cancelled'],
  ['postponed', [aDecision('submitted'), aDecision('approved'), aDecision('postponed')], 'outbound_trip.is_cancelled'],
  ['closed', [aDecision('closed')], 'outbound_trip.is_closed'],
] as const)('no journey is recorded on a %s trip', (_what, decisions, code) => {
  expect(codeOf(journey('2026-03-02', null), aTrip(1, { decisions }))).toBe(code)
})

test('what is recorded is the whole journey: a mistake can be taken back, of the group and of a member', () => {
  const out = recordJourney(approved, journey('2026-03-02', null, [ownOf('2026-03-03', null)]), today)
  if (!out.ok) throw new Error('not recorded')
  expect(out.value.members.map(({ ownJourney }) => ownJourney)).toEqual([null, { exitOn: '2026-03-03', entryOn: null }])
  const back = recordJourney(out.value, journey(null, null), today)
  expect(back.ok && back.value).toEqual({ ...approved, revision: 3 })
})

test('days that do not differ from the group’s are not his own: he goes with the group from then on', () => {
  const same = recordJourney(approved, journey('2026-03-02', null, [ownOf('2026-03-02', null)]), today)
  if (!same.ok) throw new Error('not recorded')
  expect(same.value.members.every(({ ownJourney }) => ownJourney === null)).toBe(true)
  const back = recordJourney(same.value, journey('2026-03-02', '2026-03-06'), today)
  expect(back.ok && groupEntry(back.value)).toBe('2026-03-06')
})
