import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhase } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type PreparationInput = Pick<TripMember, 'briefedOn' | 'committedOn' | 'partyOpinion'> & {
  readonly memberId: TripMember['id']
}

export type PreparationError =
  | 'outbound_trip.is_cancelled'
  | 'outbound_trip.is_closed'
  | 'outbound_trip.member_not_found'
  | 'outbound_trip.preparation_in_future'

/** Records briefing, signed undertaking and the party cell's opinion of these members; others keep theirs. */
export const recordPreparation = (
  trip: OutboundTrip,
  prepared: readonly PreparationInput[],
  today: LocalDate,
): Result<OutboundTrip, PreparationError> => {
  const phase = tripPhase(trip)
  if (phase === 'cancelled') return fail('outbound_trip.is_cancelled')
  if (phase === 'complete') return fail('outbound_trip.is_closed')
  const byMember = new Map(prepared.map(({ memberId, ...facts }) => [memberId, facts]))
  for (const [memberId, { briefedOn, committedOn, partyOpinion }] of byMember) {
    if (!trip.members.some(({ id }) => id === memberId)) return fail('outbound_trip.member_not_found', { memberId })
    if ([briefedOn, committedOn, partyOpinion?.on ?? null].some((on) => on !== null && on > today))
      return fail('outbound_trip.preparation_in_future', { memberId })
  }
  return ok({
    ...trip,
    members: trip.members.map((member) => ({ ...member, ...byMember.get(member.id) })),
    revision: trip.revision + 1,
  })
}
