import * as z from 'zod'
import { PlanItemId } from '#domain/shared/ids.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/** One line of kế hoạch đoàn ra, đoàn vào of a year (the field's reference, G17). */
export const PlanItem = z.strictObject({
  id: PlanItemId,
  year: z.int().min(2000).max(2199),
  direction: z.enum(['outbound', 'inbound']),
  title: line(300),
  unitName: optionalLine(200),
  /** As the plan words them: countries, time, funding, partner. */
  countries: optionalLine(300),
  expected: optionalLine(100),
  people: z.int().min(1).max(999).nullable(),
  funding: optionalLine(200),
  partner: optionalLine(200),
})
export type PlanItem = z.infer<typeof PlanItem>
export const PlanItemDraft = PlanItem.omit({ id: true })
export type PlanItemDraft = z.infer<typeof PlanItemDraft>
