import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import { StaffMember, StaffMemberDraft, staffErrors, Unit, UnitDraft } from '#domain/staff/staff.ts'

/** A staff member as lists show it; passport numbers are masked but for the last three characters. */
export const StaffRow = StaffMember.omit({ passports: true }).extend({
  unitName: z.string(),
  passports: z.array(
    z.strictObject({ id: z.string(), kind: z.string(), maskedNumber: z.string(), expiresOn: z.string().nullable() }),
  ),
})
export type StaffRow = z.infer<typeof StaffRow>

/** Somebody in the register with the same name and birth day or year. */
export const Duplicate = z.strictObject({
  id: StaffMemberId,
  fullName: z.string(),
  unitName: z.string(),
  post: z.string(),
})
export type Duplicate = z.infer<typeof Duplicate>

export const staffRoutes = {
  'unit.list': route({ input: z.void(), output: z.array(Unit), errors: [], mayCall: 'logged_in' }),
  'unit.save': route({
    input: z.strictObject({ id: UnitId.nullable(), draft: UnitDraft }),
    output: Unit,
    errors: ['unit.not_found', 'unit.name_taken', 'unit.has_active_staff'],
    mayCall: keepers,
  }),
  /** In Vietnamese name order; former staff too, so that old trips can be read. */
  'staff.list': route({
    input: z.void(),
    output: z.array(StaffRow),
    errors: [],
    mayCall: ['administrator', 'personnel_officer', 'leader'],
  }),
  'staff.get': route({
    input: z.strictObject({ id: StaffMemberId }),
    output: StaffMember,
    errors: ['staff.not_found'],
    mayCall: keepers,
  }),
  /** A likely duplicate is refused with `staff.duplicate_unconfirmed` until the officer says it is another person. */
  'staff.save': route({
    input: z.strictObject({ id: StaffMemberId.nullable(), draft: StaffMemberDraft, isAnotherPerson: z.boolean() }),
    output: StaffMember,
    errors: staffErrors,
    mayCall: keepers,
  }),
  /**
   * Two records of one person become one: trips, passports and account of the dropped record go to the kept one; what trips
   * froze stays as it was.
   */
  'staff.merge': route({
    input: z.strictObject({ keepId: StaffMemberId, dropId: StaffMemberId }),
    output: StaffMember,
    errors: [
      'staff.not_found',
      'staff.merge_with_itself',
      'staff.on_same_trip',
      'staff.both_have_accounts',
      'staff.too_many_passports',
    ],
    mayCall: keepers,
  }),
} as const
