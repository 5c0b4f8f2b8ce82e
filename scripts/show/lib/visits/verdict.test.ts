import { expect, test } from 'vitest'
import {
  type Action,
  AT_VISITS,
  actions,
  LEAST_CALLS,
  LEAST_VISITORS,
  type Measured,
  MOST_MS,
  visitsVerdict,
} from '#scripts/show/lib/visits/verdict.ts'

const times = (ms: number, calls = LEAST_CALLS): Measured['times'] =>
  Object.fromEntries(actions.map((action) => [action, Array.from({ length: calls }, () => ms)])) as Record<
    Action,
    number[]
  >
const good: Measured = {
  visits: AT_VISITS,
  visitors: LEAST_VISITORS,
  trips: 1000,
  perVisit: { programme: 4, letters: 3, duties: 6 },
  seen: 5,
  times: times(MOST_MS - 0.1),
}

test('medians just below the threshold are ok, whatever a bigger register takes', () => {
  const verdict = visitsVerdict([good, { ...good, visits: 50_000, times: times(900) }])
  expect(verdict.isOk).toBe(true)
  expect(verdict.line).toMatch(/^visits: medians in ms at 5000 visits, 60000 visitors: list 49\.9, .* … ok$/)
})

test.each<[string, readonly Measured[]]>([
  ['nothing', []],
  ['a smaller register only', [{ ...good, visits: 500 }]],
  ['too few calls', [{ ...good, times: times(1, LEAST_CALLS - 1) }]],
  ['calls that never came back', [{ ...good, times: times(Number.NaN) }]],
  ['too few visitors', [{ ...good, visitors: LEAST_VISITORS - 1 }]],
  ['nobody abroad to clash with', [{ ...good, trips: 0 }]],
  ['a hint that told nothing', [{ ...good, seen: 0 }]],
  ...(['programme', 'letters', 'duties'] as const).map((what): [string, readonly Measured[]] => [
    `visits with too few ${what}`,
    [{ ...good, perVisit: { ...good.perVisit, [what]: good.perVisit[what] - 1 } }],
  ]),
  ...actions.map((action): [string, readonly Measured[]] => [
    `a slow ${action}`,
    [{ ...good, times: { ...good.times, [action]: times(MOST_MS)[action] } }],
  ]),
])('%s is short', (_what, measured) => {
  const verdict = visitsVerdict(measured)
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^visits: .* … short$/)
})
