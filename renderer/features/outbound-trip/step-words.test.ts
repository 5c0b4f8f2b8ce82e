import { expect, test } from 'vitest'
import { decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { nextSteps } from '#domain/outbound-trip/phase.ts'
import { aDecision, aTrip, day } from '#domain/testing/samples.ts'
import { stepWords, wordsOfStep } from '#renderer/features/outbound-trip/step-words.ts'

test('a leader answers himself, an officer records an answer', () => {
  expect(wordsOfStep('approved', false).confirm).toBe('Cho phép đi')
  expect(wordsOfStep('approved', true).confirm).toBe('Ghi nhận được phép')
  expect(wordsOfStep('submitted', false)).toBe(stepWords.submitted)
})

const lives = [[], ['submitted'], ['submitted', 'approved']] as const

test.each(TripDecisionKind.options)('the form of "%s" asks for a reason exactly where the rule does', (kind) => {
  const trips = lives.map((kinds) => aTrip(1, { decisions: kinds.map((one) => aDecision(one)) }))
  const trip = trips.find((one) => nextSteps(one).includes(kind))
  if (trip === undefined) {
    // Only a trip that is back is closed.
    expect(kind).toBe('closed')
    return
  }
  const extension = kind === 'extended' ? { from: trip.returnsOn, to: '2099-01-01' } : null
  const decided = decideTrip(trip, aDecision(kind, { note: '', on: '2098-01-01', extension }), day('2099-01-01'))
  expect(decided.ok).toBe(!stepWords[kind].needsReason)
})
