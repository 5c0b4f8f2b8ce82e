import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideVisit } from '#domain/inbound-visit/decide-visit.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { shownVisitPhase } from '#domain/inbound-visit/shown-phase.ts'
import { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import {
  awaitsLeaderSince,
  consentState,
  isVisitAgreed,
  isVisitOff,
  missingStay,
  nextVisitSteps,
  VisitPhase,
  visitPhase,
} from '#domain/inbound-visit/visit-phase.ts'
import { anyVisit } from '#domain/testing/any-visit.ts'
import { day } from '#domain/testing/samples.ts'
import { aVisit, aVisitDecision, withFacts } from '#domain/testing/visit-samples.ts'

const kinds = VisitDecisionKind.options
const stays = {
  none: { actualArrivalOn: null, actualDepartureOn: null },
  here: { actualArrivalOn: day('2026-03-02'), actualDepartureOn: null },
  left: { actualArrivalOn: day('2026-03-02'), actualDepartureOn: day('2026-03-03') },
} as const
const visitWith = (words: string, stay: keyof typeof stays = 'none', needsConsent = true): InboundVisit => ({
  ...withFacts(aVisit(), { needsConsent }),
  ...stays[stay],
  decisions: words === '' ? [] : words.split(' ').map((kind) => aVisitDecision(VisitDecisionKind.parse(kind))),
})

test.each([
  ['', 'none', 'draft', false],
  ['submitted', 'none', 'submitted', false],
  ['submitted sent_back', 'none', 'draft', false],
  ['submitted withdrawn', 'none', 'draft', true],
  ['submitted withdrawn submitted', 'none', 'submitted', false],
  ['submitted refused', 'none', 'refused', true],
  ['submitted refused submitted agreed', 'none', 'agreed', false],
  ['submitted agreed', 'none', 'agreed', false],
  ['submitted agreed consent_asked', 'none', 'agreed', false],
  ['submitted agreed changed', 'none', 'agreed', false],
  ['submitted agreed consent_asked permitted', 'none', 'permitted', false],
  ['submitted agreed permitted changed', 'none', 'permitted', false],
  ['submitted agreed consent_asked not_permitted', 'none', 'refused', true],
  ['submitted agreed postponed', 'none', 'postponed', true],
  ['submitted agreed postponed submitted', 'none', 'submitted', false],
  ['submitted agreed', 'here', 'in_progress', false],
  ['', 'here', 'in_progress', false],
  ['submitted agreed', 'left', 'ended', false],
  ['submitted agreed changed', 'left', 'ended', false],
  ['submitted agreed closed', 'left', 'complete', false],
  ['cancelled', 'none', 'cancelled', true],
  ['submitted agreed permitted cancelled', 'none', 'cancelled', true],
] as const)('decisions “%s” with the guests %s: phase %s, nobody comes %s', (words, stay, phase, off) => {
  expect([visitPhase(visitWith(words, stay)), isVisitOff(visitWith(words, stay))]).toEqual([phase, off])
})

test.each([
  ['submitted agreed', 'none'],
  ['submitted agreed consent_asked', 'asked'],
  ['submitted agreed consent_asked permitted', 'permitted'],
  ['submitted agreed consent_asked not_permitted', 'not_permitted'],
  ['submitted agreed permitted postponed', 'none'],
  ['submitted agreed permitted postponed submitted agreed', 'none'],
  ['submitted agreed permitted postponed submitted agreed consent_asked', 'asked'],
])('after “%s” the consent is %s: what stood before a postponement counts no more', (words, state) => {
  expect(consentState(visitWith(words))).toBe(state)
})

test.each([
  ['', 'none', true, ['submitted', 'cancelled']],
  ['submitted', 'none', true, ['agreed', 'refused', 'sent_back', 'withdrawn', 'cancelled']],
  [
    'submitted agreed',
    'none',
    true,
    ['consent_asked', 'permitted', 'not_permitted', 'changed', 'postponed', 'cancelled'],
  ],
  ['submitted agreed consent_asked', 'none', true, ['permitted', 'not_permitted', 'changed', 'postponed', 'cancelled']],
  ['submitted agreed', 'none', false, ['changed', 'postponed', 'cancelled']],
  ['submitted agreed permitted', 'none', true, ['changed', 'postponed', 'cancelled']],
  ['submitted refused', 'none', true, ['submitted', 'cancelled']],
  ['submitted agreed postponed', 'none', true, ['submitted', 'cancelled']],
  ['', 'here', true, ['submitted']],
  ['submitted', 'here', true, ['agreed', 'sent_back']],
  ['submitted agreed', 'here', true, ['consent_asked', 'permitted', 'not_permitted', 'changed']],
  ['submitted agreed', 'left', false, ['changed', 'closed']],
  ['submitted agreed permitted', 'left', true, ['changed', 'closed']],
  ['submitted agreed closed', 'left', true, []],
  ['submitted cancelled', 'none', true, []],
] as const)('after “%s” with the guests %s, consent needed %s: %j', (words, stay, needsConsent, steps) => {
  expect(nextVisitSteps(visitWith(words, stay, needsConsent)).toSorted()).toEqual([...steps].toSorted())
})

test('the phase is total: every visit has exactly one, and is never in limbo', () => {
  fc.assert(
    fc.property(anyVisit(), (visit) => {
      const phase = visitPhase(visit)
      expect(VisitPhase.options).toContain(phase)
      const isOver = phase === 'complete' || phase === 'cancelled'
      expect(nextVisitSteps(visit).length > 0).toBe(!isOver)
    }),
  )
})

test('a step is taken exactly when it is among the next ones', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 8 }), fc.boolean(), (walk, needsConsent) => {
      let visit = visitWith('', 'none', needsConsent)
      for (const kind of walk) {
        const next = nextVisitSteps(visit)
        const decided = decideVisit(visit, aVisitDecision(kind), [], day('2026-03-10'))
        expect(decided.ok).toBe(next.includes(kind))
        if (decided.ok) visit = decided.value
      }
      // Whatever was asked, in whatever order: nobody was permitted who had not been agreed to.
      if (visitPhase(visit) === 'permitted') expect(isVisitAgreed(visit)).toBe(true)
    }),
  )
})

