import { expect, test } from 'vitest'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import { consentWarning } from '#domain/inbound-visit/consent-warning.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { lastVisitChange } from '#domain/inbound-visit/visit-change.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { closeVisitProblems, overrideVisitGate } from '#domain/inbound-visit/visit-gate.ts'
import { day } from '#domain/testing/samples.ts'
import { aVisit, aVisitDecision, aVisitOverride, withFacts } from '#domain/testing/visit-samples.ts'

const agreed = [aVisitDecision('submitted'), aVisitDecision('agreed')]
const left = { actualArrivalOn: '2026-03-02', actualDepartureOn: '2026-03-03' }
const duties = visitDutiesOf(aVisit(1, left), { met: [], waivers: [] }, shippedTable, day('2026-03-04'))
const problems = (visit: InboundVisit, ...[open, report]: [typeof duties, 'accepted' | 'submitted' | 'none']) =>
  closeVisitProblems(visit, open, report).map(({ code }) => code)

test('a visit whose guests left, with every duty met and its report accepted, may be closed', () => {
  expect(problems(aVisit(1, { ...left, decisions: agreed }), [], 'accepted')).toEqual([])
})

test('it cannot be complete without its result report, its agreement, its consent, its end and its duties', () => {
  const complete = aVisit(1, { ...left, decisions: agreed })
  expect(problems(complete, [], 'submitted')).toEqual(['report_not_accepted'])
  expect(problems(complete, [], 'none')).toEqual(['report_not_accepted'])
  expect(problems({ ...complete, actualDepartureOn: null }, [], 'accepted')).toEqual(['departure_not_recorded'])
  expect(problems({ ...complete, decisions: [] }, [], 'accepted')).toEqual(['not_agreed'])
  expect(problems(withFacts(complete, { needsConsent: true }), [], 'accepted')).toEqual(['not_permitted'])
  expect(problems(complete, duties, 'accepted')).toEqual(duties.map(() => 'duty_open'))
  expect(duties).toHaveLength(6)
})

test('what a leader let pass in writing is passed, and nothing that comes later', () => {
  const visit = aVisit(1, { ...left, decisions: agreed })
  const missing = closeVisitProblems(visit, duties, 'none')
  const note = { ...aVisitOverride([]), reason: 'Đoàn về gấp' }
  const opened = overrideVisitGate(visit, note, missing)
  if (!opened.ok) throw new Error(opened.error.code)
  expect(closeVisitProblems(opened.value, duties, 'none')).toEqual([])
  // The arrival was on another day after all: that is owed anew.
  const moved = visitDutiesOf(
    aVisit(1, { ...left, arrivesOn: '2026-02-26' }),
    { met: [], waivers: [] },
    shippedTable,
    day('2026-03-04'),
  )
  expect(closeVisitProblems(opened.value, moved, 'none').map(({ code }) => code)).toEqual([
    'duty_open',
    'duty_open',
    'duty_open',
  ])
})

test('a gate that is open, or of a visit that is over, is not opened', () => {
  const note = aVisitOverride([])
  const code = (...of: Parameters<typeof overrideVisitGate>) => {
    const result = overrideVisitGate(...of)
    return result.ok ? 'ok' : result.error.code
  }
  const missing = closeVisitProblems(aVisit(), [], 'none')
  expect(code(aVisit(), note, [])).toBe('inbound_visit.gate_open')
  expect(code(aVisit(1, { decisions: [aVisitDecision('cancelled')] }), note, missing)).toBe(
    'inbound_visit.is_cancelled',
  )
  expect(code(aVisit(1, { decisions: [aVisitDecision('closed')] }), note, missing)).toBe('inbound_visit.is_closed')
})

test.each<[string, string, readonly VisitDecisionKind[], number | null, boolean]>([
  ['eight days before', '2026-02-18', [], null, false],
  ['five working days before', '2026-02-23', [], 5, false],
  ['the Friday before the Monday', '2026-02-27', [], 1, false],
  ['asked for', '2026-02-27', ['submitted', 'agreed', 'consent_asked'], 1, true],
  ['the day itself', '2026-03-02', [], 0, false],
  ['the day after', '2026-03-03', [], -1, false],
  ['given', '2026-02-27', ['submitted', 'agreed', 'permitted'], null, false],
  ['postponed', '2026-02-27', ['submitted', 'agreed', 'postponed'], null, false],
  ['cancelled', '2026-02-27', ['cancelled'], null, false],
])('consent %s (on %s): warned with %s working days left', (_what, today, kinds, daysLeft, isAsked) => {
  const visit = withFacts(aVisit(1, { decisions: kinds.map((kind) => aVisitDecision(kind)) }), { needsConsent: true })
  expect(consentWarning(visit, shippedCalendar, day(today))).toEqual(daysLeft === null ? null : { daysLeft, isAsked })
  expect(consentWarning(withFacts(visit, { needsConsent: false }), shippedCalendar, day(today))).toBeNull()
})

test('the change to tell is the last change, postponement or cancellation, whatever was decided since', () => {
  const change = (...kinds: readonly VisitDecisionKind[]) =>
    lastVisitChange({ decisions: kinds.map((kind) => aVisitDecision(kind)) })?.kind ?? null
  expect(change('submitted', 'agreed')).toBeNull()
  expect(change('submitted', 'agreed', 'changed', 'permitted')).toBe('changed')
  expect(change('submitted', 'agreed', 'changed', 'postponed', 'submitted')).toBe('postponed')
  expect(change('submitted', 'agreed', 'postponed', 'submitted', 'cancelled')).toBe('cancelled')
})
