export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

type Times<A extends string> = Readonly<Record<A, readonly number[]>>

const cell = (text: string): string => text.padStart(10)

/** Medians by action and size of the register, and how they grow with it. */
export const medianTable = <A extends string>(
  actions: readonly A[],
  sizes: readonly number[],
  measured: readonly Times<A>[],
): readonly string[] => [
  `${'median ms behind the bridge'.padEnd(27)}${sizes.map((size) => cell(String(size))).join('')}${cell('growth')}`,
  ...actions.map((action) => {
    const medians = measured.map((times) => median(times[action]))
    const growth = (medians.at(-1) ?? Number.NaN) / (medians[0] ?? Number.NaN)
    return `${action.padEnd(27)}${medians.map((ms) => cell(ms.toFixed(1))).join('')}${cell(`× ${growth.toFixed(1)}`)}`
  }),
]
