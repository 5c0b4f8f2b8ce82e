import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLife, live } from '#domain/outbound-trip/testing/random-life.ts'

// `npm run show -- duties` lives thousands of these and says what they came through.
test('in whatever order things are done, every derived state has a value and no trip is closed on an open duty', () => {
  const seen = new Set<string>()
  let completeWithDuties = 0
  fc.assert(
    fc.property(anyLife, (life) => {
      const { broken, duties, seen: here } = live(life)
      for (const one of here) seen.add(one)
      if (here.has('complete') && duties > 0) completeWithDuties += 1
      return broken.length === 0
    }),
    { numRuns: 250, verbose: 1 },
  )
  expect(completeWithDuties).toBeGreaterThan(0)
  expect([...seen]).toEqual(
    expect.arrayContaining(['closed: outbound_trip.gate_closed', 'reopened', 'change notice', 'waived']),
  )
}, 60_000)
