import type { Plant } from '#scripts/show/lib/fences/copy.ts'
import type { Violation } from '#scripts/show/lib/fences/verdict.ts'

export type PlantedViolation = Violation & { readonly plants: readonly Plant[] }

export type Reasons = readonly string[]
/** A violation that is a file of its own. */
export const planted = (name: string, file: string, write: string, reasons: Reasons): PlantedViolation => ({
  name,
  file,
  reasons,
  plants: [{ file, write }],
})
