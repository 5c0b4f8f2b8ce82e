import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { OutboundTrip, OutboundTripDraft, OutboundTripError } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhase } from '#domain/outbound-trip/phase.ts'
import { checkTripShape, lateReasonAfter } from '#domain/outbound-trip/plan-trip.ts'
import { checkSavedDays } from '#domain/outbound-trip/take-step.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { memberSnapshots } from '#electron/services/member-snapshots.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { clashesOf, type TripReference, tripForChange } from '#electron/services/trip-loading.ts'
import { tripView } from '#electron/services/trip-views.ts'

type Planned = Omit<OutboundTrip, 'id' | 'actualExitOn' | 'actualEntryOn' | 'decisions' | 'overrides' | 'revision'>

/** A trip as the form sends it: created, and changed. */
export const tripWriting = (dependencies: TripDependencies) => {
  const { uow, newId, today } = dependencies

  /** What a draft says, checked in itself and against staff and plan. */
  const planned = async (
    repos: Repositories,
    draft: OutboundTripDraft,
    before: OutboundTrip | null,
  ): Promise<Result<Planned, OutboundTripError>> => {
    const shape = checkTripShape(draft)
    if (!shape.ok) return shape
    const late = lateReasonAfter(before, draft, today())
    if (!late.ok) return late
    if (draft.planItemId !== null && (await repos.plan.find(draft.planItemId)) === null)
      return fail('outbound_trip.plan_item_not_found')
    const members = await memberSnapshots(repos, draft, before?.members ?? [], newId)
    if (!members.ok) return members
    const isInAnnualPlan = draft.isInAnnualPlan || draft.planItemId !== null
    return ok({ ...draft, isInAnnualPlan, lateReason: late.value, members: members.value })
  }

  return {
    create: (draft: OutboundTripDraft): Promise<Result<OutboundTripView, OutboundTripError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, OutboundTripError>> => {
        const plan = await planned(repos, draft, null)
        if (!plan.ok) return plan
        const trip: OutboundTrip = {
          ...plan.value,
          id: newId<OutboundTripId>(),
          actualExitOn: null,
          actualEntryOn: null,
          decisions: [],
          overrides: [],
          revision: 1,
        }
        await repos.outboundTrips.insert(trip)
        return ok(await tripView(repos, trip, dependencies))
      }),

    update: ({
      draft,
      ...reference
    }: TripReference & { readonly draft: OutboundTripDraft }): Promise<Result<OutboundTripView, OutboundTripError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, OutboundTripError>> => {
        const loaded = await tripForChange(repos, reference)
        if (!loaded.ok) return loaded
        const before = loaded.value
        const phase = tripPhase(before)
        if (phase === 'cancelled') return fail('outbound_trip.is_cancelled')
        if (phase === 'complete') return fail('outbound_trip.is_closed')
        const plan = await planned(repos, draft, before)
        if (!plan.ok) return plan
        const after: OutboundTrip = { ...before, ...plan.value, revision: before.revision + 1 }
        const free = checkSavedDays(after, await clashesOf(repos, after, today()))
        if (!free.ok) return free
        await repos.outboundTrips.update(before, after, 'update')
        return ok(await tripView(repos, after, dependencies))
      }),
  }
}
