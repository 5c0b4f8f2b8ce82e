import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { LetterId } from '#domain/shared/ids.ts'

const Batch = z.strictObject({
  id: z.string(),
  total: z.int(),
  done: z.int(),
  /** Letters that could not be turned into pages, by their words. */
  failed: z.array(z.strictObject({ id: LetterId, subject: z.string() })),
  state: z.enum(['running', 'cancelled', 'printing', 'printed', 'print_cancelled', 'saved', 'failed']),
})
export type LetterBatch = z.infer<typeof Batch>

/** Many letters in one go; one batch at a time. */
export const letterBatchRoutes = {
  'letter_batch.start': route({
    input: z.strictObject({ ids: z.array(LetterId).min(1).max(1000), purpose: z.enum(['print', 'pdf']) }),
    output: z.strictObject({ id: z.string() }),
    errors: ['letter_batch.running'],
    mayCall: keepers,
  }),
  /** How far it is; null when there has been none. */
  'letter_batch.status': route({ input: z.void(), output: Batch.nullable(), errors: [], mayCall: keepers }),
  'letter_batch.cancel': route({ input: z.void(), output: z.null(), errors: [], mayCall: keepers }),
} as const
