import { describe, expect, it } from 'vitest'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import { aDecision, aTrip } from '#domain/testing/samples.ts'
import { isCalledOff, mainStep, shutGates, stepsOf, tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'

const offered = (phase: TripPhase, kinds: readonly TripDecisionKind[]): readonly string[] =>
  Object.entries(tripOffers({ phase, trip: aTrip(1, { decisions: kinds.map((kind) => aDecision(kind)) }) }))
    .filter(([, isOffered]) => isOffered)
    .map(([name]) => name)

const all = ['edit', 'letter', 'journey', 'preparation']

describe('a trip offers', () => {
  it.each([
    ['a draft', 'draft', [], all],
    ['an approved trip', 'approved', ['submitted', 'approved'], [...all, 'extension']],
    ['a withdrawn trip', 'draft', ['submitted', 'withdrawn'], ['edit', 'letter', 'preparation']],
    ['a refused trip', 'refused', ['submitted', 'refused'], ['edit', 'preparation']],
    ['a cancelled trip', 'cancelled', ['cancelled'], []],
    ['a complete trip', 'complete', ['submitted', 'approved', 'closed'], ['letter']],
  ] as const)('%s', (_, phase, kinds, expected) => {
    expect(offered(phase, kinds)).toEqual(expected)
  })
})

describe('the steps of a trip', () => {
  it('end with cancelling, wherever the backend put it', () => {
    expect(stepsOf(['cancelled', 'extended', 'changed'])).toEqual(['extended', 'changed', 'cancelled'])
  })

  it.each([
    [['submitted', 'cancelled'], true, 'submitted'],
    [['approved', 'refused', 'sent_back', 'withdrawn', 'cancelled'], true, null],
    [['agreed', 'approved', 'refused', 'sent_back'], false, 'agreed'],
    [['approved', 'refused', 'sent_back'], false, 'approved'],
    [['cleared', 'extended', 'changed'], true, 'cleared'],
    [['changed', 'closed'], true, 'closed'],
    [[], false, null],
  ] as const)('%j carry on (keeper: %s) with %s', (kinds, isKeeper, expected) => {
    expect(mainStep(kinds, isKeeper)).toBe(expected)
  })
})

const problem: GateProblem = { code: 'duty_open', what: '', detail: '', subject: '' }
const allShut = { clear: [problem], close: [problem], debtor: [problem], overlap: [problem] }
const noneShut = { clear: [], close: [], debtor: [], overlap: [] }
const withDecisions = (...kinds: readonly TripDecisionKind[]) =>
  aTrip(1, { decisions: kinds.map((kind) => aDecision(kind)) })

describe('the gates before the next step', () => {
  it.each([
    ['a draft', [], ['overlap', 'debtor']],
    ['a submitted trip', ['submitted'], ['overlap', 'debtor']],
    ['a permitted trip', ['submitted', 'approved'], ['overlap', 'clear']],
    ['a cancelled trip', ['cancelled'], []],
  ] as const)('of %s', (_, kinds, expected) => {
    expect(shutGates({ trip: withDecisions(...kinds), gates: allShut })).toEqual(expected)
    expect(shutGates({ trip: withDecisions(...kinds), gates: noneShut })).toEqual([])
  })
})

it.each([
  [[], false],
  [['submitted', 'refused'], false],
  [['submitted', 'approved', 'cancelled'], true],
  [['submitted', 'approved', 'postponed'], true],
  [['submitted', 'withdrawn'], true],
  [['submitted', 'approved', 'postponed', 'approved'], false],
] as const)('after %j a trip is called off: %s', (kinds, expected) => {
  expect(isCalledOff({ decisions: kinds.map((kind) => aDecision(kind)) })).toBe(expected)
})
