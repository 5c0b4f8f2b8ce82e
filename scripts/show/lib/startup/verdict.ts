/** How much longer than a bare window the app may take to be usable. */
export const MOST_RATIO = 1.5
/** Fewer runs say nothing. */
export const LEAST_RUNS = 5

export type StartUp = { readonly bare: readonly number[]; readonly app: readonly number[] }

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** The ratio of the medians, and whether it is small enough and rests on enough runs. */
export const verdict = ({ bare, app }: StartUp): { readonly ratio: number; readonly isOk: boolean } => {
  const ratio = median(app) / median(bare)
  return { ratio, isOk: bare.length >= LEAST_RUNS && app.length >= LEAST_RUNS && ratio > 0 && ratio <= MOST_RATIO }
}
