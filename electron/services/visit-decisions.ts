import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { type DecideVisitError, decideVisit, mayDecideVisit } from '#domain/inbound-visit/decide-visit.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { recordStay, type Stay, type StayError } from '#domain/inbound-visit/record-stay.ts'
import type { VisitDecision } from '#domain/inbound-visit/visit-decision.ts'
import { type OverrideVisitError, overrideVisitGate } from '#domain/inbound-visit/visit-gate.ts'
import { isSameRecord, visitRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import {
  type FoundVisitError,
  ledgerOf,
  type VisitReference,
  visitForChange,
} from '#electron/services/visit-loading.ts'
import { visitView } from '#electron/services/visit-views.ts'

type DecideInput = VisitReference & Omit<VisitDecision, 'recordedAt' | 'recordedBy'>
type DecideFailure =
  | FoundVisitError
  | DecideVisitError
  | 'inbound_visit.not_yours_to_decide'
  | 'inbound_visit.attachment_not_found'
type OverrideInput = VisitReference & {
  readonly reason: string
  readonly documentNumber: string
  readonly signer: string
}

/** Steps of a visit, the stay as it was, and its gate opened in writing. */
export const visitDecisions = (dependencies: TripDependencies) => {
  const { uow, today, now, who, role } = dependencies

  const change = <C extends string>(
    reference: VisitReference,
    action: 'decide' | 'record',
    step: (visit: InboundVisit, repos: Repositories) => Promise<Result<InboundVisit, C>>,
  ): Promise<Result<InboundVisitView, FoundVisitError | C>> =>
    uow().write(async (repos): Promise<Result<InboundVisitView, FoundVisitError | C>> => {
      const loaded = await visitForChange(repos, reference)
      if (!loaded.ok) return loaded
      const changed = await step(loaded.value, repos)
      if (!changed.ok) return changed
      await repos.inboundVisits.update(loaded.value, changed.value, action)
      return ok(await visitView(repos, changed.value, dependencies))
    })

  return {
    decide: async ({ id, revision, ...facts }: DecideInput): Promise<Result<InboundVisitView, DecideFailure>> => {
      if (!mayDecideVisit(role(), facts)) return fail('inbound_visit.not_yours_to_decide')
      return change<DecideFailure>({ id, revision }, 'decide', async (visit, repos) => {
        const attached = facts.attachmentId === null ? null : await repos.attachments.find(facts.attachmentId)
        if (facts.attachmentId !== null && (attached === null || !isSameRecord(attached.record, visitRef(id))))
          return fail('inbound_visit.attachment_not_found')
        const { missing } = await ledgerOf(repos, visit, today())
        return decideVisit(visit, { ...facts, recordedAt: now(), recordedBy: who() }, missing, today())
      })
    },

    /** What happened happened: guests who came without their papers are recorded, and show as such. */
    recordStay: ({ id, revision, ...stay }: VisitReference & Stay) =>
      change<StayError>({ id, revision }, 'record', async (visit) => recordStay(visit, stay, today())),

    override: ({ id, revision, ...note }: OverrideInput) =>
      change<OverrideVisitError>({ id, revision }, 'decide', async (visit, repos) => {
        const { missing } = await ledgerOf(repos, visit, today())
        return overrideVisitGate(visit, { ...note, recordedAt: now(), recordedBy: who() }, missing)
      }),
  }
}
