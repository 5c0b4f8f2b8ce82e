import { expect, test } from 'vitest'
import { decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import { type OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import {
  isAgreed,
  isOff,
  isOverdueReturn,
  isRegisteredLate,
  nextSteps,
  tripPhase,
  tripPhases,
} from '#domain/outbound-trip/phase.ts'
import { aDecision, aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

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
  ['submitted agreed', 'none', 'submitted', false],
  ['submitted sent_back', 'none', 'draft', false],
  ['submitted agreed sent_back', 'none', 'draft', false],
  ['submitted withdrawn', 'none', 'draft', true],
  ['submitted withdrawn submitted', 'none', 'submitted', false],
  ['submitted approved', 'none', 'approved', false],
  ['submitted agreed approved', 'none', 'approved', false],
  ['submitted approved extended', 'none', 'approved', false],
  ['submitted approved changed', 'none', 'approved', false],
  ['submitted refused', 'none', 'refused', true],
  ['submitted refused submitted', 'none', 'submitted', false],
  ['submitted refused submitted approved', 'none', 'approved', false],
  ['submitted approved postponed', 'none', 'postponed', true],
  ['submitted approved cleared postponed', 'none', 'postponed', true],
  ['submitted approved postponed approved', 'none', 'approved', false],
  ['submitted approved postponed refused', 'none', 'refused', true],
  ['submitted approved cleared', 'none', 'cleared', false],
  ['submitted approved cleared changed', 'none', 'cleared', false],
  ['submitted approved cleared', 'out', 'abroad', false],
  ['submitted approved cleared extended', 'out', 'abroad', false],
  ['submitted approved cleared', 'back', 'returned', false],
  ['submitted approved', 'out', 'abroad', false],
  ['', 'out', 'abroad', false],
  ['submitted approved cleared closed', 'back', 'complete', false],
  ['cancelled', 'none', 'cancelled', true],
  ['submitted approved cancelled', 'none', 'cancelled', true],
  ['submitted approved postponed cancelled', 'none', 'cancelled', true],
  ['submitted approved cancelled', 'out', 'cancelled', true],
] as const)('decisions “%s” with the group %s: phase %s, takes nobody away %s', (words, journey, phase, off) => {
  expect(tripPhase(tripWith(words, journey))).toBe(phase)
  expect(isOff(tripWith(words, journey))).toBe(off)
})

const sequences = (length: number): readonly (readonly TripDecisionKind[])[] =>
  length === 0 ? [[]] : sequences(length - 1).flatMap((start) => kinds.map((kind) => [...start, kind]))

test('every record has a phase, whatever was decided in four steps and wherever the group is', () => {
  const decided = new Map(kinds.map((kind) => [kind, aDecision(kind)]))
  const all = [0, 1, 2, 3, 4].flatMap(sequences)
  expect(all).toHaveLength(1 + 12 + 144 + 1728 + 20_736)
  const seen = new Set<string>()
  for (const sequence of all)
    for (const journey of Object.values(journeys)) {
      const trip = { ...planned, ...journey, decisions: sequence.flatMap((kind) => decided.get(kind) ?? []) }
      const phase = tripPhase(trip)
      seen.add(phase)
      const steps = nextSteps(trip)
      if (sequence.includes('cancelled') && phase !== 'cancelled') throw new Error(`${sequence.join()} is ${phase}`)
      if (!tripPhases.includes(phase)) throw new Error(`${sequence.join()} has no phase`)
      if (isOff(trip) && ['approved', 'cleared', 'submitted'].includes(phase))
        throw new Error(`${sequence.join()} is ${phase} and takes nobody away`)
      if (new Set(steps).size !== steps.length) throw new Error(`${sequence.join()} offers twice`)
      if (steps.length === 0 && phase !== 'complete' && phase !== 'cancelled')
        throw new Error(`${sequence.join()} is in limbo`)
    }
  expect([...seen].toSorted()).toEqual([...tripPhases].toSorted())
})

/** All ways an office can take in at most three steps, written by hand. */
const ways = [
  'submitted',
  'cancelled',
  'submitted agreed',
  'submitted approved',
  'submitted refused',
  'submitted sent_back',
  'submitted withdrawn',
  'submitted cancelled',
  'submitted agreed approved',
  'submitted agreed refused',
  'submitted agreed sent_back',
  'submitted agreed withdrawn',
  'submitted agreed cancelled',
  'submitted approved cleared',
  'submitted approved extended',
  'submitted approved changed',
  'submitted approved postponed',
  'submitted approved cancelled',
  'submitted refused submitted',
  'submitted refused cancelled',
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
  ['', ['submitted']],
  ['submitted', ['agreed', 'approved', 'sent_back']],
  ['submitted agreed', ['approved', 'sent_back']],
  ['submitted sent_back', ['submitted']],
  ['submitted approved', ['changed', 'closed']],
] as const)('a trip that is home already and was decided “%s” may be decided %j', (words, steps) => {
  expect(nextSteps(tripWith(words, 'back'))).toEqual(steps)
})

test.each([
  ['submitted', false],
  ['submitted agreed', true],
  ['submitted agreed sent_back submitted', false],
  ['submitted agreed withdrawn submitted agreed', true],
  ['submitted agreed approved', true],
] as const)('after “%s” the leader has agreed to what was last submitted: %s', (words, agreed) => {
  expect(isAgreed(tripWith(words))).toBe(agreed)
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

test('a group is abroad, and may be overdue, until the last of its members is back', () => {
  const stays = aMember(aStaffMember(2), { ownJourney: { exitOn: '2026-03-02', entryOn: null } })
  const trip = { ...tripWith('submitted approved', 'back'), members: [...planned.members, stays] }
  expect(tripPhase(trip)).toBe('abroad')
  expect(isOverdueReturn(trip, day('2026-03-07'))).toBe(true)
})

test('a trip with a reason for its lateness was registered late, ever after', () => {
  expect(isRegisteredLate(aTrip())).toBe(false)
  expect(isRegisteredLate(aTrip(1, { lateReason: 'Hồ sơ đến sau' }))).toBe(true)
})
