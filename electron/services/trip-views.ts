import type { OutboundTripRow, OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import type { Role } from '#domain/account/account.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isOverdueReturn, isRegisteredLate, nextSteps, tripPhase } from '#domain/outbound-trip/phase.ts'
import { groupReportState } from '#domain/outbound-trip/return-report.ts'
import { gatesOf } from '#domain/outbound-trip/take-step.ts'
import { mayDecide } from '#domain/outbound-trip/who-decides.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { maskNumber } from '#domain/staff/staff.ts'
import { factsOf } from '#electron/services/trip-loading.ts'

export const leaderName = (trip: Pick<OutboundTrip, 'members'>): string =>
  trip.members.find(({ role }) => role === 'leader')?.fullName ?? ''

export const countriesOf = (trip: Pick<OutboundTrip, 'legs'>): string[] => [
  ...new Set(trip.legs.map(({ country }) => country)),
]

/** Whole passport numbers are for those who keep the register; a leader sees the last three characters. */
export const seesNumbers = (role: Role): boolean => role === 'administrator' || role === 'personnel_officer'

const withoutNumbers = (trip: OutboundTrip): OutboundTrip => ({
  ...trip,
  members: trip.members.map((member) =>
    member.passport === null
      ? member
      : { ...member, passport: { ...member.passport, number: maskNumber(member.passport.number) } },
  ),
})

/** A number is asked for where an officer records somebody else's permission. */
const WITH_DOCUMENT = 'số'

/** A record with everything that follows from it today, as somebody of this role may see it. */
export const tripView = async (
  repos: Repositories,
  trip: OutboundTrip,
  { today, role }: { readonly today: () => LocalDate; readonly role: () => Role },
): Promise<OutboundTripView> => {
  const facts = await factsOf(repos, trip, today())
  const gates = gatesOf(trip, facts)
  return {
    trip: seesNumbers(role()) ? trip : withoutNumbers(trip),
    phase: tripPhase(trip),
    isOverdueReturn: isOverdueReturn(trip, today()),
    isRegisteredLate: isRegisteredLate(trip),
    nextSteps: nextSteps(trip).filter((kind) => mayDecide(role(), { kind, documentNumber: WITH_DOCUMENT })),
    duties: [...facts.duties],
    gates: {
      clear: [...gates.clear],
      close: [...gates.close],
      debtor: [...gates.debtor],
      overlap: [...gates.overlap],
    },
    clashes: [...facts.clashes],
    reportState: groupReportState(facts.parts),
    reports: facts.parts.map(({ memberId, state }) => ({ memberId, state })),
    attachments: [...(await repos.attachments.ofRecord(tripRef(trip.id)))],
    custodies: [...facts.custodies],
    planItem: trip.planItemId === null ? null : await repos.plan.find(trip.planItemId),
  }
}

/** One line of the list. */
export const tripRow = (trip: OutboundTrip, duties: readonly Duty[], today: LocalDate): OutboundTripRow => {
  const open = duties.filter(isOpen)
  return {
    id: trip.id,
    title: trip.title,
    kind: trip.kind,
    phase: tripPhase(trip),
    isOverdueReturn: isOverdueReturn(trip, today),
    isRegisteredLate: isRegisteredLate(trip),
    hasOverrides: trip.overrides.length > 0,
    countries: countriesOf(trip),
    departsOn: trip.departsOn,
    returnsOn: trip.returnsOn,
    leaderName: leaderName(trip),
    memberCount: trip.members.length,
    openDuties: open.length,
    overdueDuties: open.filter((duty) => duty.state === 'overdue').length,
    nextDueOn: open.reduce<LocalDate | null>(
      (next, duty) => (next === null || duty.dueOn < next ? duty.dueOn : next),
      null,
    ),
  }
}
