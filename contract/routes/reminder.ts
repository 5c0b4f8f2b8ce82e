import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line } from '#domain/shared/text.ts'

/** What one unit owes today. */
export const UnitDebt = z.strictObject({
  unitName: z.string(),
  overdue: z.int(),
  trips: z.int(),
  /** A reminder to it that has not been issued yet. */
  openLetterId: LetterId.nullable(),
})
export type UnitDebt = z.infer<typeof UnitDebt>

const Range = z.strictObject({ from: LocalDate, to: LocalDate })

export const reminderRoutes = {
  'reminder.list': route({ input: z.void(), output: z.array(UnitDebt), errors: [], mayCall: keepers }),
  /** One draft công văn đôn đốc for each unit, in one action. */
  'reminder.prepare': route({
    input: z.strictObject({ unitNames: z.array(line(200)).min(1).max(100) }),
    output: z.array(LetterId),
    errors: ['reminder.nothing_owed'],
    mayCall: keepers,
  }),
  /** Việc tuần tới: what is late, what comes due, who leaves and who returns, as pages. */
  'digest.preview': route({
    input: Range,
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: ['agency.none_in_force'],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
  'digest.print': route({
    input: Range,
    output: z.enum(['printed', 'cancelled', 'failed']),
    errors: ['agency.none_in_force'],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
} as const