test('an agreed visit shows as notified once everybody who must be told before it comes was', () => {
  const told = { event: 'arrival', state: 'done' } as never
  const open = { event: 'arrival', state: 'due_soon' } as never
  const later = { event: 'visit_end', state: 'not_due' } as never
  const shown = (words: string, ...duties: readonly never[]) => shownVisitPhase(visitWith(words), duties)
  expect(shown('submitted agreed', told, later)).toBe('notified')
  expect(shown('submitted agreed', told, open)).toBe('agreed')
  expect(shown('submitted agreed')).toBe('agreed')
  expect(shown('submitted', told)).toBe('submitted')
  expect(shown('submitted agreed permitted', told)).toBe('permitted')
})

test('a submitted visit waits for the leader from that day on, until somebody has decided', () => {
  const submitted = aVisitDecision('submitted', { on: day('2026-02-10') })
  expect(awaitsLeaderSince(aVisit(1, { decisions: [submitted] }))).toBe('2026-02-10')
  for (const kind of ['agreed', 'refused', 'sent_back', 'withdrawn'] as const)
    expect(awaitsLeaderSince(aVisit(1, { decisions: [submitted, aVisitDecision(kind)] })), kind).toBeNull()
  expect(awaitsLeaderSince(aVisit(1, { decisions: [] }))).toBeNull()
})

test.each([
  ['planned for today', {}, '2026-03-02', null],
  ['not come by the plan', {}, '2026-03-03', { missing: 'arrival', plannedOn: '2026-03-02' }],
  ['here on its last day', { actualArrivalOn: day('2026-03-02') }, '2026-03-04', null],
  ['not gone', { actualArrivalOn: day('2026-03-02') }, '2026-03-05', { missing: 'visit_end', plannedOn: '2026-03-04' }],
  ['gone', { actualArrivalOn: day('2026-03-02'), actualDepartureOn: day('2026-03-04') }, '2026-05-01', null],
  ['called off', { decisions: [aVisitDecision('cancelled')] }, '2026-05-01', null],
  ['postponed', { decisions: [aVisitDecision('postponed')] }, '2026-05-01', null],
])('the stay that is missing of a visit %s', (_how, changes, today, expected) => {
  const stay = { arrivesOn: day('2026-03-02'), departsOn: day('2026-03-04') }
  const visit = aVisit(1, { ...stay, decisions: [], actualArrivalOn: null, actualDepartureOn: null, ...changes })
  expect(missingStay(visit, day(today))).toEqual(expected)
})
