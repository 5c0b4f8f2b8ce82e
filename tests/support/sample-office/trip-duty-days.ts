import { type Duty, type DutyTable, dutiesOf } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { workingDaysFrom } from '#tests/support/sample-office/office-days.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'
import type { Diligence } from '#tests/support/sample-office/trip-row.ts'

/** A duty and the day the sample office meets it. */
export type MetDuty = Pick<Duty, 'ruleCode' | 'authority'> & {
  readonly on: LocalDate
  /** The member's place in the group, where the duty is about one. */
  readonly member: number | null
}

const placeId = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`

// What the duties of a trip depend on; everything else about a member is filled in as it comes.
const memberFacts = ({ person, role, passportNumber }: TripPlan['members'][number], index: number): TripMember =>
  TripMember.parse({
    id: placeId(index),
    staffMemberId: placeId(index),
    role,
    fullName: person.fullName,
    birth: person.birth,
    kind: person.kind,
    post: person.post,
    unitName: person.unitKey,
    rank: person.rank,
    isPartyMember: person.isPartyMember,
    passport:
      person.passports
        .filter(({ number }) => number === passportNumber)
        .map(({ kind, number, expiresOn }) => ({ kind, number, expiresOn }))[0] ?? null,
    briefedOn: null,
    committedOn: null,
    partyOpinion: null,
    ownJourney: null,
  })

const EARLY = -2
const LATE = { departure: 2, return: 4 } as const

/** The days on which the office meets the duties before the departure or after the return, by how diligent it is. */
export const metDays = (
  plan: TripPlan,
  event: 'departure' | 'return',
  diligence: Diligence,
  table: DutyTable,
): readonly MetDuty[] => {
  if (diligence === 'none') return []
  const facts = {
    kind: plan.row.kind,
    members: plan.members.map(memberFacts),
    departsOn: plan.departsOn,
    returnsOn: plan.returnsOn,
    actualExitOn: null,
    actualEntryOn: event === 'return' ? plan.entryOn : null,
    decisions: [],
  }
  const duties = dutiesOf(facts, noSettlements, table, plan.createdOn)
    .filter((duty) => duty.event === event)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
  return duties
    .slice(0, diligence === 'first_only' ? 1 : undefined)
    .map(({ ruleCode, authority, memberId, dueOn }) => ({
      ruleCode,
      authority,
      member: memberId === null ? null : facts.members.findIndex(({ id }) => id === memberId),
      on: workingDaysFrom(table.calendar, dueOn, diligence === 'late' ? LATE[event] : EARLY),
    }))
}
