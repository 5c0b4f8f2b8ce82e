import { expect, test } from 'vitest'
import { dutiesOn } from '#domain/duty/testing/duty-samples.ts'
import type { Debt } from '#domain/outbound-trip/debts.ts'
import { type OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { Overlap } from '#domain/outbound-trip/plan-trip.ts'
import { checkSavedDays, type GateFacts, gatesOf, overrideGate, takeStep } from '#domain/outbound-trip/take-step.ts'
import { aDecision, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

const today = day('2026-04-01')
const about = { tripId: aTrip(7).id, tripTitle: 'Đoàn khác', staffMemberId: aStaffMember(1).id, fullName: 'Lê Ước' }
const clash: Overlap = { ...about, from: day('2026-03-05'), to: day('2026-03-09') }
const debt: Debt = { ...about, kind: 'report', dueOn: day('2026-02-10') }
const open: GateFacts = { duties: [], parts: [{ state: 'accepted' }], passportsOut: [], debts: [], clashes: [] }
const shut: GateFacts = { duties: dutiesOn('2026-04-01'), parts: [], passportsOut: [], debts: [debt], clashes: [clash] }

const home = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' }
const decided = (words: string, changes = {}): OutboundTrip =>
  aTrip(1, {
    ...changes,
    decisions: words === '' ? [] : words.split(' ').map((kind) => aDecision(TripDecisionKind.parse(kind))),
  })
const step = (trip: OutboundTrip, kind: TripDecisionKind, facts: GateFacts) => {
  const result = takeStep(trip, aDecision(kind), () => facts, today)
  return result.ok ? 'ok' : [result.error.code, result.error.details.gate ?? '']
}

/** Written by hand: which gate each step has to pass. */
const gates = [
  ['', 'submitted', 'outbound_trip.overlaps', ''],
  ['submitted', 'agreed', 'outbound_trip.gate_closed', 'debtor'],
  ['submitted', 'approved', 'outbound_trip.gate_closed', 'debtor'],
  ['submitted approved', 'cleared', 'outbound_trip.gate_closed', 'clear'],
  ['submitted approved', 'extended', 'outbound_trip.overlaps', ''],
  ['submitted refused', 'submitted', 'outbound_trip.overlaps', ''],
] as const

test.each(gates)('after “%s”, “%s” is refused by %s %s', (words, kind, code, gate) => {
  expect(step(decided(words), kind, shut)).toEqual([code, gate])
  expect(step(decided(words), kind, open)).toBe('ok')
})

test('“closed” is refused by gate 2 and names all that is missing', () => {
  const trip = decided('submitted approved cleared', home)
  expect(step(trip, 'closed', shut)).toEqual(['outbound_trip.gate_closed', 'close'])
  expect(step(trip, 'closed', open)).toBe('ok')
  const refused = takeStep(trip, aDecision('closed'), () => shut, today)
  expect(!refused.ok && refused.error.details.problems).toEqual(gatesOf(trip, shut).close)
})

test.each([
  ['submitted', 'refused'],
  ['submitted', 'sent_back'],
  ['submitted', 'withdrawn'],
  ['submitted', 'cancelled'],
  ['submitted approved', 'changed'],
  ['submitted approved', 'postponed'],
  ['submitted approved', 'cancelled'],
] as const)('after “%s”, “%s” says no or less, and passes every gate', (words, kind) => {
  expect(step(decided(words), kind, shut)).toBe('ok')
})

test('permitted anew after a postponement, a trip must find its days free', () => {
  const facts = { ...open, clashes: [clash] }
  expect(step(decided('submitted approved postponed'), 'approved', facts)).toEqual(['outbound_trip.overlaps', ''])
  expect(step(decided('submitted approved postponed'), 'approved', open)).toBe('ok')
})

test('the gates look at the trip as it would be: an extension takes its members away for longer', () => {
  const asked: string[] = []
  const factsOf = (after: OutboundTrip) => {
    asked.push(after.returnsOn)
    return open
  }
  expect(takeStep(decided('submitted approved'), aDecision('extended'), factsOf, today).ok).toBe(true)
  expect(asked).toEqual(['2026-03-08'])
})

const note = {
  reason: 'Đồng ý cho đi',
  documentNumber: '15/KHCN',
  signer: 'Trịnh Khắc Ước',
  recordedAt: aDecision('agreed').recordedAt,
  recordedBy: 'Lãnh đạo',
}

test.each([
  ['submitted', 'approved', 'debtor'],
  ['', 'submitted', 'overlap'],
  ['submitted approved', 'cleared', 'clear'],
] as const)('after “%s”, “%s” passes once a leader has opened the gate “%s” in writing', (words, kind, gate) => {
  const trip = decided(words)
  const overridden = overrideGate(trip, { gate, ...note }, shut)
  if (!overridden.ok) throw new Error(overridden.error.code)
  expect(overridden.value).toMatchObject({
    revision: 2,
    overrides: [{ gate, ...note, missing: gatesOf(trip, shut)[gate] }],
  })
  expect(step(overridden.value, kind, shut)).toBe('ok')
  // What comes on top is not let pass.
  const more = {
    ...shut,
    debts: [debt, { ...debt, kind: 'passport' as const }],
    clashes: [clash, { ...clash, tripId: aTrip(8).id }],
  }
  const moved = { ...more, duties: dutiesOn('2026-04-01', aTrip(1, { departsOn: '2026-03-03' })) }
  expect(step(overridden.value, kind, moved)).not.toBe('ok')
  // A second note for the same is not needed, and one for what came on top names only that.
  expect(overrideGate(overridden.value, { gate, ...note }, shut)).toMatchObject({
    ok: false,
    error: { code: 'outbound_trip.gate_open' },
  })
})

test('an overlap that an extension would bring is let pass before the extension is recorded, for that day alone', () => {
  const abroad = aTrip(1, { decisions: decided('submitted approved cleared').decisions, actualExitOn: '2026-03-02' })
  const extension = { from: abroad.returnsOn, to: day('2026-03-10') }
  const extend = (trip: OutboundTrip) =>
    takeStep(trip, { ...aDecision('extended'), note: 'Thêm việc', extension }, () => shut, day('2026-03-05'))
  expect(extend(abroad)).toMatchObject({ ok: false, error: { code: 'outbound_trip.overlaps' } })
  const free = { ...shut, clashes: [] }
  expect(overrideGate(abroad, { gate: 'overlap', ...note }, free)).toMatchObject({ ok: false })
  const pending = { ...abroad, returnsOn: extension.to }
  const passed = overrideGate(abroad, { gate: 'overlap', ...note }, shut, pending)
  if (!passed.ok) throw new Error(passed.error.code)
  expect(passed.value).toMatchObject({ returnsOn: abroad.returnsOn, overrides: [{ gate: 'overlap' }] })
  expect(extend(passed.value)).toMatchObject({ ok: true, value: { returnsOn: '2026-03-10' } })
})

test.each([
  ['cancelled', 'outbound_trip.is_cancelled'],
  ['closed', 'outbound_trip.is_closed'],
] as const)('nothing is opened on a trip that is %s', (kind, code) => {
  expect(overrideGate(decided(kind), { gate: 'close', ...note }, shut)).toMatchObject({ ok: false, error: { code } })
})

test.each([
  ['', 'ok'],
  ['submitted sent_back', 'ok'],
  ['submitted withdrawn', 'ok'],
  ['submitted approved postponed', 'ok'],
  ['submitted', 'outbound_trip.overlaps'],
  ['submitted approved', 'outbound_trip.overlaps'],
  ['submitted approved cleared', 'outbound_trip.overlaps'],
] as const)('a trip decided “%s” may be saved with days that overlap: %s', (words, code) => {
  const saved = checkSavedDays(decided(words), [clash])
  expect(saved.ok ? 'ok' : saved.error.code).toBe(code)
  expect(checkSavedDays(decided(words), []).ok).toBe(true)
})

test('a save on an overlap that a leader let pass goes through, on another it does not', () => {
  const passed = overrideGate(decided('submitted'), { gate: 'overlap', ...note }, shut)
  if (!passed.ok) throw new Error(passed.error.code)
  expect(checkSavedDays(passed.value, [clash]).ok).toBe(true)
  expect(checkSavedDays(passed.value, [{ ...clash, tripId: aTrip(8).id }]).ok).toBe(false)
})
