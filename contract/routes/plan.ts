import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { PlanItem, PlanItemDraft } from '#domain/plan/annual-plan.ts'
import { PlanItemId } from '#domain/shared/ids.ts'

/** A line of the plan and how many trips carry it out. */
export const PlanRow = z.strictObject({ item: PlanItem, trips: z.int() })
export type PlanRow = z.infer<typeof PlanRow>

export const planRoutes = {
  'plan.list': route({
    input: z.strictObject({ year: z.int().min(2000).max(2199) }),
    output: z.array(PlanRow),
    errors: [],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
  'plan.save': route({
    input: z.strictObject({ id: PlanItemId.nullable(), draft: PlanItemDraft }),
    output: PlanItem,
    errors: ['plan.not_found'],
    mayCall: keepers,
  }),
  /** Refused while a trip points to it. */
  'plan.remove': route({
    input: z.strictObject({ id: PlanItemId }),
    output: z.null(),
    errors: ['plan.not_found', 'plan.in_use'],
    mayCall: keepers,
  }),
} as const
