import type { Authority, DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DutyFulfilment } from '#domain/duty/settlement.ts'
import { groupEntry, groupExit, journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripDecision, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { lastChange } from '#domain/outbound-trip/trip-change.ts'
import type { Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** The day a duty hangs on: as planned, and as it was where that is known. */
export type DutyEventDay = {
  readonly on: LocalDate
  readonly plannedOn: LocalDate
  readonly isActual: boolean
  /** When a change was recorded; null for departures and returns. */
  readonly knownAt: Instant | null
}

type Trip = Pick<OutboundTrip, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'>

/** The rule of the notice itself: sending it is not what a later change must be told after. */
export const CHANGE_NOTICE_RULE = 'trip_change_notice'

/** The last change that somebody who was told of the trip before must be told of; null when there is none. */
const changeFor = (trip: Trip, authority: Authority, met: readonly DutyFulfilment[]): TripDecision | null => {
  const told = met.filter((one) => one.authority === authority && one.ruleCode !== CHANGE_NOTICE_RULE)
  const change = lastChange(trip)
  return change !== null && told.some(({ sentOn }) => sentOn <= change.on) ? change : null
}

const happened = (actual: LocalDate | null, plannedOn: LocalDate): DutyEventDay => ({
  on: actual ?? plannedOn,
  plannedOn,
  isActual: actual !== null,
  knownAt: null,
})

/** The event of a rule for the group, or for one member: each member's passport clock runs from his own entry. */
export const eventOf = (
  rule: DeadlineRule,
  trip: Trip,
  member: TripMember | null,
  authority: Authority,
  met: readonly DutyFulfilment[],
): DutyEventDay | null => {
  // Who stayed at home has nothing to tell before or after.
  if (member !== null && stayedHome(trip, member)) return null
  switch (rule.event) {
    case 'departure':
      return happened(member === null ? groupExit(trip) : journeyOf(trip, member).exitOn, trip.departsOn)
    case 'return':
      return happened(member === null ? groupEntry(trip) : journeyOf(trip, member).entryOn, trip.returnsOn)
    case 'change': {
      const change = changeFor(trip, authority, met)
      return change && { on: change.on, plannedOn: change.on, isActual: true, knownAt: change.recordedAt }
    }
    // Events of a visit.
    case 'arrival':
    case 'visit_end':
      return null
    default:
      return rule.event satisfies never
  }
}
