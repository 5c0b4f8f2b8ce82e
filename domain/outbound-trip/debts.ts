import type { Duty } from '#domain/duty/duty.ts'
import { stayedHome } from '#domain/outbound-trip/journey.ts'
import type { OutboundTrip, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { groupReportState, type ReportPart } from '#domain/outbound-trip/return-report.ts'
import type { OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** A return report or passport that somebody owes from another trip, overdue. */
export type Debt = {
  readonly kind: 'report' | 'passport'
  readonly staffMemberId: StaffMemberId
  readonly fullName: string
  readonly tripId: OutboundTripId
  readonly tripTitle: string
  readonly dueOn: LocalDate
}

/** The rule of the hand-back (Luật 49/2019/QH14, Điều 23.3); all others that hang on the return are reports. */
export const HAND_BACK_RULE = 'passport_hand_back'

export type OwingTrip = {
  readonly trip: Pick<OutboundTrip, 'id' | 'title' | 'members' | 'actualExitOn' | 'actualEntryOn'>
  readonly duties: readonly Duty[]
  readonly parts: readonly Pick<ReportPart, 'memberId' | 'state'>[]
}

/** His own part is filed, or the group's report is accepted: what is still open then is the office's to send. */
export const hasReported = (parts: OwingTrip['parts'], member: Pick<TripMember, 'id'>): boolean =>
  groupReportState(parts) === 'accepted' ||
  parts.some(({ memberId, state }) => memberId === member.id && (state === 'submitted' || state === 'accepted'))

const earliest = (duties: readonly Duty[]): LocalDate | null =>
  duties.reduce<LocalDate | null>((first, { dueOn }) => (first === null || dueOn < first ? dueOn : first), null)

/**
 * What these people owe from other trips: a report that is overdue while they have not filed their part of it, and an
 * official passport that is overdue. One debt of each kind for a person and trip, under its earliest day.
 */
export const debtsOf = (staffIds: readonly (StaffMemberId | null)[], others: readonly OwingTrip[]): readonly Debt[] => {
  const asked = new Set(staffIds)
  return others.flatMap(({ trip, duties, parts }) => {
    const late = duties.filter(({ event, state }) => event === 'return' && state === 'overdue')
    return trip.members.flatMap((member): readonly Debt[] => {
      const { staffMemberId, fullName } = member
      if (staffMemberId === null || !asked.has(staffMemberId) || stayedHome(trip, member)) return []
      const own = late.filter(({ memberId }) => memberId === null || memberId === member.id)
      const report = hasReported(parts, member)
        ? null
        : earliest(own.filter((duty) => duty.ruleCode !== HAND_BACK_RULE))
      const passport = earliest(own.filter((duty) => duty.ruleCode === HAND_BACK_RULE))
      const debt = { staffMemberId, fullName, tripId: trip.id, tripTitle: trip.title }
      return [
        ...(report === null ? [] : [{ kind: 'report', dueOn: report, ...debt } as const]),
        ...(passport === null ? [] : [{ kind: 'passport', dueOn: passport, ...debt } as const]),
      ]
    })
  })
}
