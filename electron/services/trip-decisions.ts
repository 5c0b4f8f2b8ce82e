import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { Gate, OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { type OverrideError, overrideGate, type StepError, takeStep } from '#domain/outbound-trip/take-step.ts'
import { mayDecide } from '#domain/outbound-trip/who-decides.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { isSameRecord, tripRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { type FoundError, factsOf, type TripReference, tripForChange } from '#electron/services/trip-loading.ts'
import { tripView } from '#electron/services/trip-views.ts'

type DecideInput = TripReference &
  Pick<TripDecision, 'kind' | 'on' | 'documentNumber' | 'issuer' | 'signer' | 'note' | 'attachmentId'> & {
    readonly newReturnsOn: LocalDate | null
  }
type DecideFailure = FoundError | StepError | 'outbound_trip.not_yours_to_decide' | 'outbound_trip.attachment_not_found'
type OverrideInput = TripReference & {
  readonly gate: Gate
  readonly reason: string
  readonly documentNumber: string
  readonly signer: string
  /** Of an extension that is ahead: the day it would move the return to. */
  readonly newReturnsOn: LocalDate | null
}

/** The trip as an extension to this day would leave it. */
const extendedTo = (trip: OutboundTrip, newReturnsOn: LocalDate | null): OutboundTrip => ({
  ...trip,
  returnsOn: newReturnsOn ?? trip.returnsOn,
})

/** Steps of a trip, and its gates opened in writing. */
export const tripDecisions = (dependencies: TripDependencies) => {
  const { uow, today, now, who, role } = dependencies
  return {
    decide: ({ id, revision, newReturnsOn, ...facts }: DecideInput): Promise<Result<OutboundTripView, DecideFailure>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, DecideFailure>> => {
        if (!mayDecide(role(), facts)) return fail('outbound_trip.not_yours_to_decide')
        const loaded = await tripForChange(repos, { id, revision })
        if (!loaded.ok) return loaded
        const before = loaded.value
        const attached = facts.attachmentId === null ? null : await repos.attachments.find(facts.attachmentId)
        if (facts.attachmentId !== null && (attached === null || !isSameRecord(attached.record, tripRef(id))))
          return fail('outbound_trip.attachment_not_found')
        const decision: TripDecision = {
          ...facts,
          extension: newReturnsOn === null ? null : { from: before.returnsOn, to: newReturnsOn },
          recordedAt: now(),
          recordedBy: who(),
        }
        // The gates ask about the trip as it would be; what they ask for is loaded before the decision is taken.
        const gateFacts = await factsOf(repos, extendedTo(before, newReturnsOn), today())
        const decided = takeStep(before, decision, () => gateFacts, today())
        if (!decided.ok) return decided
        await repos.outboundTrips.update(before, decided.value, 'decide')
        return ok(await tripView(repos, decided.value, dependencies))
      }),

    override: ({
      id,
      revision,
      newReturnsOn,
      ...note
    }: OverrideInput): Promise<Result<OutboundTripView, FoundError | OverrideError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, FoundError | OverrideError>> => {
        const loaded = await tripForChange(repos, { id, revision })
        if (!loaded.ok) return loaded
        const pending = extendedTo(loaded.value, newReturnsOn)
        const facts = await factsOf(repos, pending, today())
        const override = { ...note, recordedAt: now(), recordedBy: who() }
        const opened = overrideGate(loaded.value, override, facts, pending)
        if (!opened.ok) return opened
        await repos.outboundTrips.update(loaded.value, opened.value, 'decide')
        return ok(await tripView(repos, opened.value, dependencies))
      }),
  }
}
