import { median } from '#scripts/show/lib/register/medians.ts'

/** The slowest median behind the bridge, in milliseconds, with {@link AT_TRIPS} trips. */
export const MOST_MS = 50
export const AT_TRIPS = 5000
/** Fewer calls say nothing about a median. */
export const LEAST_CALLS = 9

export const actions = ['list', 'search', 'filter', 'open', 'save', 'duty board'] as const
export type Action = (typeof actions)[number]

/** What a register of some size holds, and the milliseconds that each action took in it. */
export type Measured = {
  readonly trips: number
  readonly staff: number
  /** The least that one trip has of each. */
  readonly perTrip: {
    readonly members: number
    readonly legs: number
    readonly duties: number
    readonly letters: number
  }
  readonly times: Readonly<Record<Action, readonly number[]>>
}

const enough = { members: 4, legs: 2, duties: 6, letters: 3 } as const
const LEAST_STAFF = 2000

export type Verdict = { readonly isOk: boolean; readonly line: string }

/** Short when an action's median with 5,000 trips is not below 50 ms, or when what was measured is not what was asked for. */
export const tripsVerdict = (measured: readonly Measured[]): Verdict => {
  const asked = measured.find(({ trips }) => trips === AT_TRIPS)
  if (asked === undefined) return { isOk: false, line: `trips: nothing measured at ${AT_TRIPS} … short` }
  const medians = actions.map((action) => ({ action, ms: median(asked.times[action]) }))
  const thin = (Object.keys(enough) as (keyof typeof enough)[]).filter((what) => asked.perTrip[what] < enough[what])
  const isOk =
    medians.every(({ ms }) => ms < MOST_MS) &&
    actions.every((action) => asked.times[action].length >= LEAST_CALLS) &&
    thin.length === 0 &&
    asked.staff >= LEAST_STAFF
  const figure = medians.map(({ action, ms }) => `${action} ${ms.toFixed(1)}`).join(', ')
  const wrong = thin.length > 0 ? `; too few ${thin.join(', ')} a trip` : ''
  return { isOk, line: `trips: medians in ms at ${AT_TRIPS} trips: ${figure}${wrong} … ${isOk ? 'ok' : 'short'}` }
}
