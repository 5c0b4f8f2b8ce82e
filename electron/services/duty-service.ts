import type { OwedDuty } from '#contract/routes/duty.ts'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, dutiesOf, isOpen } from '#domain/duty/duty.ts'
import { meetDuty, waiveDuty } from '#domain/duty/meet-duty.ts'
import { type DutyFulfilment, type DutyKey, type DutyWaiver, isSameDuty } from '#domain/duty/settlement.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { openTrips } from '#electron/services/open-trips.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'
import { foundTrip } from '#electron/services/trip-loading.ts'
import { byDueDay, owedDuty, tripView } from '#electron/services/trip-views.ts'

type Settled = DutyKey & { readonly tripId: OutboundTripId }
type Met = Settled & Pick<DutyFulfilment, 'documentNumber' | 'documentOn' | 'sentOn'>
type Waived = Settled & Pick<DutyWaiver, 'postponedTo' | 'reason' | 'documentNumber' | 'signer'>

type FoundDutyError = 'outbound_trip.not_found' | 'duty.not_found' | 'duty.already_met'
type MetError =
  | FoundDutyError
  | 'duty.sent_in_future'
  | 'duty.document_after_sent'
  | 'duty.return_not_recorded'
  | 'duty.passport_out'
type WaiveError = FoundDutyError | 'duty.postponed_not_later'

/** The duty ledger: what settles a duty, and what is owed across trips. */
export const dutyService = (dependencies: TripDependencies) => {
  const { uow, today, now, who } = dependencies

  /** A duty that is still open, with its trip. */
  const openDuty = async (
    repos: Repositories,
    key: Settled,
  ): Promise<Result<{ readonly trip: OutboundTrip; readonly duty: Duty }, FoundDutyError>> => {
    const trip = await foundTrip(repos, key.tripId)
    if (!trip.ok) return trip
    const settled = await repos.duties.ofRecord(tripRef(key.tripId))
    const duties = dutiesOf(trip.value, settled, await repos.dutyTable.current(), today())
    const duty = duties.find((one) => isSameDuty(one, key))
    if (!duty) return fail('duty.not_found')
    return duty.fulfilment === null ? ok({ trip: trip.value, duty }) : fail('duty.already_met')
  }

  /** A passport that the book of custody says is out is handed back there, and nowhere else. */
  const isPassportOut = async (repos: Repositories, trip: OutboundTrip, duty: Duty): Promise<boolean> => {
    if (duty.ruleCode !== HAND_BACK_RULE) return false
    const holder = trip.members.find(({ id }) => id === duty.memberId)?.staffMemberId
    return (await repos.custodies.ofTrip(trip.id)).some(
      ({ staffMemberId, handedBackOn }) => staffMemberId === holder && handedBackOn === null,
    )
  }

  return {
    board: ({
      within,
      onlyLate,
    }: {
      readonly within: number
      readonly onlyLate: boolean
    }): Promise<Result<OwedDuty[], never>> =>
      uow().read(async (repos) => {
        const until = addDays(today(), within)
        const isAsked = (duty: Duty): boolean =>
          isOpen(duty) && (onlyLate ? duty.state === 'overdue' : duty.dueOn <= until)
        const trips = await openTrips(repos, today())
        return ok(
          trips
            .flatMap(({ trip, duties }) => duties.filter(isAsked).map((duty) => owedDuty(trip, duty)))
            .sort(byDueDay),
        )
      }),

    recordMet: ({ tripId, ruleCode, authority, memberId, ...sent }: Met): Promise<Result<OutboundTripView, MetError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, MetError>> => {
        const found = await openDuty(repos, { tripId, ruleCode, authority, memberId })
        if (!found.ok) return found
        const { trip, duty } = found.value
        if (sent.sentOn > today()) return fail('duty.sent_in_future')
        if (sent.documentOn !== null && sent.documentOn > sent.sentOn) return fail('duty.document_after_sent')
        // The due day of an after-return duty stands only when the return is known (gate 5: never before the exit).
        if (duty.state === 'awaiting_return') return fail('duty.return_not_recorded')
        if (await isPassportOut(repos, trip, duty)) return fail('duty.passport_out')
        const recorded = { ...sent, letterId: null, recordedAt: now(), recordedBy: who() }
        const { calendar } = await repos.dutyTable.current()
        await repos.duties.insert(tripRef(tripId), meetDuty(duty, recorded, calendar))
        return ok(await tripView(repos, trip, dependencies))
      }),

    waive: ({
      tripId,
      ruleCode,
      authority,
      memberId,
      ...waived
    }: Waived): Promise<Result<OutboundTripView, WaiveError>> =>
      uow().write(async (repos): Promise<Result<OutboundTripView, WaiveError>> => {
        const found = await openDuty(repos, { tripId, ruleCode, authority, memberId })
        if (!found.ok) return found
        const { trip, duty } = found.value
        if (duty.state === 'waived') return fail('duty.already_met')
        if (waived.postponedTo !== null && waived.postponedTo <= duty.dueOn) return fail('duty.postponed_not_later')
        const { calendar } = await repos.dutyTable.current()
        await repos.duties.insertWaiver(
          tripRef(tripId),
          waiveDuty(duty, { ...waived, recordedAt: now(), recordedBy: who() }, calendar),
        )
        return ok(await tripView(repos, trip, dependencies))
      }),
  }
}
