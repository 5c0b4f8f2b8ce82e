import type { Repositories } from '#db/unit-of-work.ts'
import type { MemberDraft, OutboundTripDraft, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { TripMemberId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import type { NewId } from '#electron/services/ids.ts'

type Reference = Extract<MemberDraft, { of: 'staff' }>
type Typed = Extract<MemberDraft, { of: 'outside' }>

const unprepared = { briefedOn: null, committedOn: null, partyOpinion: null, ownJourney: null }

/** The member as at this day; whoever was a member before keeps the snapshot, with the role and passport now chosen. */
const snapshot = (
  reference: Reference,
  staff: StaffMember,
  unitName: string,
  known: TripMember | undefined,
  newId: NewId,
): TripMember => {
  const passport = staff.passports.find(({ id }) => id === reference.passportId)
  const chosen = passport ? { kind: passport.kind, number: passport.number, expiresOn: passport.expiresOn } : null
  const used = reference.passportId === 'as_recorded' ? (known?.passport ?? null) : chosen
  // What was not known then may become known; what was known stays as it was.
  const birth = known?.birth.known === 'no' ? staff.birth : known?.birth
  if (known && birth) return { ...known, birth, role: reference.role, passport: used }
  const { fullName, kind, post, rank, isPartyMember } = staff
  return {
    id: newId<TripMemberId>(),
    staffMemberId: staff.id,
    role: reference.role,
    fullName,
    birth: staff.birth,
    kind,
    post,
    unitName,
    rank,
    isPartyMember,
    passport: used,
    ...unprepared,
  }
}

/** Somebody from outside as typed; what was recorded of him on this trip stays. */
const outsider = (
  { of: _of, memberId: _id, ...typed }: Typed,
  known: TripMember | undefined,
  newId: NewId,
): TripMember => ({
  ...unprepared,
  id: newId<TripMemberId>(),
  ...known,
  ...typed,
  staffMemberId: null,
})

export type SnapshotError =
  | 'outbound_trip.member_not_found'
  | 'outbound_trip.member_twice'
  | 'outbound_trip.member_inactive'
  | 'outbound_trip.passport_not_found'

/** The members of a draft as they are frozen into the trip; `known` are those it had before. */
export const memberSnapshots = async (
  repos: Repositories,
  draft: OutboundTripDraft,
  known: readonly TripMember[],
  newId: NewId,
): Promise<Result<TripMember[], SnapshotError>> => {
  const ids = draft.members.flatMap((member) => (member.of === 'staff' ? [member.staffMemberId] : []))
  const staff = new Map((await repos.staff.byIds(ids)).map((member) => [member.id, member]))
  const units = new Map((await repos.units.all()).map((unit) => [unit.id, unit.name]))

  const fromStaff = (reference: Reference): Result<TripMember, SnapshotError> => {
    const member = staff.get(reference.staffMemberId)
    if (!member) return fail('outbound_trip.member_not_found')
    const before = known.find(({ staffMemberId }) => staffMemberId === member.id)
    const { fullName, isActive, passports } = member
    if (!before && !isActive) return fail('outbound_trip.member_inactive', { fullName, staffMemberId: member.id })
    const { passportId } = reference
    if (passportId !== null && passportId !== 'as_recorded' && !passports.some(({ id }) => id === passportId))
      return fail('outbound_trip.passport_not_found', { fullName, staffMemberId: member.id })
    return ok(snapshot(reference, member, units.get(member.unitId) ?? '', before, newId))
  }

  const fromOutside = (typed: Typed): Result<TripMember, SnapshotError> => {
    const before = known.find(({ id, staffMemberId }) => id === typed.memberId && staffMemberId === null)
    if (typed.memberId !== null && before === undefined) return fail('outbound_trip.member_not_found')
    return ok(outsider(typed, before, newId))
  }

  const members: TripMember[] = []
  for (const reference of draft.members) {
    const member = reference.of === 'staff' ? fromStaff(reference) : fromOutside(reference)
    if (!member.ok) return member
    if (members.some(({ id }) => id === member.value.id)) return fail('outbound_trip.member_twice')
    members.push(member.value)
  }
  return ok(members)
}
