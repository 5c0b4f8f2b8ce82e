import type { Agreement } from '#scripts/show/lib/letters-agree/measure.ts'

/** Fewer say little: chance must have met long lists, one guest alone, and every kind of letter. */
export const LEAST = {
  visits: 100,
  largest: 300,
  items: 5000,
  cells: 50_000,
  facts: 30_000,
  withheld: 1000,
  given: 1000,
} as const

export const letterAgreementVerdict = (measured: Agreement): { readonly isOk: boolean; readonly line: string } => {
  const thin = (Object.keys(LEAST) as (keyof typeof LEAST)[]).filter((what) => measured[what] < LEAST[what])
  const unwritten = Object.entries(measured.letters).filter(([, count]) => count < LEAST.visits)
  const isOk = measured.faults.length === 0 && thin.length === 0 && unwritten.length === 0
  const letters = Object.values(measured.letters).reduce((sum, count) => sum + count, 0)
  const told = [
    `letters-agree: ${letters} letters of ${measured.visits} visits, ${measured.items} items and ${measured.cells} cells compared, ${measured.facts} with the register`,
    `${measured.given} passport numbers given and ${measured.withheld} withheld as they must be`,
    `${measured.faults.length} disagreements`,
    ...(thin.length === 0 ? [] : [`too little: ${thin.join(', ')}`]),
  ].join('; ')
  return { isOk, line: `${told} … ${isOk ? 'ok' : 'short'}` }
}
