import { groupEntry, groupExit, journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import {
  isPrivate,
  type OutboundTrip,
  type OutboundTripDraft,
  type TripMember,
} from '#domain/outbound-trip/outbound-trip.ts'
import { isOff } from '#domain/outbound-trip/phase.ts'
import type { StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type ShapeError =
  | 'outbound_trip.returns_before_departure'
  | 'outbound_trip.no_leader'
  | 'outbound_trip.several_leaders'
  | 'outbound_trip.member_twice'
  | 'outbound_trip.host_missing'
  | 'outbound_trip.donor_missing'
  | 'outbound_trip.leg_dates_wrong'

/** Legs follow one another within the trip; a day left open is no error. */
const wrongLeg = ({
  legs,
  departsOn,
  returnsOn,
}: Pick<OutboundTripDraft, 'legs' | 'departsOn' | 'returnsOn'>): number => {
  let reached = departsOn
  for (const [index, { from, to }] of legs.entries()) {
    if (from !== null && (from < reached || from > returnsOn)) return index
    if (to !== null && (to < (from ?? reached) || to > returnsOn)) return index
    reached = to ?? from ?? reached
  }
  return -1
}

/** What must hold within one trip, whatever else is in the register. */
export const checkTripShape = (draft: OutboundTripDraft): Result<null, ShapeError> => {
  if (draft.returnsOn < draft.departsOn) return fail('outbound_trip.returns_before_departure')
  const leg = wrongLeg(draft)
  if (leg >= 0) return fail('outbound_trip.leg_dates_wrong', { index: leg })
  const ids = draft.members.flatMap((member) => (member.of === 'staff' ? [member.staffMemberId] : []))
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) return fail('outbound_trip.member_twice', { staffMemberId: twice })
  const leaders = draft.members.filter((member) => member.role === 'leader').length
  if (leaders === 0) return fail('outbound_trip.no_leader')
  if (leaders > 1) return fail('outbound_trip.several_leaders')
  if (!isPrivate(draft.kind) && draft.host === '' && draft.funding.some((funding) => funding.source === 'host'))
    return fail('outbound_trip.host_missing')
  const unnamed = draft.funding.findIndex((funding) => funding.source === 'project' && funding.donor === '')
  if (unnamed >= 0) return fail('outbound_trip.donor_missing', { index: unnamed })
  return ok(null)
}

/** True when a trip's first day had come before it was entered: it is registered openly as late. */
export const mustSayWhyLate = (draft: Pick<OutboundTripDraft, 'departsOn'>, today: LocalDate): boolean =>
  draft.departsOn < today

/**
 * The reason of lateness a saved trip carries. One that was late and moves ahead of today is late no more and has its gates
 * to pass; one that was in time becomes late, and says why, when a departure still ahead is moved behind today.
 */
export const lateReasonAfter = (
  before: Pick<OutboundTrip, 'departsOn' | 'lateReason'> | null,
  draft: Pick<OutboundTripDraft, 'departsOn' | 'lateReason'>,
  today: LocalDate,
): Result<string, 'outbound_trip.late_reason_missing'> => {
  if (!mustSayWhyLate(draft, today)) return ok('')
  const wasInTime = before !== null && before.lateReason === '' && mustSayWhyLate(before, today)
  if (wasInTime) return ok('')
  const reason = draft.lateReason === '' ? (before?.lateReason ?? '') : draft.lateReason
  return reason === '' ? fail('outbound_trip.late_reason_missing') : ok(reason)
}

type TripDays = Pick<
  OutboundTrip,
  'id' | 'title' | 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'
>

type Span = { readonly from: LocalDate; readonly to: LocalDate }

const span = (
  planned: Pick<OutboundTrip, 'departsOn' | 'returnsOn'>,
  exitOn: LocalDate | null,
  entryOn: LocalDate | null,
  today: LocalDate,
): Span => {
  const from = exitOn ?? planned.departsOn
  const stillAway = exitOn !== null && entryOn === null && today > planned.returnsOn
  const until = stillAway ? today : planned.returnsOn
  return { from, to: entryOn ?? (until < from ? from : until) }
}

/**
 * The days a trip takes its members away: actual ones where recorded, planned ones otherwise; both ends included. Who
 * went and is not recorded as back is away today, whatever was planned.
 */
export const daysAway = (
  trip: Pick<TripDays, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>,
  today: LocalDate,
): Span => span(trip, groupExit(trip), groupEntry(trip), today)

/** The same for one member; null when he stayed at home. */
export const memberDaysAway = (
  trip: Pick<TripDays, 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>,
  member: Pick<TripMember, 'ownJourney'>,
  today: LocalDate,
): Span | null => {
  if (stayedHome(trip, member)) return null
  const { exitOn, entryOn } = journeyOf(trip, member)
  return span(trip, exitOn, entryOn, today)
}

export type Overlap = {
  readonly tripId: OutboundTrip['id']
  readonly tripTitle: string
  readonly staffMemberId: StaffMemberId
  readonly fullName: string
  readonly from: LocalDate
  readonly to: LocalDate
}

/**
 * Members who are already away on another trip on one of the days this one takes them. One shared day is an overlap, also
 * when one trip ends on the day the other begins; each goes by his own days where they differ from his group's.
 * Cancelled, refused, withdrawn and postponed trips take nobody away.
 */
export const overlaps = (
  trip: Omit<TripDays, 'decisions' | 'title'>,
  others: readonly TripDays[],
  today: LocalDate,
): readonly Overlap[] => {
  const wanted = new Map(
    trip.members.flatMap((member) => {
      const away = member.staffMemberId === null ? null : memberDaysAway(trip, member, today)
      return away === null ? [] : [[member.staffMemberId, away] as const]
    }),
  )
  return others
    .filter((other) => other.id !== trip.id && !isOff(other))
    .flatMap((other) =>
      other.members.flatMap((member) => {
        const { staffMemberId, fullName } = member
        const days = wanted.get(staffMemberId)
        const away = memberDaysAway(other, member, today)
        if (staffMemberId === null || days === undefined || away === null) return []
        if (away.to < days.from || days.to < away.from) return []
        return [{ tripId: other.id, tripTitle: other.title, staffMemberId, fullName, ...away }]
      }),
    )
}
