import type { CustodyRow, CustodyTrip } from '#contract/routes/passport-custody.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { meetDuty } from '#domain/duty/meet-duty.ts'
import { journeyOf } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase } from '#domain/outbound-trip/phase.ts'
import { custodyState, type PassportCustody } from '#domain/passport/passport-custody.ts'
import type { OutboundTripId, PassportCustodyId, PassportId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Passport, StaffMember } from '#domain/staff/staff.ts'
import { dutiesOfCustodies, dutyOfCustody, memberOf } from '#electron/services/passport-loading.ts'
import { type PassportSlipDependencies, passportSlip } from '#electron/services/passport-slip.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'

type Dependencies = Pick<TripDependencies, 'uow' | 'newId' | 'today' | 'now' | 'who'> & PassportSlipDependencies

type HandOut = {
  readonly passportId: PassportId
  readonly tripId: OutboundTripId
  readonly decisionNumber: string
  readonly on: LocalDate
  readonly note: string
}
type HandOutError =
  | 'passport_custody.not_found'
  | 'passport_custody.already_out'
  | 'passport_custody.not_official'
  | 'passport_custody.in_future'
  | 'passport_custody.not_for_trip'
  | 'outbound_trip.not_found'

type HandBack = {
  readonly id: PassportCustodyId
  readonly revision: number
  readonly on: LocalDate
  readonly lateReason: string
  readonly note: string
}
type HandBackError =
  | 'passport_custody.not_found'
  | 'passport_custody.already_back'
  | 'passport_custody.back_before_out'
  | 'passport_custody.in_future'
  | 'passport_custody.late_reason_missing'
  | 'passport_custody.return_not_recorded'
  | 'passport_custody.changed_elsewhere'

type Held = { readonly holder: StaffMember; readonly passport: Passport }

const heldBy = async (repos: Repositories, id: PassportId): Promise<Held | null> => {
  const holderId = await repos.custodies.holderOf(id)
  const holder = holderId === null ? null : await repos.staff.find(holderId)
  const passport = holder?.passports.find((one) => one.id === id)
  return holder && passport ? { holder, passport } : null
}

/** It takes its people away still, or is on its way, and names this passport for its holder. */
const isFor = (trip: OutboundTrip, { holder, passport }: Held): boolean =>
  !isOff(trip) && tripPhase(trip) !== 'complete' && memberOf(trip, holder.id)?.passport?.number === passport.number

/** The number of the decision that lets them go, by the last of its kind. */
const decisionOf = ({ decisions }: OutboundTrip): string =>
  decisions.findLast(({ kind, documentNumber }) => kind === 'approved' && documentNumber !== '')?.documentNumber ?? ''

/** The entry is what the days count from: a journey that has begun, or should have, is recorded before its end is settled. */
const lacksReturn = (trip: OutboundTrip, custody: PassportCustody, duty: Duty, on: LocalDate): boolean => {
  const member = memberOf(trip, custody.staffMemberId)
  const hasLeft = member !== undefined && journeyOf(trip, member).exitOn !== null
  return duty.state === 'awaiting_return' && (hasLeft || on >= trip.departsOn)
}

