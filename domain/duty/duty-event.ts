import type { Authority, DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DutyFulfilment } from '#domain/duty/settlement.ts'
import { groupEntry, groupExit, journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripDecision, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** The day a duty hangs on: as planned, and as it was where that is known. */
export type DutyEventDay = { readonly on: LocalDate; readonly plannedOn: LocalDate; readonly isActual: boolean }

type Trip = Pick<OutboundTrip, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'>

const alters: readonly TripDecision['kind'][] = ['cancelled', 'postponed', 'extended', 'changed']

/** The last change that somebody who was told of the trip before must be told of; null when there is none. */
const changeFor = (trip: Trip, authority: Authority, met: readonly DutyFulfilment[]): LocalDate | null => {
  const told = met.filter((one) => one.authority === authority && one.ruleCode !== 'trip_change_notice')
  const change = trip.decisions.findLast(({ kind }) => alters.includes(kind))
  return change !== undefined && told.some(({ sentOn }) => sentOn <= change.on) ? change.on : null
}

const happened = (actual: LocalDate | null, plannedOn: LocalDate): DutyEventDay => ({
  on: actual ?? plannedOn,
  plannedOn,
  isActual: actual !== null,
})

/** The event of a rule for the group, or for one member: each member's passport clock runs from his own entry. */
export const eventOf = (
  rule: DeadlineRule,
  trip: Trip,
  member: TripMember | null,
  authority: Authority,
  met: readonly DutyFulfilment[],
): DutyEventDay | null => {
  switch (rule.event) {
    case 'departure':
      return happened(member === null ? groupExit(trip) : journeyOf(trip, member).exitOn, trip.departsOn)
    case 'return':
      if (member !== null && stayedHome(trip, member)) return null
      return happened(member === null ? groupEntry(trip) : journeyOf(trip, member).entryOn, trip.returnsOn)
    case 'change': {
      const on = changeFor(trip, authority, met)
      return on === null ? null : { on, plannedOn: on, isActual: true }
    }
    default:
      return rule.event satisfies never
  }
}
