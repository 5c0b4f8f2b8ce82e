import * as z from 'zod'
import type { FactDifference } from '#contract/routes/letter.ts'
import { CorrectionItem } from '#domain/letter/letter.ts'

export const MOST_ITEMS = 50

/** What the correction letter says: at least one item, each with its name and what it should read. */
export const CorrectionForm = z.object({
  items: z
    .array(
      z.object({
        label: CorrectionItem.shape.label,
        before: CorrectionItem.shape.before.pipe(z.string().min(1)),
        after: CorrectionItem.shape.after.pipe(z.string().min(1)),
      }),
    )
    .min(1)
    .max(MOST_ITEMS),
})
export type CorrectionInput = z.input<typeof CorrectionForm>
export type CorrectionOutput = z.output<typeof CorrectionForm>

export const emptyItem = { label: '', before: '', after: '' } as const

/** What has changed in the record stands there already; without a change one empty item waits. */
export const correctionOf = (differences: readonly FactDifference[]): CorrectionInput => ({
  items:
    differences.length === 0
      ? [{ ...emptyItem }]
      : differences.slice(0, MOST_ITEMS).map(({ label, before, after }) => ({
          label,
          before: before === '' ? '(không có)' : before,
          after: after === '' ? '(không có)' : after,
        })),
})
