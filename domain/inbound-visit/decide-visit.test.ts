import { expect, test } from 'vitest'
import type { Role } from '#domain/account/account.ts'
import { decideVisit, mayDecideVisit } from '#domain/inbound-visit/decide-visit.ts'
import { recordStay } from '#domain/inbound-visit/record-stay.ts'
import { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { day } from '#domain/testing/samples.ts'
import { aVisit, aVisitDecision } from '#domain/testing/visit-samples.ts'

const today = day('2026-03-10')
const submitted = aVisit(1, { decisions: [aVisitDecision('submitted', { on: '2026-02-02' })] })
const problem = { code: 'departure_not_recorded', what: '', detail: '', subject: 'x' } as const
const code = (result: { ok: true } | { ok: false; error: { code: string } }) => (result.ok ? 'ok' : result.error.code)

test.each([
  ['a step that the phase does not allow', aVisitDecision('permitted', { on: '2026-02-03' }), 'step_not_allowed'],
  ['a day that has not come', aVisitDecision('agreed', { on: '2026-03-11' }), 'decision_in_future'],
  ['a day before the last step', aVisitDecision('agreed', { on: '2026-02-01' }), 'decision_before_last'],
  ['a refusal without reason', aVisitDecision('refused', { on: '2026-02-03', note: '' }), 'reason_missing'],
])('%s is refused', (_what, decision, wanted) => {
  expect(code(decideVisit(submitted, decision, [], today))).toBe(`inbound_visit.${wanted}`)
})

test('agreement needs no reason, and stands as the last decision of a new revision', () => {
  const decision = aVisitDecision('agreed', { on: '2026-02-03', note: '' })
  const decided = decideVisit(submitted, decision, [problem], today)
  expect(decided).toEqual({
    ok: true,
    value: { ...submitted, decisions: [...submitted.decisions, decision], revision: 2 },
  })
})

test('a visit is closed only when nothing is missing, and says what is', () => {
  const left = {
    ...submitted,
    decisions: [...submitted.decisions, aVisitDecision('agreed', { on: '2026-02-03' })],
    actualArrivalOn: day('2026-03-02'),
    actualDepartureOn: day('2026-03-03'),
  }
  const closing = aVisitDecision('closed', { on: '2026-03-10' })
  expect(decideVisit(left, closing, [problem], today)).toEqual({
    ok: false,
    error: { code: 'inbound_visit.gate_closed', details: { problems: [problem] } },
  })
  const closed = decideVisit(left, closing, [], today)
  if (!closed.ok) throw new Error(closed.error.code)
  expect(code(decideVisit(closed.value, aVisitDecision('changed'), [], today))).toBe('inbound_visit.is_closed')
  expect(code(recordStay(closed.value, { actualArrivalOn: null, actualDepartureOn: null }, today))).toBe(
    'inbound_visit.is_closed',
  )
})

test('leaders say yes or no, officers keep the steps of the office, and nobody else decides', () => {
  const may = (role: Role) =>
    VisitDecisionKind.options.filter((kind) => mayDecideVisit(role, { kind, documentNumber: '1/UBND' }))
  expect(may('leader')).toEqual(['sent_back', 'agreed', 'refused'])
  expect(may('staff_member')).toEqual([])
  const keepers = VisitDecisionKind.options.filter((kind) => kind !== 'agreed' && kind !== 'refused')
  expect(may('personnel_officer')).toEqual(keepers)
  expect(may('administrator')).toEqual(keepers)
})

test('an officer records the consent of an authority only with the number of its document', () => {
  for (const kind of ['permitted', 'not_permitted'] as const) {
    expect(mayDecideVisit('personnel_officer', { kind, documentNumber: '' })).toBe(false)
    expect(mayDecideVisit('personnel_officer', { kind, documentNumber: '125/UBND' })).toBe(true)
  }
})

test.each([
  ['2026-03-02', null, 'ok'],
  ['2026-03-02', '2026-03-02', 'ok'],
  [null, null, 'ok'],
  [null, '2026-03-03', 'inbound_visit.departure_without_arrival'],
  ['2026-03-03', '2026-03-02', 'inbound_visit.departure_before_arrival'],
  ['2026-03-11', null, 'inbound_visit.stay_in_future'],
  ['2026-03-02', '2026-03-11', 'inbound_visit.stay_in_future'],
] as const)('a stay from %s to %s: %s', (arrival, departure, wanted) => {
  const stay = {
    actualArrivalOn: arrival === null ? null : day(arrival),
    actualDepartureOn: departure === null ? null : day(departure),
  }
  expect(code(recordStay(aVisit(), stay, today))).toBe(wanted)
})

test('guests who came without their papers are recorded all the same; those of a visit that is off are not', () => {
  const stay = { actualArrivalOn: day('2026-03-02'), actualDepartureOn: null }
  expect(recordStay(aVisit(), stay, today)).toMatchObject({ ok: true, value: { ...stay, revision: 2 } })
  const refused = aVisit(1, { decisions: [aVisitDecision('submitted'), aVisitDecision('refused')] })
  expect(code(recordStay(refused, stay, today))).toBe('inbound_visit.is_cancelled')
})
