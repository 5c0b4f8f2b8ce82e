import type { OwedDuty } from '#contract/routes/duty.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { type Delegation, type Owing, refOf, titleOf } from '#domain/duty/owing.ts'
import { leaderName } from '#electron/services/trip-views.ts'

/** Who leads, and the unit of whom a duty is about: the member, else the leader of a trip; of a visit whoever receives. */
const whoAnswers = (one: Delegation, duty: Duty): Pick<OwedDuty, 'leaderName' | 'unitName'> => {
  if (one.of === 'visit')
    return { leaderName: one.visit.hostLeader?.fullName ?? '', unitName: one.visit.facts.receptionUnit }
  const { members } = one.trip
  const about = members.find(({ id }) => id === duty.memberId) ?? members.find(({ role }) => role === 'leader')
  return { leaderName: leaderName(one.trip), unitName: about?.unitName ?? '' }
}

/** A duty in a list across trips and visits. */
export const owedDuty = (one: Delegation, duty: Duty): OwedDuty => ({
  record: refOf(one),
  recordTitle: titleOf(one),
  ...whoAnswers(one, duty),
  duty,
})

const byDueDay = (a: OwedDuty, b: OwedDuty): number =>
  a.duty.dueOn < b.duty.dueOn ? -1 : Number(a.duty.dueOn > b.duty.dueOn)

/** Those duties of these that are asked for, the earliest due day first. */
export const owedAmong = (all: readonly Owing[], isAsked: (duty: Duty) => boolean): OwedDuty[] =>
  all.flatMap((one) => one.duties.filter(isAsked).map((duty) => owedDuty(one, duty))).sort(byDueDay)
