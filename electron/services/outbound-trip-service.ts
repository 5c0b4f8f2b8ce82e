import type { OutboundTripRow, OutboundTripView, Overview } from '#contract/routes/outbound-trip.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import { type DutyFulfilment, type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import { meetDuty } from '#domain/duty/meet-duty.ts'
import { type DecideError, decideTrip, type JourneyError, recordJourney } from '#domain/outbound-trip/decide-trip.ts'
import type {
  OutboundTrip,
  OutboundTripDraft,
  OutboundTripError,
  TripDecision,
} from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled, tripPhase } from '#domain/outbound-trip/phase.ts'
import { checkTripShape, daysAway, overlaps } from '#domain/outbound-trip/plan-trip.ts'
import type { Instant, OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { NewId } from '#electron/services/ids.ts'
import { memberSnapshots } from '#electron/services/member-snapshots.ts'
import { overview, tripRow, tripView } from '#electron/services/trip-views.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
  /** Whole passport numbers are for those who keep the register; a leader sees the last three characters. */
  readonly seesNumbers: () => boolean
  readonly table: DutyTable
}

type Reference = { readonly id: OutboundTripId; readonly revision: number }
type FoundError = 'outbound_trip.not_found' | 'outbound_trip.changed_elsewhere'
type Decision = Omit<TripDecision, 'recordedAt' | 'recordedBy'>
type Met = Pick<DutyFulfilment, 'ruleCode' | 'authority' | 'documentNumber' | 'documentOn' | 'sentOn'> & {
  readonly tripId: OutboundTripId
}
type MetError =
  | 'outbound_trip.not_found'
  | 'duty.not_found'
  | 'duty.already_met'
  | 'duty.sent_in_future'
  | 'duty.document_after_sent'
  | 'duty.return_not_recorded'

const refuseOverlap = async (
  repos: Repositories,
  trip: OutboundTrip,
  except: OutboundTripId | null,
  today: LocalDate,
): Promise<Result<null, 'outbound_trip.overlaps'>> => {
  const days = daysAway(trip, today)
  const others = await repos.outboundTrips.touching(days.from, days.to, except)
  const clashes = overlaps(
    days,
    trip.members.map(({ staffMemberId }) => staffMemberId),
    others,
    today,
  )
  return clashes.length > 0 ? fail('outbound_trip.overlaps', { clashes }) : ok(null)
}

