import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

type Group = Pick<OutboundTrip, 'members' | 'actualExitOn' | 'actualEntryOn'>

/** Exit and entry of one member: his own where they differ, else the group's. */
export const journeyOf = (
  trip: Pick<OutboundTrip, 'actualExitOn' | 'actualEntryOn'>,
  member: Pick<TripMember, 'ownJourney'>,
): { readonly exitOn: LocalDate | null; readonly entryOn: LocalDate | null } =>
  member.ownJourney ?? { exitOn: trip.actualExitOn, entryOn: trip.actualEntryOn }

/** True for a member who stayed at home while the group went. */
export const stayedHome = (trip: Group, member: Pick<TripMember, 'ownJourney'>): boolean =>
  member.ownJourney !== null && member.ownJourney.exitOn === null && trip.actualExitOn !== null

const journeys = (trip: Group) =>
  trip.members.filter((member) => !stayedHome(trip, member)).map((member) => journeyOf(trip, member))

/** The first exit of anybody; null before. */
export const groupExit = (trip: Group): LocalDate | null =>
  journeys(trip).reduce<LocalDate | null>(
    (first, { exitOn }) => (exitOn === null || (first !== null && first <= exitOn) ? first : exitOn),
    null,
  )

/** The last entry, once everybody who went is back; null before. */
export const groupEntry = (trip: Group): LocalDate | null => {
  const all = journeys(trip)
  if (all.length === 0 || all.some(({ exitOn, entryOn }) => exitOn === null || entryOn === null)) return null
  return all.reduce<LocalDate | null>(
    (last, { entryOn }) => (entryOn !== null && (last === null || entryOn > last) ? entryOn : last),
    null,
  )
}
