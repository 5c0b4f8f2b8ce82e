import * as z from 'zod'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { Account } from '#domain/account/account.ts'
import { StaffMemberId } from '#domain/shared/ids.ts'
import { comparePersonNames } from '#domain/shared/text.ts'

/** The choice of a staff member as the text of a field; nothing chosen is nobody. */
export const staffChoice = z
  .string()
  .transform((chosen) => (chosen === '' ? null : chosen))
  .pipe(StaffMemberId.nullable())

/** Whom an account can be given: those in service who have none yet, and whoever has this one now. */
export const staffOptions = (
  staff: readonly StaffRow[],
  accounts: readonly Account[],
  current: Account['staffMemberId'] = null,
): readonly { readonly value: string; readonly label: string; readonly hint: string }[] => {
  const taken = new Set(accounts.flatMap(({ staffMemberId }) => staffMemberId ?? []))
  return staff
    .filter(({ id, isActive }) => id === current || (isActive && !taken.has(id)))
    .toSorted((a, b) => comparePersonNames(a.fullName, b.fullName))
    .map(({ id, fullName, post, unitName }) => ({ value: id, label: fullName, hint: `${post} – ${unitName}` }))
}

/** An account that is there to file reports, and belongs to nobody: it can file none. */
export const lacksStaff = ({ role, staffMemberId, isActive }: Account): boolean =>
  role === 'staff_member' && staffMemberId === null && isActive
