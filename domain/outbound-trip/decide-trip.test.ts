import { expect, test } from 'vitest'
import { decideTrip, recordJourney } from '#domain/outbound-trip/decide-trip.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { aDecision, aTrip, day } from '#domain/testing/samples.ts'

const submitted = aTrip(1, { decisions: [aDecision('submitted')] })
const approved = aTrip(1, { decisions: [aDecision('submitted'), aDecision('approved')] })
const today = day('2026-03-10')
const codeOf = (result: ReturnType<typeof decideTrip> | ReturnType<typeof recordJourney>) =>
  result.ok ? 'ok' : result.error.code

test('a decision is added at the end, and the record counts one save more', () => {
  const decided = decideTrip(submitted, aDecision('approved'), today)
  expect(decided.ok && decided.value.decisions.map(({ kind }) => kind)).toEqual(['submitted', 'approved'])
  expect(decided.ok && decided.value.revision).toBe(2)
  expect(submitted.decisions).toHaveLength(1)
})

test('a decision does not come before the one it follows', () => {
  const [first] = submitted.decisions
  if (!first) throw new Error('no decision')
  const earlier = aDecision('approved', { on: addDays(first.on, -1) })
  expect(codeOf(decideTrip(submitted, earlier, today))).toBe('outbound_trip.decision_before_last')
  expect(codeOf(decideTrip(submitted, aDecision('approved', { on: first.on }), today))).toBe('ok')
})

test('a trip entered after its journey may still have its permission recorded', () => {
  const home = aTrip(1, { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' })
  const asked = decideTrip(home, aDecision('submitted'), today)
  expect(codeOf(asked)).toBe('ok')
  expect(asked.ok && codeOf(decideTrip(asked.value, aDecision('approved'), today))).toBe('ok')
})

test('nothing can have been decided on a day that has not come', () => {
  expect(codeOf(decideTrip(submitted, aDecision('approved', { on: today }), today))).toBe('ok')
  expect(codeOf(decideTrip(submitted, aDecision('approved', { on: day('2026-03-11') }), today))).toBe(
    'outbound_trip.decision_in_future',
  )
})

test.each([
  ['sent_back', 'outbound_trip.reason_missing'],
  ['withdrawn', 'outbound_trip.reason_missing'],
  ['refused', 'outbound_trip.reason_missing'],
  ['cancelled', 'outbound_trip.reason_missing'],
  ['approved', 'ok'],
] as const)('“%s” without a reason: %s', (kind, code) => {
  expect(codeOf(decideTrip(submitted, aDecision(kind, { note: '' }), today))).toBe(code)
})

test.each([
  ['a cancelled trip', aTrip(1, { decisions: [aDecision('cancelled')] }), 'outbound_trip.is_cancelled'],
  ['a closed trip', aTrip(1, { decisions: [aDecision('closed')] }), 'outbound_trip.is_closed'],
  ['a draft', aTrip(), 'outbound_trip.step_not_allowed'],
  ['an approved trip', approved, 'outbound_trip.step_not_allowed'],
  ['a group abroad', { ...approved, actualExitOn: day('2026-03-02') }, 'outbound_trip.step_not_allowed'],
] as const)('%s cannot be approved: %s', (_what, trip, code) => {
  expect(codeOf(decideTrip(trip, aDecision('approved'), today))).toBe(code)
})

test.each([
  ['2026-03-02', '2026-03-06', 'ok'],
  ['2026-03-02', '2026-03-02', 'ok'],
  ['2026-03-02', null, 'ok'],
  [null, null, 'ok'],
  ['2026-03-10', null, 'ok'],
  ['2026-03-11', null, 'outbound_trip.travel_in_future'],
  ['2026-03-02', '2026-03-11', 'outbound_trip.travel_in_future'],
  ['2026-03-06', '2026-03-05', 'outbound_trip.entry_before_exit'],
  [null, '2026-03-06', 'outbound_trip.entry_without_exit'],
] as const)('on 10/3, exit %s and entry %s: %s', (exit, entry, code) => {
  const journey = { actualExitOn: exit && day(exit), actualEntryOn: entry && day(entry) }
  expect(codeOf(recordJourney(approved, journey, today))).toBe(code)
})

test.each([
  ['cancelled', [aDecision('cancelled')], 'outbound_trip.is_cancelled'],
  ['refused', [aDecision('submitted'), aDecision('refused')], 'outbound_trip.is_cancelled'],
  ['withdrawn', [aDecision('submitted'), aDecision('withdrawn')], 'outbound_trip.is_cancelled'],
  ['closed', [aDecision('closed')], 'outbound_trip.is_closed'],
] as const)('no journey is recorded on a %s trip', (_what, decisions, code) => {
  const journey = { actualExitOn: day('2026-03-02'), actualEntryOn: null }
  expect(codeOf(recordJourney(aTrip(1, { decisions }), journey, today))).toBe(code)
})

test('a journey recorded by mistake can be taken back', () => {
  const out = recordJourney(approved, { actualExitOn: day('2026-03-02'), actualEntryOn: null }, today)
  if (!out.ok) throw new Error('not recorded')
  const back = recordJourney(out.value, { actualExitOn: null, actualEntryOn: null }, today)
  expect(back.ok && back.value).toMatchObject({ actualExitOn: null, actualEntryOn: null, revision: 3 })
})
