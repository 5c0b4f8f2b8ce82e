import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { HAND_BACK_RULE, hasReported, type OwingTrip } from '#domain/outbound-trip/debts.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** What one traveller still owes from one trip, by its earliest day. Null: nothing, or its day is not known before the return. */
export type OwnDueDays = { readonly reportDueOn: LocalDate | null; readonly passportDueOn: LocalDate | null }

const earliest = (duties: readonly Duty[]): LocalDate | null =>
  duties.reduce<LocalDate | null>((first, { dueOn }) => (first === null || dueOn < first ? dueOn : first), null)

/** Once his part is filed, or the group's report is accepted, what is left to send is the office's. */
export const ownDueDays = (
  member: Pick<TripMember, 'id'>,
  duties: readonly Duty[],
  parts: OwingTrip['parts'],
): OwnDueDays => {
  const own = duties.filter(
    (duty) =>
      duty.event === 'return' &&
      duty.state !== 'awaiting_return' &&
      isOpen(duty) &&
      (duty.memberId === null || duty.memberId === member.id),
  )
  const handBack = own.filter(({ ruleCode }) => ruleCode === HAND_BACK_RULE)
  const reports = own.filter(({ ruleCode }) => ruleCode !== HAND_BACK_RULE)
  return {
    reportDueOn: hasReported(parts, member) ? null : earliest(reports),
    passportDueOn: earliest(handBack),
  }
}
