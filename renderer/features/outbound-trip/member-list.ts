import type { StaffRow } from '#contract/routes/staff.ts'
import type { MemberRole } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import type { PassportKind } from '#domain/staff/staff.ts'
import { likelyPassport, passportOfKind } from '#renderer/features/outbound-trip/passport-choice.ts'
import type { MemberInput, StaffInput } from '#renderer/features/outbound-trip/trip-form-members.ts'

/** What decides which passport a new member likely travels on; `lasts` is the day it must still be valid. */
export type PassportNeed = { readonly kind: string; readonly lasts: LocalDate | null }

const hasLeader = (members: readonly MemberInput[]): boolean => members.some(({ role }) => role === 'leader')

/** Whoever comes into a group that nobody leads leads it; a second leader comes in as a member. */
export const roleInto = (members: readonly MemberInput[], wanted: MemberRole | null = null): MemberRole => {
  if (!hasLeader(members)) return wanted ?? 'leader'
  return wanted === null || wanted === 'leader' ? 'member' : wanted
}

/** The row of somebody from the staff register. */
export const staffRow = (person: StaffRow, role: MemberRole, need: PassportNeed): StaffInput => ({
  of: 'staff',
  staffMemberId: person.id,
  role,
  passportId: likelyPassport(person.passports, need.kind, need.lasts),
})

/** The same rows with the leader in front; the others keep their order. */
export const leaderFirst = (members: readonly MemberInput[]): MemberInput[] => {
  const leader = members.findIndex(({ role }) => role === 'leader')
  const first = members[leader]
  return first === undefined ? [...members] : [first, ...members.toSpliced(leader, 1)]
}

/** The leader, then the deputies, then the others, each by name in Vietnamese order. */
export const inNameOrder = (
  members: readonly MemberInput[],
  nameOf: (member: MemberInput) => string,
): readonly MemberInput[] => {
  const rank = ({ role }: MemberInput): number => ['leader', 'deputy_leader', 'member'].indexOf(role)
  return members.toSorted((a, b) => rank(a) - rank(b) || comparePersonNames(nameOf(a), nameOf(b)))
}

/** One kind of passport for everybody who has one that lasts; `without` are the others, who keep what they have. */
export const passportsOfKind = (
  members: readonly MemberInput[],
  byId: ReadonlyMap<string, StaffRow>,
  kind: PassportKind,
  lasts: LocalDate | null,
): {
  readonly chosen: readonly { readonly index: number; readonly passportId: string }[]
  readonly without: readonly string[]
} => {
  const chosen: { readonly index: number; readonly passportId: string }[] = []
  const without: string[] = []
  for (const [index, member] of members.entries()) {
    const person = member.of === 'staff' ? byId.get(member.staffMemberId) : undefined
    if (person === undefined) continue
    const passport = passportOfKind(person.passports, kind, lasts)
    if (passport === undefined) without.push(person.fullName)
    else chosen.push({ index, passportId: passport.id })
  }
  return { chosen, without }
}
