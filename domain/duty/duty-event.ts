import type { Authority, DeadlineRule } from '#domain/duty/deadline-rule.ts'
import type { DutyFulfilment } from '#domain/duty/settlement.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { groupEntry, groupExit, journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { Instant } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** The day a duty hangs on: as planned, and as it was where that is known. */
export type DutyEventDay = {
  readonly on: LocalDate
  readonly plannedOn: LocalDate
  readonly isActual: boolean
  /** When a change was recorded; null for all other events. */
  readonly knownAt: Instant | null
}

type Trip = Pick<OutboundTrip, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'>

/** The rules of the notices themselves: sending one is not what a later change must be told after. */
export const CHANGE_NOTICE_RULE = 'trip_change_notice'
export const VISIT_CHANGE_RULE = 'visit_change_notice'
const alters: readonly string[] = ['cancelled', 'postponed', 'extended', 'changed']

type Decided = { readonly kind: string; readonly on: LocalDate; readonly recordedAt: Instant }

/** The last change that somebody who was told before must be told of; null when there is none. */
const changeFor = (
  decisions: readonly Decided[],
  authority: Authority,
  met: readonly DutyFulfilment[],
): DutyEventDay | null => {
  const told = met.filter(
    (one) => one.authority === authority && one.ruleCode !== CHANGE_NOTICE_RULE && one.ruleCode !== VISIT_CHANGE_RULE,
  )
  const change = decisions.findLast(({ kind }) => alters.includes(kind))
  return change !== undefined && told.some(({ sentOn }) => sentOn <= change.on)
    ? { on: change.on, plannedOn: change.on, isActual: true, knownAt: change.recordedAt }
    : null
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
    case 'change':
      return changeFor(trip.decisions, authority, met)
    case 'arrival':
    case 'visit_end':
      return null
    default:
      return rule.event satisfies never
  }
}

type Visit = Pick<InboundVisit, 'arrivesOn' | 'departsOn' | 'actualArrivalOn' | 'actualDepartureOn' | 'decisions'>

/** The event of a rule for a visit. */
export const visitEventOf = (
  rule: DeadlineRule,
  visit: Visit,
  authority: Authority,
  met: readonly DutyFulfilment[],
): DutyEventDay | null => {
  switch (rule.event) {
    case 'arrival':
      return happened(visit.actualArrivalOn, visit.arrivesOn)
    case 'visit_end':
      return happened(visit.actualDepartureOn, visit.departsOn)
    case 'change':
      return changeFor(visit.decisions, authority, met)
    case 'departure':
    case 'return':
      return null
    default:
      return rule.event satisfies never
  }
}
