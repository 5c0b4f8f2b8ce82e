import { expect, test } from 'vitest'
import {
  AT_TRIPS,
  actions,
  LEAST_CALLS,
  type Measured,
  MOST_MS,
  tripsVerdict,
} from '#scripts/show/lib/trips/verdict.ts'

const times = (ms: number, calls = LEAST_CALLS): Measured['times'] => {
  const each = Array.from({ length: calls }, () => ms)
  return { list: each, search: each, filter: each, open: each, save: each, 'duty board': each }
}
const good: Measured = {
  trips: AT_TRIPS,
  staff: 2000,
  perTrip: { members: 4, legs: 2, duties: 6, letters: 3 },
  times: times(MOST_MS - 0.1),
}

test('medians just below the threshold are ok, whatever a bigger register takes', () => {
  const verdict = tripsVerdict([good, { ...good, trips: 50_000, times: times(900) }])
  expect(verdict.isOk).toBe(true)
  expect(verdict.line).toBe(
    'trips: medians in ms at 5000 trips: list 49.9, search 49.9, filter 49.9, open 49.9, save 49.9, duty board 49.9 … ok',
  )
})

test.each<[string, readonly Measured[]]>([
  ['nothing', []],
  ['a smaller register only', [{ ...good, trips: 500 }]],
  ['too few calls', [{ ...good, times: times(1, LEAST_CALLS - 1) }]],
  ['calls that never came back', [{ ...good, times: times(Number.NaN) }]],
  ['too few staff', [{ ...good, staff: 1999 }]],
  ...(['members', 'legs', 'duties', 'letters'] as const).map((what): [string, readonly Measured[]] => [
    `trips with too few ${what}`,
    [{ ...good, perTrip: { ...good.perTrip, [what]: good.perTrip[what] - 1 } }],
  ]),
  ...actions.map((action): [string, readonly Measured[]] => [
    `a slow ${action}`,
    [{ ...good, times: { ...good.times, [action]: times(MOST_MS)[action] } }],
  ]),
])('%s is short', (_what, measured) => {
  const verdict = tripsVerdict(measured)
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^trips: .* … short$/)
})