/** Sổ giao, nhận hộ chiếu công vụ, ngoại giao. */
export const passportCustodyService = ({ uow, newId, today, now, who, ...slipping }: Dependencies) => ({
  list: (): Promise<Result<CustodyRow[], never>> =>
    uow().read(async (repos) => {
      const out = await repos.custodies.out()
      const owed = await dutiesOfCustodies(repos, out, today())
      const byPassport = new Map(out.map((custody) => [custody.passportId, custody]))
      return ok(
        (await repos.custodies.kept()).map(({ passport, ...holder }): CustodyRow => {
          const custody = byPassport.get(passport.id) ?? null
          const { trip, duty } = (custody && owed.get(custody.id)) ?? { trip: null, duty: null }
          const counts = duty !== null && isOpen(duty) && duty.state !== 'awaiting_return'
          const dueOn = counts ? duty.dueOn : null
          return {
            ...holder,
            passportId: passport.id,
            kind: passport.kind,
            number: passport.number,
            expiresOn: passport.expiresOn,
            state: custodyState(custody, dueOn, today()),
            custody,
            tripTitle: trip?.title ?? '',
            dueOn,
            days: counts ? duty.days : null,
            unit: duty?.unit ?? 'working_day',
            why: duty?.why ?? '',
          }
        }),
      )
    }),

  trips: ({
    passportId,
  }: {
    readonly passportId: PassportId
  }): Promise<Result<CustodyTrip[], 'passport_custody.not_found'>> =>
    uow().read(async (repos) => {
      const held = await heldBy(repos, passportId)
      if (held === null) return fail('passport_custody.not_found')
      return ok(
        (await repos.trips.ofStaff([held.holder.id]))
          .filter((trip) => isFor(trip, held))
          .map((trip) => ({
            id: trip.id,
            title: trip.title,
            departsOn: trip.departsOn,
            returnsOn: trip.returnsOn,
            decisionNumber: decisionOf(trip),
          })),
      )
    }),

  handOut: ({
    passportId,
    tripId,
    decisionNumber,
    on,
    note,
  }: HandOut): Promise<Result<PassportCustody, HandOutError>> =>
    uow().write(async (repos): Promise<Result<PassportCustody, HandOutError>> => {
      const held = await heldBy(repos, passportId)
      if (held === null) return fail('passport_custody.not_found')
      if (held.passport.kind === 'ordinary') return fail('passport_custody.not_official')
      if ((await repos.custodies.outOf(passportId)) !== null) return fail('passport_custody.already_out')
      if (on > today()) return fail('passport_custody.in_future')
      const trip = await repos.outboundTrips.find(tripId)
      if (trip === null) return fail('outbound_trip.not_found')
      if (!isFor(trip, held)) return fail('passport_custody.not_for_trip')
      const custody: PassportCustody = {
        id: newId<PassportCustodyId>(),
        passportId,
        staffMemberId: held.holder.id,
        tripId,
        decisionNumber,
        handedOutOn: on,
        handedOutBy: who(),
        handedBackOn: null,
        receivedBy: '',
        lateReason: '',
        note,
        recordedAt: now(),
        revision: 1,
      }
      await repos.custodies.insert(custody)
      return ok(custody)
    }),

  /** The duty and the book are settled by one act: neither can be without the other. */
  handBack: ({ id, revision, on, lateReason, note }: HandBack): Promise<Result<PassportCustody, HandBackError>> =>
    uow().write(async (repos): Promise<Result<PassportCustody, HandBackError>> => {
      const custody = await repos.custodies.find(id)
      if (custody === null) return fail('passport_custody.not_found')
      if (custody.handedBackOn !== null) return fail('passport_custody.already_back')
      if (custody.revision !== revision) return fail('passport_custody.changed_elsewhere')
      if (on > today()) return fail('passport_custody.in_future')
      if (on < custody.handedOutOn) return fail('passport_custody.back_before_out')
      const trip = await repos.outboundTrips.find(custody.tripId)
      const duty = trip && (await dutyOfCustody(repos, trip, custody.staffMemberId, today()))
      if (trip && duty && lacksReturn(trip, custody, duty, on)) return fail('passport_custody.return_not_recorded')
      const isOwed = duty !== null && isOpen(duty) && duty.state !== 'awaiting_return'
      const isLate = isOwed && on > duty.dueOn
      if (isLate && lateReason === '') return fail('passport_custody.late_reason_missing')
      const after: PassportCustody = {
        ...custody,
        handedBackOn: on,
        receivedBy: who(),
        lateReason: isLate ? lateReason : '',
        note: note === '' ? custody.note : note,
        revision: revision + 1,
      }
      await repos.custodies.update(custody, after)
      if (isOwed) {
        const sent = { documentNumber: '', documentOn: null, sentOn: on, letterId: null }
        const { calendar } = await repos.dutyTable.current()
        await repos.duties.insert(
          tripRef(custody.tripId),
          meetDuty(duty, { ...sent, recordedAt: now(), recordedBy: who() }, calendar),
        )
      }
      return ok(after)
    }),

  ...passportSlip({ uow, today, ...slipping }),
})
