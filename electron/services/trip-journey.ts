import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { type JourneyError, type JourneyInput, recordJourney } from '#domain/outbound-trip/record-journey.ts'
import {
  type PreparationError,
  type PreparationInput,
  recordPreparation,
} from '#domain/outbound-trip/record-preparation.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { type FoundError, type TripReference, tripForChange } from '#electron/services/trip-loading.ts'
import { tripView } from '#electron/services/trip-views.ts'

/** What is recorded of a trip before and during it. */
export const tripJourney = (dependencies: TripDependencies) => {
  const { uow, today } = dependencies

  const record = <C extends string>(
    reference: TripReference,
    change: (trip: OutboundTrip) => Result<OutboundTrip, C>,
  ): Promise<Result<OutboundTripView, FoundError | C>> =>
    uow().write(async (repos): Promise<Result<OutboundTripView, FoundError | C>> => {
      const loaded = await tripForChange(repos, reference)
      if (!loaded.ok) return loaded
      const recorded = change(loaded.value)
      if (!recorded.ok) return recorded
      await repos.outboundTrips.update(loaded.value, recorded.value, 'record')
      return ok(await tripView(repos, recorded.value, dependencies))
    })

  return {
    /** What happened happened: a journey that runs into another trip is recorded, and shows there. */
    recordJourney: ({
      id,
      revision,
      ...journey
    }: TripReference & JourneyInput): Promise<Result<OutboundTripView, FoundError | JourneyError>> =>
      record({ id, revision }, (trip) => recordJourney(trip, journey, today())),

    recordPreparation: ({
      members,
      ...reference
    }: TripReference & { readonly members: readonly PreparationInput[] }): Promise<
      Result<OutboundTripView, FoundError | PreparationError>
    > => record(reference, (trip) => recordPreparation(trip, members, today())),
  }
}
