/** Chance that can be repeated: the same seed gives the same life (mulberry32). */
export type Chance = {
  /** A whole number from 0 to `below`, which is left out. */
  readonly int: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** True in `percent` of a hundred cases. */
  readonly in100: (percent: number) => boolean
}

export const seededChance = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (below: number): number => Math.floor(next() * below)
  return {
    int,
    pick: (list) => {
      const at = int(list.length)
      const found = list[at]
      if (found === undefined) throw new Error('nothing to pick from')
      return found
    },
    in100: (percent) => next() * 100 < percent,
  }
}
