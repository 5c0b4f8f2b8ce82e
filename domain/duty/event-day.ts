import type { Duty } from '#domain/duty/duty.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { groupEntry, groupExit, journeyOf } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

type Journey = Pick<OutboundTrip, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>

/** The day a duty of a trip hangs on, as far as it is known today; of the member it is about, where it is about one. */
export const tripEventDayOf = (
  { event, memberId, plannedOn }: Pick<Duty, 'event' | 'memberId' | 'plannedOn'>,
  trip: Journey,
): LocalDate => {
  const member = trip.members.find(({ id }) => id === memberId)
  switch (event) {
    case 'departure':
      return (member === undefined ? groupExit(trip) : journeyOf(trip, member).exitOn) ?? trip.departsOn
    case 'return':
      return (member === undefined ? groupEntry(trip) : journeyOf(trip, member).entryOn) ?? trip.returnsOn
    case 'change':
    case 'arrival':
    case 'visit_end':
      return plannedOn
    default:
      return event satisfies never
  }
}

type Stay = Pick<InboundVisit, 'arrivesOn' | 'departsOn' | 'actualArrivalOn' | 'actualDepartureOn'>

/** The day a duty of a visit hangs on, as far as it is known today. */
export const visitEventDayOf = ({ event, plannedOn }: Pick<Duty, 'event' | 'plannedOn'>, visit: Stay): LocalDate => {
  if (event === 'arrival') return visit.actualArrivalOn ?? visit.arrivesOn
  if (event === 'visit_end') return visit.actualDepartureOn ?? visit.departsOn
  return plannedOn
}
