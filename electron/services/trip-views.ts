import type { OutboundTripRow, OutboundTripView, Overview, OwedDuty } from '#contract/routes/outbound-trip.ts'
import { unannouncedYears } from '#domain/calendar/working-calendar.ts'
import { type Duty, type DutyFulfilment, type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled, isOverdueReturn, nextSteps, tripPhase } from '#domain/outbound-trip/phase.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { maskNumber } from '#domain/staff/staff.ts'

type Fulfilments = ReadonlyMap<string, readonly DutyFulfilment[]>

const leaderName = (trip: OutboundTrip): string => trip.members.find(({ role }) => role === 'leader')?.fullName ?? ''

const countriesOf = (trip: OutboundTrip): string[] => [...new Set(trip.legs.map(({ country }) => country))]

const isOpen = (duty: Duty): boolean => duty.fulfilment === null

const withoutNumbers = (trip: OutboundTrip): OutboundTrip => ({
  ...trip,
  members: trip.members.map((member) =>
    member.passport === null
      ? member
      : { ...member, passport: { ...member.passport, number: maskNumber(member.passport.number) } },
  ),
})

/** A record with everything that follows from it today. */
export const tripView = (
  trip: OutboundTrip,
  met: readonly DutyFulfilment[],
  table: DutyTable,
  today: LocalDate,
  seesNumbers: boolean,
): OutboundTripView => ({
  trip: seesNumbers ? trip : withoutNumbers(trip),
  phase: tripPhase(trip),
  isOverdueReturn: isOverdueReturn(trip, today),
  nextSteps: [...nextSteps(trip)],
  duties: [...dutiesOf(trip, met, table, today)],
})

/** One line of the list. */
export const tripRow = (
  trip: OutboundTrip,
  met: readonly DutyFulfilment[],
  table: DutyTable,
  today: LocalDate,
): OutboundTripRow => {
  const open = dutiesOf(trip, met, table, today).filter(isOpen)
  return {
    id: trip.id,
    title: trip.title,
    kind: trip.kind,
    phase: tripPhase(trip),
    isOverdueReturn: isOverdueReturn(trip, today),
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

const byDueDay = (a: OwedDuty, b: OwedDuty): number =>
  a.duty.dueOn < b.duty.dueOn ? -1 : a.duty.dueOn > b.duty.dueOn ? 1 : 0

const unrecorded = (trip: OutboundTrip, today: LocalDate): Overview['unrecorded'] => {
  const phase = tripPhase(trip)
  const base = { tripId: trip.id, tripTitle: trip.title }
  if (isCancelled(trip)) return []
  if (trip.actualExitOn === null && phase !== 'complete' && trip.departsOn < today)
    return [{ ...base, missing: 'exit', plannedOn: trip.departsOn }]
  if (phase === 'abroad' && trip.returnsOn < today) return [{ ...base, missing: 'entry', plannedOn: trip.returnsOn }]
  return []
}

/** What must be done today: late first, then what comes due, who is abroad, and what nobody recorded. */
export const overview = (
  trips: readonly OutboundTrip[],
  met: Fulfilments,
  table: DutyTable,
  today: LocalDate,
): Overview => {
  const owed = trips.flatMap((trip): readonly OwedDuty[] =>
    dutiesOf(trip, met.get(trip.id) ?? [], table, today)
      .filter(isOpen)
      .map((duty) => ({ tripId: trip.id, tripTitle: trip.title, duty })),
  )
  const year = yearOf(today)
  return {
    today,
    overdue: owed.filter(({ duty }) => duty.state === 'overdue').sort(byDueDay),
    dueSoon: owed.filter(({ duty }) => duty.state === 'due_soon').sort(byDueDay),
    abroad: trips
      .filter((trip) => tripPhase(trip) === 'abroad')
      .map((trip) => ({
        tripId: trip.id,
        tripTitle: trip.title,
        leaderName: leaderName(trip),
        memberCount: trip.members.length,
        countries: countriesOf(trip),
        returnsOn: trip.returnsOn,
        isOverdueReturn: isOverdueReturn(trip, today),
      })),
    unrecorded: trips.flatMap((trip) => unrecorded(trip, today)),
    unannouncedYears: [...unannouncedYears(table.calendar, [year, year + 1])],
  }
}
