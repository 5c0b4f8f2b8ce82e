import type { OutboundTrip, TripDecision, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { nextSteps, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** Steps that say no to somebody or alter what was permitted: each needs its reason in writing. */
const needsReason: readonly TripDecisionKind[] = [
  'sent_back',
  'withdrawn',
  'refused',
  'postponed',
  'extended',
  'changed',
  'cancelled',
]

export type DecideError =
  | 'outbound_trip.is_cancelled'
  | 'outbound_trip.is_closed'
  | 'outbound_trip.step_not_allowed'
  | 'outbound_trip.reason_missing'
  | 'outbound_trip.decision_in_future'
  | 'outbound_trip.decision_before_last'
  | 'outbound_trip.extension_not_later'

/**
 * Adds a decision when the trip's phase allows it; nothing can have been decided on a day that has not come. An extension
 * moves the approved return and keeps where it was.
 */
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
  const { extension } = decision
  if (decision.kind !== 'extended' && extension !== null) return fail('outbound_trip.step_not_allowed', { phase })
  const isLater = extension !== null && extension.from === trip.returnsOn && extension.to > trip.returnsOn
  if (decision.kind === 'extended' && !isLater)
    return fail('outbound_trip.extension_not_later', { returnsOn: trip.returnsOn })
  return ok({
    ...trip,
    returnsOn: extension?.to ?? trip.returnsOn,
    decisions: [...trip.decisions, decision],
    revision: trip.revision + 1,
  })
}
