import { median } from '#scripts/show/lib/register/medians.ts'

/** The slowest median behind the bridge, in milliseconds, with {@link AT_VISITS} visits. */
export const MOST_MS = 50
export const AT_VISITS = 5000
export const LEAST_VISITORS = 60_000
/** Fewer calls say nothing about a median. */
export const LEAST_CALLS = 9

export const actions = [
  'list',
  'search',
  'filter',
  'open',
  'save',
  'calendar month',
  'seen before',
  'clashes',
  'duty board',
  'overview',
] as const
export type Action = (typeof actions)[number]

/** What a register of some size holds, and the milliseconds that each action took in it. */
export type Measured = {
  readonly visits: number
  readonly visitors: number
  readonly trips: number
  /** The least that one visit has of each. */
  readonly perVisit: { readonly programme: number; readonly letters: number; readonly duties: number }
  /** Earlier visits that were told of one list of guests; of none, the hint was measured on nothing. */
  readonly seen: number
  readonly times: Readonly<Record<Action, readonly number[]>>
}

const enough = { programme: 4, letters: 3, duties: 6 } as const

/** Short when an action's median with 5,000 visits is not below 50 ms, or when what was measured is not what was asked for. */
export const visitsVerdict = (measured: readonly Measured[]): { readonly isOk: boolean; readonly line: string } => {
  const asked = measured.find(({ visits }) => visits === AT_VISITS)
  if (asked === undefined) return { isOk: false, line: `visits: nothing measured at ${AT_VISITS} … short` }
  const medians = actions.map((action) => ({ action, ms: median(asked.times[action]) }))
  const thin = [
    ...(Object.keys(enough) as (keyof typeof enough)[]).filter((what) => asked.perVisit[what] < enough[what]),
    ...(asked.visitors < LEAST_VISITORS ? ['visitors'] : []),
    ...(asked.trips === 0 ? ['trips'] : []),
    ...(asked.seen === 0 ? ['seen before'] : []),
  ]
  const isOk =
    medians.every(({ ms }) => ms < MOST_MS) &&
    actions.every((action) => asked.times[action].length >= LEAST_CALLS) &&
    thin.length === 0
  const figure = medians.map(({ action, ms }) => `${action} ${ms.toFixed(1)}`).join(', ')
  const wrong = thin.length > 0 ? `; too few: ${thin.join(', ')}` : ''
  return {
    isOk,
    line: `visits: medians in ms at ${AT_VISITS} visits, ${asked.visitors} visitors: ${figure}${wrong} … ${isOk ? 'ok' : 'short'}`,
  }
}
