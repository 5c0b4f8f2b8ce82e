import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type JourneyInput = {
  readonly actualExitOn: LocalDate | null
  readonly actualEntryOn: LocalDate | null
  /** Only members whose journey differs. */
  readonly own: readonly {
    readonly memberId: TripMember['id']
    readonly exitOn: LocalDate | null
    readonly entryOn: LocalDate | null
  }[]
}

export type JourneyError =
  | 'outbound_trip.is_cancelled'
  | 'outbound_trip.is_closed'
  | 'outbound_trip.member_not_found'
  | 'outbound_trip.entry_before_exit'
  | 'outbound_trip.entry_without_exit'
  | 'outbound_trip.travel_in_future'

/** Records the actual exit and entry, of the group and of members who differ; days that have not come cannot be recorded. */
export const recordJourney = (
  trip: OutboundTrip,
  { actualExitOn, actualEntryOn, own }: JourneyInput,
  today: LocalDate,
): Result<OutboundTrip, JourneyError> => {
  // Withdrawn or postponed too: until it is permitted anew it takes nobody away.
  if (isOff(trip)) return fail('outbound_trip.is_cancelled')
  if (tripPhase(trip) === 'complete') return fail('outbound_trip.is_closed')
  if (own.some(({ memberId }) => !trip.members.some(({ id }) => id === memberId)))
    return fail('outbound_trip.member_not_found')
  for (const { exitOn, entryOn, ...who } of [
    { exitOn: actualExitOn, entryOn: actualEntryOn, memberId: null },
    ...own,
  ]) {
    if (exitOn === null && entryOn !== null) return fail('outbound_trip.entry_without_exit', who)
    if (exitOn !== null && entryOn !== null && entryOn < exitOn) return fail('outbound_trip.entry_before_exit', who)
    if ([exitOn, entryOn].some((day) => day !== null && day > today)) return fail('outbound_trip.travel_in_future', who)
  }
  return ok({
    ...trip,
    actualExitOn,
    actualEntryOn,
    members: trip.members.map((member) => {
      const stated = own.find(({ memberId }) => memberId === member.id)
      const differs = stated && (stated.exitOn !== actualExitOn || stated.entryOn !== actualEntryOn)
      return { ...member, ownJourney: differs ? { exitOn: stated.exitOn, entryOn: stated.entryOn } : null }
    }),
    revision: trip.revision + 1,
  })
}
