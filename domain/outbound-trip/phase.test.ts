import { expect, test } from 'vitest'
import { decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import { type OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled, isOverdueReturn, nextSteps, tripPhase, tripPhases } from '#domain/outbound-trip/phase.ts'
import { aDecision, aTrip, day } from '#domain/testing/samples.ts'

const kinds = TripDecisionKind.options
const planned = aTrip()
const journeys = {
  none: { actualExitOn: null, actualEntryOn: null },
  out: { actualExitOn: day('2026-03-02'), actualEntryOn: null },
  back: { actualExitOn: day('2026-03-02'), actualEntryOn: day('2026-03-06') },
} as const

const tripWith = (words: string, journey: keyof typeof journeys = 'none'): OutboundTrip => ({
  ...planned,
  ...journeys[journey],
  decisions: words === '' ? [] : words.split(' ').map((kind) => aDecision(TripDecisionKind.parse(kind))),
})

test.each([
  ['', 'none', 'draft', false],
  ['submitted', 'none', 'submitted', false],
  ['submitted sent_back', 'none', 'draft', false],
  ['submitted withdrawn', 'none', 'draft', true],
  ['submitted withdrawn submitted', 'none', 'submitted', false],
  ['submitted approved', 'none', 'approved', false],
  ['submitted refused', 'none', 'refused', true],
  ['submitted refused submitted', 'none', 'submitted', false],
  ['submitted refused submitted approved', 'none', 'approved', false],
  ['submitted approved cleared', 'none', 'cleared', false],
  ['submitted approved cleared', 'out', 'abroad', false],
  ['submitted approved cleared', 'back', 'returned', false],
  ['submitted approved', 'out', 'abroad', false],
  ['', 'out', 'abroad', false],
  ['submitted approved cleared closed', 'back', 'complete', false],
  ['cancelled', 'none', 'cancelled', true],
  ['submitted approved cancelled', 'none', 'cancelled', true],
  ['submitted approved cancelled', 'out', 'cancelled', true],
] as const)('decisions “%s” with the group %s: phase %s, takes nobody away %s', (words, journey, phase, isOff) => {
  expect(tripPhase(tripWith(words, journey))).toBe(phase)
  expect(isCancelled(tripWith(words, journey))).toBe(isOff)
})

const sequences = (length: number): readonly (readonly TripDecisionKind[])[] =>
  length === 0 ? [[]] : sequences(length - 1).flatMap((start) => kinds.map((kind) => [...start, kind]))

test('every record has a phase, whatever was decided in four steps and wherever the group is', () => {
  const decided = new Map(kinds.map((kind) => [kind, aDecision(kind)]))
  const all = [0, 1, 2, 3, 4].flatMap(sequences)
  expect(all).toHaveLength(1 + 8 + 64 + 512 + 4096)
  const seen = new Set<string>()
  for (const sequence of all)
    for (const journey of Object.values(journeys)) {
      const trip = { ...planned, ...journey, decisions: sequence.flatMap((kind) => decided.get(kind) ?? []) }
      const phase = tripPhase(trip)
      seen.add(phase)
      if (sequence.includes('cancelled') && phase !== 'cancelled') throw new Error(`${sequence.join()} is ${phase}`)
      if (!tripPhases.includes(phase)) throw new Error(`${sequence.join()} has no phase`)
      if (isCancelled(trip) && ['approved', 'cleared', 'submitted'].includes(phase))
        throw new Error(`${sequence.join()} is ${phase} and takes nobody away`)
      if (new Set(nextSteps(trip)).size !== nextSteps(trip).length) throw new Error(`${sequence.join()} offers twice`)
    }
  expect([...seen].toSorted()).toEqual([...tripPhases].toSorted())
})

/** All ways an office can take in at most three steps, written by hand. */
const ways = [
  'submitted',
  'cancelled',
  'submitted approved',
  'submitted refused',
  'submitted sent_back',
  'submitted withdrawn',
  'submitted cancelled',
  'submitted approved cancelled',
  'submitted refused submitted',
  'submitted sent_back submitted',
  'submitted sent_back cancelled',
  'submitted withdrawn submitted',
  'submitted withdrawn cancelled',
]

test('of all ways of three steps, exactly the lawful ones can be taken', () => {
  const taken = [1, 2, 3].flatMap(sequences).filter((sequence) => {
    let trip: OutboundTrip = planned
    return sequence.every((kind) => {
      const decided = decideTrip(trip, aDecision(kind), day('2026-12-31'))
      if (decided.ok) trip = decided.value
      return decided.ok
    })
  })
  expect(taken.map((sequence) => sequence.join(' ')).toSorted()).toEqual(ways.toSorted())
})

test.each([
  ['out', '2026-03-05', false],
  ['out', '2026-03-06', false],
  ['out', '2026-03-07', true],
  ['back', '2026-03-07', false],
  ['none', '2026-03-07', false],
] as const)('with the group %s on %s, a return planned for 06/3 is overdue: %s', (journey, today, isLate) => {
  expect(isOverdueReturn(tripWith('submitted approved', journey), day(today))).toBe(isLate)
})
