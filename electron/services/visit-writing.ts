import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type {
  HostPerson,
  InboundVisit,
  InboundVisitDraft,
  InboundVisitError,
} from '#domain/inbound-visit/inbound-visit.ts'
import { checkVisitShape, unplannedReasonAfter } from '#domain/inbound-visit/plan-visit.ts'
import { inOrder } from '#domain/inbound-visit/programme.ts'
import { visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import type { InboundVisitId, VisitorId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { type VisitReference, visitForChange } from '#electron/services/visit-loading.ts'
import { visitView } from '#electron/services/visit-views.ts'

type Planned = Omit<
  InboundVisit,
  'id' | 'actualArrivalOn' | 'actualDepartureOn' | 'decisions' | 'overrides' | 'revision'
>

const hostsOf = (draft: InboundVisitDraft): readonly HostPerson[] =>
  [draft.hostLeader, ...draft.receptionMembers, draft.interpreter].filter((host) => host !== null)

/** A visit as the form sends it: created, and changed. */
export const visitWriting = (dependencies: TripDependencies) => {
  const { uow, newId, today } = dependencies

  /** What a draft names must be in the register. */
  const known = async (repos: Repositories, draft: InboundVisitDraft): Promise<Result<null, InboundVisitError>> => {
    const partnerIds = [...new Set(draft.partners.flatMap(({ partnerId }) => partnerId ?? []))]
    if ((await repos.partners.known(partnerIds)).size < partnerIds.length)
      return fail('inbound_visit.partner_not_found')
    const staffIds = [...new Set(hostsOf(draft).flatMap(({ staffMemberId }) => staffMemberId ?? []))]
    if ((await repos.staff.unitsOf(staffIds)).size < staffIds.length) return fail('inbound_visit.host_not_found')
    if (draft.planItemId !== null && (await repos.plan.find(draft.planItemId)) === null)
      return fail('inbound_visit.plan_item_not_found')
    return ok(null)
  }

  const planned = async (
    repos: Repositories,
    draft: InboundVisitDraft,
    before: InboundVisit | null,
  ): Promise<Result<Planned, InboundVisitError>> => {
    const shape = checkVisitShape(draft)
    if (!shape.ok) return shape
    const reason = unplannedReasonAfter(before, draft, today())
    if (!reason.ok) return reason
    const named = await known(repos, draft)
    if (!named.ok) return named
    const own = new Set(before?.visitors.map(({ id }) => id))
    const visitors = draft.visitors.map((visitor) => ({
      ...visitor,
      id: visitor.id !== null && own.has(visitor.id) ? visitor.id : newId<VisitorId>(),
    }))
    return ok({ ...draft, programme: [...inOrder(draft.programme)], unplannedReason: reason.value, visitors })
  }

  return {
    create: (draft: InboundVisitDraft): Promise<Result<InboundVisitView, InboundVisitError>> =>
      uow().write(async (repos): Promise<Result<InboundVisitView, InboundVisitError>> => {
        const plan = await planned(repos, draft, null)
        if (!plan.ok) return plan
        const visit: InboundVisit = {
          ...plan.value,
          id: newId<InboundVisitId>(),
          actualArrivalOn: null,
          actualDepartureOn: null,
          decisions: [],
          overrides: [],
          revision: 1,
        }
        await repos.inboundVisits.insert(visit)
        return ok(await visitView(repos, visit, dependencies))
      }),

    update: ({
      draft,
      ...reference
    }: VisitReference & { readonly draft: InboundVisitDraft }): Promise<Result<InboundVisitView, InboundVisitError>> =>
      uow().write(async (repos): Promise<Result<InboundVisitView, InboundVisitError>> => {
        const loaded = await visitForChange(repos, reference)
        if (!loaded.ok) return loaded
        const before = loaded.value
        const phase = visitPhase(before)
        if (phase === 'cancelled') return fail('inbound_visit.is_cancelled')
        if (phase === 'complete') return fail('inbound_visit.is_closed')
        const plan = await planned(repos, draft, before)
        if (!plan.ok) return plan
        const after: InboundVisit = { ...before, ...plan.value, revision: before.revision + 1 }
        await repos.inboundVisits.update(before, after, 'update')
        return ok(await visitView(repos, after, dependencies))
      }),
  }
}
