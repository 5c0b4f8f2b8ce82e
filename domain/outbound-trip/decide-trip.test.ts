import { expect, test } from 'vitest'
import { decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import { type OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { aDecision, aTrip, day } from '#domain/testing/samples.ts'

const submitted = aTrip(1, { decisions: [aDecision('submitted')] })
const approved = aTrip(1, { decisions: [aDecision('submitted'), aDecision('approved')] })
const today = day('2026-03-10')
const codeOf = (result: ReturnType<typeof decideTrip>) => (result.ok ? 'ok' : result.error.code)

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
  ['a cancelled trip', aTrip(1, { decisions: [aDecision('cancelled')] }), 'outbound_trip.is_cancelled'],
  ['a closed trip', aTrip(1, { decisions: [aDecision('closed')] }), 'outbound_trip.is_closed'],
  ['a draft', aTrip(), 'outbound_trip.step_not_allowed'],
  ['an approved trip', approved, 'outbound_trip.step_not_allowed'],
  ['a group abroad', { ...approved, actualExitOn: day('2026-03-02') }, 'outbound_trip.step_not_allowed'],
] as const)('%s cannot be approved: %s', (_what, trip, code) => {
  expect(codeOf(decideTrip(trip, aDecision('approved'), today))).toBe(code)
})

const reasons = ['sent_back', 'withdrawn', 'refused', 'postponed', 'extended', 'changed', 'cancelled']

test.each(TripDecisionKind.options)(
  '“%s” needs its reason in writing exactly when it says no or alters something',
  (kind) => {
    const before: Partial<Record<TripDecisionKind, OutboundTrip>> = {
      submitted: aTrip(),
      postponed: approved,
      extended: approved,
      changed: approved,
      cleared: approved,
      closed: { ...approved, actualExitOn: day('2026-03-02'), actualEntryOn: day('2026-03-06') },
    }
    const decided = decideTrip(before[kind] ?? submitted, aDecision(kind, { note: '' }), today)
    expect(codeOf(decided)).toBe(reasons.includes(kind) ? 'outbound_trip.reason_missing' : 'ok')
  },
)

test('an extension moves the last approved day and keeps where it was; nothing else moves it', () => {
  const extended = decideTrip(approved, aDecision('extended'), today)
  if (!extended.ok) throw new Error(extended.error.code)
  expect(extended.value).toMatchObject({ returnsOn: '2026-03-08', departsOn: '2026-03-02' })
  expect(extended.value.decisions.at(-1)?.extension).toEqual({ from: '2026-03-06', to: '2026-03-08' })
  const longer = aDecision('extended', { extension: { from: '2026-03-08', to: '2026-03-12' } })
  const again = decideTrip(extended.value, longer, today)
  expect(again.ok && again.value.returnsOn).toBe('2026-03-12')
  const changed = decideTrip(approved, aDecision('changed'), today)
  expect(changed.ok && changed.value.returnsOn).toBe('2026-03-06')
})

test.each([
  ['to the same day', { from: '2026-03-06', to: '2026-03-06' }],
  ['to an earlier day', { from: '2026-03-06', to: '2026-03-05' }],
  ['from another day than the approved one', { from: '2026-03-05', to: '2026-03-08' }],
  ['without a day', null],
])('an extension %s extends nothing', (_what, extension) => {
  expect(codeOf(decideTrip(approved, aDecision('extended', { extension }), today))).toBe(
    'outbound_trip.extension_not_later',
  )
})

test('only an extension carries new days', () => {
  const extension = { from: '2026-03-06', to: '2026-03-08' }
  expect(codeOf(decideTrip(approved, aDecision('changed', { extension }), today))).toBe(
    'outbound_trip.step_not_allowed',
  )
})
