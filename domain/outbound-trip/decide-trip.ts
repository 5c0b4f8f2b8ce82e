import type { OutboundTrip, TripDecision, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled, nextSteps, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** Steps that say no to somebody: each needs its reason in writing. */
const needsReason: readonly TripDecisionKind[] = ['sent_back', 'withdrawn', 'refused', 'cancelled']

export type DecideError =
  | 'outbound_trip.is_cancelled'
  | 'outbound_trip.is_closed'
  | 'outbound_trip.step_not_allowed'
  | 'outbound_trip.reason_missing'
  | 'outbound_trip.decision_in_future'
  | 'outbound_trip.decision_before_last'

/** Adds a decision when the trip's phase allows it; nothing can have been decided on a day that has not come. */
export const decideTrip = (
  trip: OutboundTrip,
  decision: TripDecision,
  today: LocalDate,
): Result<OutboundTrip, DecideError> => {
  const phase = tripPhase(trip)
  if (phase === 'cancelled') return fail('outbound_trip.is_cancelled')
  if (phase === 'complete') return fail('outbound_trip.is_closed')
  if (!nextSteps(trip).includes(decision.kind)) return fail('outbound_trip.step_not_allowed', { phase })
  if (decision.on > today) return fail('outbound_trip.decision_in_future')
  const last = trip.decisions.at(-1)
  if (last && decision.on < last.on) return fail('outbound_trip.decision_before_last', { on: last.on })
  if (needsReason.includes(decision.kind) && decision.note === '') return fail('outbound_trip.reason_missing')
  return ok({ ...trip, decisions: [...trip.decisions, decision], revision: trip.revision + 1 })
}

export type Journey = { readonly actualExitOn: LocalDate | null; readonly actualEntryOn: LocalDate | null }

export type JourneyError =
  | 'outbound_trip.is_cancelled'
  | 'outbound_trip.is_closed'
  | 'outbound_trip.entry_before_exit'
  | 'outbound_trip.entry_without_exit'
  | 'outbound_trip.travel_in_future'

/** Records the actual exit and entry; days that have not come yet cannot be recorded. */
export const recordJourney = (
  trip: OutboundTrip,
  { actualExitOn, actualEntryOn }: Journey,
  today: LocalDate,
): Result<OutboundTrip, JourneyError> => {
  const phase = tripPhase(trip)
  // Withdrawn too: its phase is a draft again, but until it is submitted anew it takes nobody away.
  if (isCancelled(trip)) return fail('outbound_trip.is_cancelled')
  if (phase === 'complete') return fail('outbound_trip.is_closed')
  if (actualExitOn === null && actualEntryOn !== null) return fail('outbound_trip.entry_without_exit')
  if (actualExitOn !== null && actualEntryOn !== null && actualEntryOn < actualExitOn)
    return fail('outbound_trip.entry_before_exit')
  if ([actualExitOn, actualEntryOn].some((day) => day !== null && day > today))
    return fail('outbound_trip.travel_in_future')
  return ok({ ...trip, actualExitOn, actualEntryOn, revision: trip.revision + 1 })
}
