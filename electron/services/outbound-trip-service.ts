import type { OutboundTripRow, OutboundTripView, TripQuery } from '#contract/routes/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { dutyService } from '#electron/services/duty-service.ts'
import { tripsWithDuties } from '#electron/services/open-records.ts'
import { overviewService } from '#electron/services/overview-service.ts'
import { tripContextService } from '#electron/services/trip-context-service.ts'
import { tripDecisions } from '#electron/services/trip-decisions.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { tripJourney } from '#electron/services/trip-journey.ts'
import { foundTrip } from '#electron/services/trip-loading.ts'
import { tripRow, tripView } from '#electron/services/trip-views.ts'
import { tripWriting } from '#electron/services/trip-writing.ts'

/** Trips abroad: load, decide in domain/, store. No rule lives here. */
export const outboundTripService = (dependencies: TripDependencies) => {
  const { uow, today, countriesNamed } = dependencies
  return {
    list: ({
      offset,
      limit,
      ...filter
    }: TripQuery): Promise<Result<{ rows: OutboundTripRow[]; total: number }, never>> =>
      uow().read(async (repos) => {
        const countries = filter.search === '' ? [] : countriesNamed(filter.search)
        const { trips, total } = await repos.trips.page({ ...filter, countries }, offset, limit)
        const rows = (await tripsWithDuties(repos, trips, today())).map(({ trip, duties }) =>
          tripRow(trip, duties, today()),
        )
        return ok({ rows, total })
      }),

    get: ({ id }: { readonly id: OutboundTripId }): Promise<Result<OutboundTripView, 'outbound_trip.not_found'>> =>
      uow().read(async (repos) => {
        const trip = await foundTrip(repos, id)
        return trip.ok ? ok(await tripView(repos, trip.value, dependencies)) : trip
      }),

    ...tripContextService(dependencies),
    ...tripWriting(dependencies),
    ...tripDecisions(dependencies),
    ...tripJourney(dependencies),
    ...dutyService(dependencies),
    ...overviewService(dependencies),
  }
}
