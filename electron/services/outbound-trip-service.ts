import type { OutboundTripRow, OutboundTripView, Overview } from '#contract/routes/outbound-trip.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import { type DutyFulfilment, type DutyTable, dutiesOf, lateBy } from '#domain/duty/duty.ts'
import { type DecideError, decideTrip, type JourneyError, recordJourney } from '#domain/outbound-trip/decide-trip.ts'
import type {
  OutboundTrip,
  OutboundTripDraft,
  OutboundTripError,
  TripDecision,
  TripMember,
} from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled, tripPhase } from '#domain/outbound-trip/phase.ts'
import { checkTripShape, daysAway, overlaps } from '#domain/outbound-trip/plan-trip.ts'
import type { Instant, OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import type { NewId } from '#electron/services/ids.ts'
import { overview, tripRow, tripView } from '#electron/services/trip-views.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
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
  | 'duty.return_not_recorded'

type MemberReference = OutboundTripDraft['members'][number]

/** The member as at this day; whoever was a member before keeps the snapshot, with the role and passport now chosen. */
const snapshot = (
  reference: MemberReference,
  staff: StaffMember,
  unitName: string,
  known: TripMember | undefined,
): TripMember => {
  const passport = staff.passports.find(({ id }) => id === reference.passportId)
  const chosen = passport ? { kind: passport.kind, number: passport.number, expiresOn: passport.expiresOn } : null
  const used = reference.passportId === 'as_recorded' ? (known?.passport ?? null) : chosen
  // What was not known then may become known; what was known stays as it was.
  const birth = known?.birth.known === 'no' ? staff.birth : known?.birth
  if (known && birth) return { ...known, birth, role: reference.role, passport: used }
  const { fullName, kind, post, rank, isPartyMember } = staff
  return {
    staffMemberId: staff.id,
    role: reference.role,
    fullName,
    birth: staff.birth,
    kind,
    post,
    unitName,
    rank,
    isPartyMember,
    passport: used,
  }
}

const snapshots = async (
  repos: Repositories,
  draft: OutboundTripDraft,
  known: readonly TripMember[],
): Promise<Result<TripMember[], 'outbound_trip.member_not_found'>> => {
  const staff = new Map((await repos.staff.all()).map((member) => [member.id, member]))
  const units = new Map((await repos.units.all()).map((unit) => [unit.id, unit.name]))
  const members: TripMember[] = []
  for (const reference of draft.members) {
    const member = staff.get(reference.staffMemberId)
    if (!member) return fail('outbound_trip.member_not_found')
    const before = known.find(({ staffMemberId }) => staffMemberId === member.id)
    members.push(snapshot(reference, member, units.get(member.unitId) ?? '', before))
  }
  return ok(members)
}

const refuseOverlap = async (
  repos: Repositories,
  trip: OutboundTrip,
  except: OutboundTripId | null,
): Promise<Result<null, 'outbound_trip.overlaps'>> => {
  const days = daysAway(trip)
  const others = await repos.outboundTrips.touching(days.from, days.to, except)
  const clashes = overlaps(
    days,
    trip.members.map(({ staffMemberId }) => staffMemberId),
    others,
  )
  return clashes.length > 0 ? fail('outbound_trip.overlaps', { clashes }) : ok(null)
}

/** Trips abroad: load, decide in domain/, store. No rule lives here. */
export const outboundTripService = ({ uow, newId, today, now, who, table }: Dependencies) => {
  const view = async (repos: Repositories, trip: OutboundTrip): Promise<OutboundTripView> =>
    tripView(trip, await repos.duties.ofTrip(trip.id), table, today())

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
        const members = await snapshots(repos, draft, [])
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
        const free = await refuseOverlap(repos, trip, null)
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
        const members = await snapshots(repos, draft, before.members)
        if (!members.ok) return members
        const after: OutboundTrip = { ...before, ...draft, members: members.value, revision: before.revision + 1 }
        const free = await refuseOverlap(repos, after, after.id)
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
            const free = await refuseOverlap(repos, decided.value, id)
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
      Result<OutboundTripView, FoundError | JourneyError | 'outbound_trip.overlaps'>
    > =>
      uow().write(
        async (repos): Promise<Result<OutboundTripView, FoundError | JourneyError | 'outbound_trip.overlaps'>> => {
          const loaded = await load(repos, reference)
          if (!loaded.ok) return loaded
          const recorded = recordJourney(loaded.value, { actualExitOn, actualEntryOn }, today())
          if (!recorded.ok) return recorded
          const free = await refuseOverlap(repos, recorded.value, recorded.value.id)
          if (!free.ok) return free
          await repos.outboundTrips.update(loaded.value, recorded.value, 'record')
          return ok(await view(repos, recorded.value))
        },
      ),

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
        // The due day of an after-return duty stands only when the return is known (gate 5: never before the exit).
        if (duty.state === 'awaiting_return') return fail('duty.return_not_recorded')
        await repos.duties.insert(tripId, {
          ...met,
          dueOn: duty.dueOn,
          lateBy: lateBy(table.calendar, duty, met.sentOn),
          why: duty.why,
          basis: duty.basis,
          calendarVersion: table.calendar.version,
          recordedAt: now(),
          recordedBy: who(),
        })
        return ok(await view(repos, trip))
      }),
  }
}

export type OutboundTripService = ReturnType<typeof outboundTripService>