/** Trips abroad: load, decide in domain/, store. No rule lives here. */
export const outboundTripService = ({ uow, newId, today, now, who, seesNumbers, table }: Dependencies) => {
  const view = async (repos: Repositories, trip: OutboundTrip): Promise<OutboundTripView> =>
    tripView(trip, await repos.duties.ofTrip(trip.id), table, today(), seesNumbers())

  /** Loads the trip a change is meant for, and refuses a change made on an older page. */
  const load = async (repos: Repositories, { id, revision }: Reference): Promise<Result<OutboundTrip, FoundError>> => {
    const trip = await repos.outboundTrips.find(id)
    if (trip === null) return fail('outbound_trip.not_found')
    return trip.revision === revision ? ok(trip) : fail('outbound_trip.changed_elsewhere')
  }

  return {
    overview: async (): Promise<Result<Overview, never>> =>
      ok(
        await uow().read(async (repos) =>
          overview(await repos.outboundTrips.all(), await repos.duties.all(), table, today()),
        ),
      ),

    list: async (): Promise<Result<OutboundTripRow[], never>> =>
      ok(
        await uow().read(async (repos) => {
          const met = await repos.duties.all()
          return (await repos.outboundTrips.all()).map((trip) => tripRow(trip, met.get(trip.id) ?? [], table, today()))
        }),
      ),

    get: ({ id }: { id: OutboundTripId }): Promise<Result<OutboundTripView, 'outbound_trip.not_found'>> =>
      uow().read(async (repos) => {
        const trip = await repos.outboundTrips.find(id)
        return trip ? ok(await view(repos, trip)) : fail('outbound_trip.not_found')
      }),

    create: (draft: OutboundTripDraft): Promise<Result<OutboundTripView, OutboundTripError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, OutboundTripError>> => {
        const shape = checkTripShape(draft)
        if (!shape.ok) return shape
        const members = await memberSnapshots(repos, draft, [])
        if (!members.ok) return members
        const trip: OutboundTrip = {
          ...draft,
          id: newId<OutboundTripId>(),
          members: members.value,
          actualExitOn: null,
          actualEntryOn: null,
          decisions: [],
          revision: 1,
        }
        const free = await refuseOverlap(repos, trip, null, today())
        if (!free.ok) return free
        await repos.outboundTrips.insert(trip)
        return ok(await view(repos, trip))
      }),

    update: ({
      draft,
      ...reference
    }: Reference & { readonly draft: OutboundTripDraft }): Promise<Result<OutboundTripView, OutboundTripError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, OutboundTripError>> => {
        const loaded = await load(repos, reference)
        if (!loaded.ok) return loaded
        const before = loaded.value
        const phase = tripPhase(before)
        if (phase === 'cancelled') return fail('outbound_trip.is_cancelled')
        if (phase === 'complete') return fail('outbound_trip.is_closed')
        const shape = checkTripShape(draft)
        if (!shape.ok) return shape
        const members = await memberSnapshots(repos, draft, before.members)
        if (!members.ok) return members
        const after: OutboundTrip = { ...before, ...draft, members: members.value, revision: before.revision + 1 }
        const free = await refuseOverlap(repos, after, after.id, today())
        if (!free.ok) return free
        await repos.outboundTrips.update(before, after, 'update')
        return ok(await view(repos, after))
      }),

    decide: ({
      id,
      revision,
      ...decision
    }: Reference & Decision): Promise<Result<OutboundTripView, FoundError | DecideError | 'outbound_trip.overlaps'>> =>
      uow().write(
        async (repos): Promise<Result<OutboundTripView, FoundError | DecideError | 'outbound_trip.overlaps'>> => {
          const loaded = await load(repos, { id, revision })
          if (!loaded.ok) return loaded
          const decided = decideTrip(loaded.value, { ...decision, recordedAt: now(), recordedBy: who() }, today())
          if (!decided.ok) return decided
          // Refused or withdrawn, it gave its days free; submitted again, it must find them free.
          if (isCancelled(loaded.value) && !isCancelled(decided.value)) {
            const free = await refuseOverlap(repos, decided.value, id, today())
            if (!free.ok) return free
          }
          await repos.outboundTrips.update(loaded.value, decided.value, 'decide')
          return ok(await view(repos, decided.value))
        },
      ),

    recordJourney: ({
      actualExitOn,
      actualEntryOn,
      ...reference
    }: Reference & { readonly actualExitOn: LocalDate | null; readonly actualEntryOn: LocalDate | null }): Promise<
      Result<OutboundTripView, FoundError | JourneyError>
    > =>
      uow().write(async (repos): Promise<Result<OutboundTripView, FoundError | JourneyError>> => {
        const loaded = await load(repos, reference)
        if (!loaded.ok) return loaded
        const recorded = recordJourney(loaded.value, { actualExitOn, actualEntryOn }, today())
        if (!recorded.ok) return recorded
        // What happened happened: a journey that runs into another trip is recorded, and shows there.
        await repos.outboundTrips.update(loaded.value, recorded.value, 'record')
        return ok(await view(repos, recorded.value))
      }),

    recordMet: ({ tripId, ...met }: Met): Promise<Result<OutboundTripView, MetError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, MetError>> => {
        const trip = await repos.outboundTrips.find(tripId)
        if (trip === null) return fail('outbound_trip.not_found')
        const duty = dutiesOf(trip, await repos.duties.ofTrip(tripId), table, today()).find(
          ({ ruleCode, authority }) => ruleCode === met.ruleCode && authority === met.authority,
        )
        if (!duty) return fail('duty.not_found')
        if (duty.fulfilment !== null) return fail('duty.already_met')
        if (met.sentOn > today()) return fail('duty.sent_in_future')
        if (met.documentOn !== null && met.documentOn > met.sentOn) return fail('duty.document_after_sent')
        // The due day of an after-return duty stands only when the return is known (gate 5: never before the exit).
        if (duty.state === 'awaiting_return') return fail('duty.return_not_recorded')
        const recorded = { ...met, recordedAt: now(), recordedBy: who() }
        await repos.duties.insert(tripId, meetDuty(duty, recorded, table.calendar))
        return ok(await view(repos, trip))
      }),
  }
}
