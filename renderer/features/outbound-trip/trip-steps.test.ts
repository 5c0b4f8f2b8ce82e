import { describe, expect, it } from 'vitest'
import { TripDecision, type TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { TripPhase } from '#domain/outbound-trip/phase.ts'
import { tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'

const offered = (phase: TripPhase, kinds: readonly TripDecisionKind[]): readonly string[] =>
  Object.entries(tripOffers({ phase, trip: { decisions: kinds.map(decision) } }))
    .filter(([, isOffered]) => isOffered)
    .map(([name]) => name)

const decision = (kind: TripDecisionKind) =>
  TripDecision.parse({
    kind,
    on: '2026-01-05',
    documentNumber: '',
    issuer: '',
    note: '',
    recordedBy: 'Nguyễn Văn An',
    recordedAt: '2026-01-05T02:00:00.000Z',
  })

describe('a trip offers', () => {
  it.each([
    ['a draft', 'draft', [], ['edit', 'letter', 'journey']],
    ['an approved trip', 'approved', ['submitted', 'approved'], ['edit', 'letter', 'journey']],
    ['a withdrawn trip', 'draft', ['submitted', 'withdrawn'], ['edit', 'letter']],
    ['a refused trip', 'refused', ['submitted', 'refused'], ['edit']],
    ['a cancelled trip', 'cancelled', ['cancelled'], []],
    ['a complete trip', 'complete', ['submitted', 'approved', 'closed'], ['letter']],
  ] as const)('%s', (_, phase, kinds, expected) => {
    expect(offered(phase, kinds)).toEqual(expected)
  })
})
