import type { PlanRow } from '#contract/routes/plan.ts'
import type { PlanItem, PlanItemDraft } from '#domain/plan/annual-plan.ts'
import type { PlanItemId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'

/** Kế hoạch đoàn ra, đoàn vào, by year. */
export const planService = ({ uow, newId }: Pick<TripDependencies, 'uow' | 'newId'>) => ({
  list: ({ year }: { readonly year: number }): Promise<Result<PlanRow[], never>> =>
    uow().read(async (repos) => {
      const items = await repos.plan.ofYear(year)
      const trips = await repos.plan.tripsOf(items.map(({ id }) => id))
      return ok(items.map((item) => ({ item, trips: trips.get(item.id) ?? 0 })))
    }),

  save: ({
    id,
    draft,
  }: {
    readonly id: PlanItemId | null
    readonly draft: PlanItemDraft
  }): Promise<Result<PlanItem, 'plan.not_found'>> =>
    uow().write(async (repos): Promise<Result<PlanItem, 'plan.not_found'>> => {
      if (id === null) {
        const item = { id: newId<PlanItemId>(), ...draft }
        await repos.plan.insert(item)
        return ok(item)
      }
      const before = await repos.plan.find(id)
      if (before === null) return fail('plan.not_found')
      const after = { id, ...draft }
      await repos.plan.update(before, after)
      return ok(after)
    }),

  remove: ({ id }: { readonly id: PlanItemId }): Promise<Result<null, 'plan.not_found' | 'plan.in_use'>> =>
    uow().write(async (repos): Promise<Result<null, 'plan.not_found' | 'plan.in_use'>> => {
      const item = await repos.plan.find(id)
      if (item === null) return fail('plan.not_found')
      const trips = (await repos.plan.tripsOf([id])).get(id) ?? 0
      if (trips > 0) return fail('plan.in_use', { count: trips })
      await repos.plan.remove(item)
      return ok(null)
    }),
})
