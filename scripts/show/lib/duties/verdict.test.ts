import { expect, test } from 'vitest'
import { decideTrip } from '#domain/outbound-trip/decide-trip.ts'
import { takeStep } from '#domain/outbound-trip/take-step.ts'
import type { TakeStep } from '#domain/outbound-trip/testing/life-actions.ts'
import { live } from '#domain/outbound-trip/testing/random-life.ts'
import { fail } from '#domain/shared/result.ts'
import { measureDuties } from '#scripts/show/lib/duties/measure.ts'
import { DUTY_THRESHOLDS, type DutyFigures, dutyVerdict, MUST_BE_SEEN } from '#scripts/show/lib/duties/verdict.ts'

const good: DutyFigures = {
  lives: DUTY_THRESHOLDS.lives,
  steps: 100_000,
  completeWithDuties: DUTY_THRESHOLDS.complete,
  closeRefused: DUTY_THRESHOLDS.refused,
  seen: new Map(MUST_BE_SEEN.map((what) => [what, 1])),
  broken: [],
}

test('figures at the thresholds are ok', () => {
  expect(dutyVerdict(good)).toEqual({
    isOk: true,
    line: 'duties: 2000 lives, 200 complete with a duty, 200 refused to close … ok',
  })
})

test.each<[string, Partial<DutyFigures>]>([
  ['too few lives', { lives: DUTY_THRESHOLDS.lives - 1 }],
  ['no life that was closed with a duty', { completeWithDuties: 0 }],
  ['too few of them', { completeWithDuties: DUTY_THRESHOLDS.complete - 1 }],
  ['a gate that hardly ever refused', { closeRefused: DUTY_THRESHOLDS.refused - 1 }],
  ['a broken law', { broken: ['…'] }],
  ...MUST_BE_SEEN.map((what): [string, Partial<DutyFigures>] => [
    `never having seen “${what}”`,
    { seen: new Map(MUST_BE_SEEN.filter((one) => one !== what).map((one) => [one, 1])) },
  ]),
])('%s is short', (_what, change) => {
  const verdict = dutyVerdict({ ...good, ...change })
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^duties: .* … short$/)
})

test('steps that pass no gate are caught: trips are closed on open duties', () => {
  const gateless: TakeStep = (trip, decision, _facts, today) => decideTrip(trip, decision, today)
  const figures = measureDuties((life) => live(life, gateless), 150, 1)
  expect(figures.broken.join('\n')).toContain('is open on a trip that is complete')
  expect(dutyVerdict({ ...good, broken: figures.broken }).isOk).toBe(false)
})

test('a gate that never opens is caught: nothing is ever complete', () => {
  const shut: TakeStep = (trip, decision, facts, today) =>
    decision.kind === 'closed' ? fail('outbound_trip.gate_closed') : takeStep(trip, decision, facts, today)
  const figures = measureDuties((life) => live(life, shut), 150, 1)
  expect(figures.completeWithDuties).toBe(0)
  expect(dutyVerdict({ ...good, ...figures, lives: good.lives }).isOk).toBe(false)
})

test('the lives themselves hold, a hundred at a time', () => {
  expect(measureDuties((life) => live(life), 100, 1).broken).toEqual([])
})
