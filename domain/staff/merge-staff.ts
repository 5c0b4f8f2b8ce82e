import type { StaffMemberId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { StaffMember } from '#domain/staff/staff.ts'

/** What two records bring along that decides whether they can be one. */
export type MergeFacts = {
  /** Titles of trips that both are on: one person is not two members of a group. */
  readonly sharedTrips: readonly string[]
  /** Whose accounts log in; two accounts of one person are untangled by the administrator first. */
  readonly withAccount: readonly StaffMemberId[]
}

export type MergeError =
  | 'staff.merge_with_itself'
  | 'staff.on_same_trip'
  | 'staff.both_have_accounts'
  | 'staff.too_many_passports'

const MOST_PASSPORTS = 10

/**
 * One record out of two of the same person: the kept one stays as it is, knows the birth it lacked, and has the passports
 * of both. Frozen snapshots of trips are never touched; they only belong to the kept record from then on.
 */
export const mergeStaff = (
  kept: StaffMember,
  dropped: StaffMember,
  { sharedTrips, withAccount }: MergeFacts,
): Result<StaffMember, MergeError> => {
  if (kept.id === dropped.id) return fail('staff.merge_with_itself')
  const [tripTitle] = sharedTrips
  if (tripTitle !== undefined) return fail('staff.on_same_trip', { tripTitle })
  if (withAccount.includes(kept.id) && withAccount.includes(dropped.id)) return fail('staff.both_have_accounts')
  const passports = [...kept.passports, ...dropped.passports]
  if (passports.length > MOST_PASSPORTS) return fail('staff.too_many_passports')
  return ok({
    ...kept,
    sex: kept.sex === 'unknown' ? dropped.sex : kept.sex,
    birth:
      kept.birth.known === 'no' || (kept.birth.known === 'year' && dropped.birth.known === 'day')
        ? dropped.birth
        : kept.birth,
    passports,
  })
}
