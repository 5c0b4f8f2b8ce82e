import * as fc from 'fast-check'
import { anyLife, type Life, type LifeRecord } from '#domain/outbound-trip/testing/random-life.ts'
import type { DutyFigures } from '#scripts/show/lib/duties/verdict.ts'

/** Lives as many random lives of trips as asked for; `seed` makes a run repeatable. */
export const measureDuties = (live: (life: Life) => LifeRecord, lives: number, seed: number): DutyFigures => {
  const seen = new Map<string, number>()
  let completeWithDuties = 0
  let closeRefused = 0
  let steps = 0
  const broken: string[] = []
  for (const life of fc.sample(anyLife, { numRuns: lives, seed })) {
    const lived = live(life)
    steps += life.steps.length
    for (const what of lived.seen) seen.set(what, (seen.get(what) ?? 0) + 1)
    if (lived.seen.has('complete') && lived.duties > 0) completeWithDuties += 1
    if (lived.seen.has('closed: outbound_trip.gate_closed')) closeRefused += 1
    for (const law of lived.broken) broken.push(`${law}: ${JSON.stringify(life.start)}`)
  }
  return { lives, steps, completeWithDuties, closeRefused, seen, broken }
}
