import type { OwedDuty } from '#contract/routes/duty.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { meetDuty, waiveDuty } from '#domain/duty/meet-duty.ts'
import { type Delegation, delegationDuties } from '#domain/duty/owing.ts'
import { type DutyFulfilment, type DutyKey, type DutyWaiver, isSameDuty } from '#domain/duty/settlement.ts'
import { HAND_BACK_RULE } from '#domain/outbound-trip/debts.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { openRecords } from '#electron/services/open-records.ts'
import { owedAmong } from '#electron/services/owed-duty.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'

type Settled = DutyKey & { readonly record: DelegationRef }
type Met = Settled & Pick<DutyFulfilment, 'documentNumber' | 'documentOn' | 'sentOn'>
type Waived = Settled & Pick<DutyWaiver, 'postponedTo' | 'reason' | 'documentNumber' | 'signer'>
type Owed = { readonly duties: Duty[] }

type FoundDutyError = 'duty.record_not_found' | 'duty.not_found' | 'duty.already_met'
type MetError =
  | FoundDutyError
  | 'duty.sent_in_future'
  | 'duty.document_after_sent'
  | 'duty.return_not_recorded'
  | 'duty.passport_out'
type WaiveError = FoundDutyError | 'duty.postponed_not_later'

const found = async (repos: Repositories, record: DelegationRef): Promise<Delegation | null> => {
  if (record.of === 'trip') {
    const trip = await repos.outboundTrips.find(record.tripId)
    return trip && { of: 'trip', trip }
  }
  const [visit] = await repos.visits.summaries([record.visitId])
  return visit ? { of: 'visit', visit } : null
}

/** The duty ledger: what settles a duty of a trip or a visit, and what is owed across them. */
export const dutyService = ({ uow, today, now, who }: Pick<TripDependencies, 'uow' | 'today' | 'now' | 'who'>) => {
  const dutiesNow = async (repos: Repositories, one: Delegation, record: DelegationRef): Promise<readonly Duty[]> =>
    delegationDuties(one, await repos.duties.ofRecord(record), await repos.dutyTable.current(), today())

  /** A duty that is still open, with what it is owed for. */
  const openDuty = async (
    repos: Repositories,
    { record, ...key }: Settled,
  ): Promise<Result<{ readonly delegation: Delegation; readonly duty: Duty }, FoundDutyError>> => {
    const delegation = await found(repos, record)
    if (delegation === null) return fail('duty.record_not_found')
    const duty = (await dutiesNow(repos, delegation, record)).find((one) => isSameDuty(one, key))
    if (!duty) return fail('duty.not_found')
    return duty.fulfilment === null ? ok({ delegation, duty }) : fail('duty.already_met')
  }

  /** A passport that the book of custody says is out is handed back there, and nowhere else. */
  const isPassportOut = async (repos: Repositories, one: Delegation, duty: Duty): Promise<boolean> => {
    if (one.of !== 'trip' || duty.ruleCode !== HAND_BACK_RULE) return false
    const holder = one.trip.members.find(({ id }) => id === duty.memberId)?.staffMemberId
    return (await repos.custodies.ofTrip(one.trip.id)).some(
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
        return ok(owedAmong(await openRecords(repos, today()), isAsked))
      }),

    recordMet: ({ record, ruleCode, authority, memberId, ...sent }: Met): Promise<Result<Owed, MetError>> =>
      uow().write(async (repos): Promise<Result<Owed, MetError>> => {
        const open = await openDuty(repos, { record, ruleCode, authority, memberId })
        if (!open.ok) return open
        const { delegation, duty } = open.value
        if (sent.sentOn > today()) return fail('duty.sent_in_future')
        if (sent.documentOn !== null && sent.documentOn > sent.sentOn) return fail('duty.document_after_sent')
        // The due day of an after-return duty stands only when the return is known (gate 5: never before the exit).
        if (duty.state === 'awaiting_return') return fail('duty.return_not_recorded')
        if (await isPassportOut(repos, delegation, duty)) return fail('duty.passport_out')
        const recorded = { ...sent, letterId: null, recordedAt: now(), recordedBy: who() }
        const { calendar } = await repos.dutyTable.current()
        await repos.duties.insert(record, meetDuty(duty, recorded, calendar))
        return ok({ duties: [...(await dutiesNow(repos, delegation, record))] })
      }),

    waive: ({ record, ruleCode, authority, memberId, ...waived }: Waived): Promise<Result<Owed, WaiveError>> =>
      uow().write(async (repos): Promise<Result<Owed, WaiveError>> => {
        const open = await openDuty(repos, { record, ruleCode, authority, memberId })
        if (!open.ok) return open
        const { delegation, duty } = open.value
        if (duty.state === 'waived') return fail('duty.already_met')
        if (waived.postponedTo !== null && waived.postponedTo <= duty.dueOn) return fail('duty.postponed_not_later')
        const { calendar } = await repos.dutyTable.current()
        const waiver = waiveDuty(duty, { ...waived, recordedAt: now(), recordedBy: who() }, calendar)
        await repos.duties.insertWaiver(record, waiver)
        return ok({ duties: [...(await dutiesNow(repos, delegation, record))] })
      }),
  }
}
