import * as z from 'zod'
import type { HostPerson, InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { timeSpan } from '#domain/inbound-visit/programme.ts'
import { isVisitOff } from '#domain/inbound-visit/visit-phase.ts'
import { InboundVisitId, OutboundTripId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { foldMarks } from '#domain/shared/text.ts'

/**
 * Double-booked: somebody of the reception, or a room, on another visit at the same time, or away on a trip of his own. A
 * warning, never a gate: an office may know better.
 */
export const VisitClash = z.strictObject({
  what: z.enum(['host_leader', 'reception_member', 'interpreter', 'room']),
  /** The person's name, or the room. */
  name: z.string(),
  /** Where else: another visit, or a trip abroad. */
  other: z.discriminatedUnion('of', [
    z.strictObject({ of: z.literal('visit'), visitId: InboundVisitId, title: z.string() }),
    z.strictObject({ of: z.literal('trip'), tripId: OutboundTripId, title: z.string() }),
  ]),
  from: LocalDate,
  to: LocalDate,
  /** Of a room: "08:30 - 11:00" there; empty for whole days. */
  time: z.string(),
})
export type VisitClash = z.infer<typeof VisitClash>

/** What is asked of a visit before it is saved, too. */
export type ClashSubject = Pick<
  InboundVisit,
  'arrivesOn' | 'departsOn' | 'hostLeader' | 'receptionMembers' | 'interpreter' | 'programme'
> & { readonly id: InboundVisit['id'] | null }

export type OtherVisit = Pick<
  InboundVisit,
  | 'id'
  | 'title'
  | 'arrivesOn'
  | 'departsOn'
  | 'actualArrivalOn'
  | 'actualDepartureOn'
  | 'decisions'
  | 'hostLeader'
  | 'receptionMembers'
  | 'interpreter'
  | 'programme'
>

/** Somebody's days abroad, from the trips of the register. */
export type Away = {
  readonly tripId: z.infer<typeof OutboundTripId>
  readonly title: string
  readonly staffMemberId: NonNullable<HostPerson['staffMemberId']>
  readonly from: LocalDate
  readonly to: LocalDate
}

type Booked = { readonly what: Exclude<VisitClash['what'], 'room'>; readonly person: HostPerson }

const bookedOf = (visit: Pick<InboundVisit, 'hostLeader' | 'receptionMembers' | 'interpreter'>): readonly Booked[] => [
  ...(visit.hostLeader === null ? [] : [{ what: 'host_leader', person: visit.hostLeader } as const]),
  ...visit.receptionMembers.map((person) => ({ what: 'reception_member', person }) as const),
  ...(visit.interpreter === null ? [] : [{ what: 'interpreter', person: visit.interpreter } as const]),
]

/** The same person: by the staff register where both are in it, else by name (an outside interpreter, a name merely typed). */
const isSamePerson = (a: HostPerson, b: HostPerson): boolean =>
  a.staffMemberId !== null && b.staffMemberId !== null
    ? a.staffMemberId === b.staffMemberId
    : foldMarks(a.fullName) === foldMarks(b.fullName)

const share = (a: { from: LocalDate; to: LocalDate }, b: { from: LocalDate; to: LocalDate }): boolean =>
  a.from <= b.to && b.from <= a.to

type Line = InboundVisit['programme'][number]
const roomOf = ({ place }: Pick<Line, 'place'>): string => foldMarks(place)

/** Two lines that cannot both have the room: on one day, at hours that meet; a line without hours takes its whole day. */
const meet = (a: Line, b: Line): boolean => {
  if (a.on !== b.on || roomOf(a) === '' || roomOf(a) !== roomOf(b)) return false
  if (a.starts === '' || b.starts === '') return true
  const ends = ({ starts, ends: end }: Line) => (end === '' ? starts : end)
  return a.starts === b.starts || (a.starts < ends(b) && b.starts < ends(a))
}

/** Everything of this visit that is taken elsewhere at the same time; visits that are off take nobody. */
export const visitClashes = (
  visit: ClashSubject,
  others: readonly OtherVisit[],
  away: readonly Away[],
): readonly VisitClash[] => {
  const days = { from: visit.arrivesOn, to: visit.departsOn }
  const mine = bookedOf(visit)
  const meanwhile = others
    .filter((other) => other.id !== visit.id && !isVisitOff(other))
    .map((other) => ({
      other,
      from: other.actualArrivalOn ?? other.arrivesOn,
      to: other.actualDepartureOn ?? other.departsOn,
    }))
  const people = meanwhile
    .filter((one) => share(days, one))
    .flatMap(({ other, from, to }) =>
      mine
        .filter(({ person }) => bookedOf(other).some((there) => isSamePerson(person, there.person)))
        .map(({ what, person }) => ({
          what,
          name: person.fullName,
          other: { of: 'visit' as const, visitId: other.id, title: other.title },
          from,
          to,
          time: '',
        })),
    )
  const rooms = meanwhile.flatMap(({ other }) =>
    visit.programme.flatMap((line) =>
      other.programme
        .filter((there) => meet(line, there))
        .map((there) => ({
          what: 'room' as const,
          name: line.place,
          other: { of: 'visit' as const, visitId: other.id, title: other.title },
          from: there.on,
          to: there.on,
          time: timeSpan(there),
        })),
    ),
  )
  const abroad = away
    .filter((one) => share(days, one))
    .flatMap((one) =>
      mine
        .filter(({ person }) => person.staffMemberId === one.staffMemberId)
        .map(({ what, person }) => ({
          what,
          name: person.fullName,
          other: { of: 'trip' as const, tripId: one.tripId, title: one.title },
          from: one.from,
          to: one.to,
          time: '',
        })),
    )
  return [...abroad, ...people, ...rooms]
}
