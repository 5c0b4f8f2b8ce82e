import { isPrivate, type OutboundTrip, type OutboundTripDraft } from '#domain/outbound-trip/outbound-trip.ts'
import { isCancelled } from '#domain/outbound-trip/phase.ts'
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

/** What must hold within one trip, whatever else is in the register. */
export const checkTripShape = (draft: OutboundTripDraft): Result<null, ShapeError> => {
  if (draft.returnsOn < draft.departsOn) return fail('outbound_trip.returns_before_departure')
  const ids = draft.members.map((member) => member.staffMemberId)
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

/**
 * The days a trip takes its members away: actual ones where recorded, planned ones otherwise; both ends included. Who
 * went and is not recorded as back is away today, whatever was planned.
 */
export const daysAway = (
  trip: Pick<OutboundTrip, 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn'>,
  today: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } => {
  const from = trip.actualExitOn ?? trip.departsOn
  const stillAway = trip.actualExitOn !== null && trip.actualEntryOn === null && today > trip.returnsOn
  const planned = stillAway ? today : trip.returnsOn
  const to = trip.actualEntryOn ?? (planned < from ? from : planned)
  return { from, to }
}

export type Overlap = {
  readonly tripId: OutboundTrip['id']
  readonly tripTitle: string
  readonly staffMemberId: StaffMemberId
  readonly fullName: string
  readonly from: LocalDate
  readonly to: LocalDate
}

type TripDays = Pick<
  OutboundTrip,
  'id' | 'title' | 'members' | 'departsOn' | 'returnsOn' | 'actualExitOn' | 'actualEntryOn' | 'decisions'
>

/**
 * Members who are already away on another trip on one of these days. One shared day is an overlap, also when one trip
 * ends on the day the other begins. Cancelled, refused and withdrawn trips take nobody away.
 */
export const overlaps = (
  days: { readonly from: LocalDate; readonly to: LocalDate },
  memberIds: readonly StaffMemberId[],
  others: readonly TripDays[],
  today: LocalDate,
): readonly Overlap[] =>
  others
    .filter((other) => !isCancelled(other))
    .flatMap((other) => {
      const away = daysAway(other, today)
      if (away.to < days.from || days.to < away.from) return []
      return other.members
        .filter((member) => memberIds.includes(member.staffMemberId))
        .map((member) => ({
          tripId: other.id,
          tripTitle: other.title,
          staffMemberId: member.staffMemberId,
          fullName: member.fullName,
          ...away,
        }))
    })
