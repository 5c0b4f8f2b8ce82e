/** A source of repeatable choices: the same seed gives the same sample office. */
export type Random = {
  /** An integer in 0 … below - 1. */
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** True in about `percent` of a hundred calls. */
  readonly chance: (percent: number) => boolean
}

// Mulberry32: small, and good enough to make invented people look unlike each other.
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (list) => {
      const chosen = list[below(list.length)]
      if (chosen === undefined) throw new Error('An empty list has nothing to pick')
      return chosen
    },
    chance: (percent) => below(100) < percent,
  }
}
