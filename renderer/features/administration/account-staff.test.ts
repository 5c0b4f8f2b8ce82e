import { expect, test } from 'vitest'
import type { StaffRow } from '#contract/routes/staff.ts'
import { anAccount, aStaffMember } from '#domain/testing/samples.ts'
import { lacksStaff, staffChoice, staffOptions } from '#renderer/features/administration/account-staff.ts'

const row = (n: number, changes: Partial<StaffRow> = {}): StaffRow => {
  const { passports: _passports, ...member } = aStaffMember(n)
  return { ...member, unitName: 'Văn phòng', passports: [], ...changes }
}
const [binh, an, former, taken] = [
  row(1, { fullName: 'Lê Thị Bình' }),
  row(2, { fullName: 'Vũ Văn An' }),
  row(3, { fullName: 'Trần Nghỉ', isActive: false }),
  row(4, { fullName: 'Đỗ Có Tài Khoản' }),
]
const accounts = [anAccount(1, { staffMemberId: taken.id }), anAccount(2)]

test('who is in service and has no account yet is offered, by given name', () => {
  expect(staffOptions([binh, an, former, taken], accounts)).toEqual([
    { value: an.id, label: 'Vũ Văn An', hint: 'Chuyên viên – Văn phòng' },
    { value: binh.id, label: 'Lê Thị Bình', hint: 'Chuyên viên – Văn phòng' },
  ])
})

test.each([
  ['has the account already', taken],
  ['left meanwhile', former],
])('whoever %s stays in the list of his own account', (_what, member) => {
  expect(staffOptions([binh, an, former, taken], accounts, member.id).map(({ value }) => value)).toContain(member.id)
})

test('nothing chosen is nobody', () => {
  expect(staffChoice.parse('')).toBeNull()
  expect(staffChoice.parse(an.id)).toBe(an.id)
  expect(staffChoice.safeParse('ai đó').success).toBe(false)
})

test.each([
  ['a traveller’s account without a person', { role: 'staff_member' }, true],
  ['one that is locked', { role: 'staff_member', isActive: false }, false],
  ['one with a person', { role: 'staff_member', staffMemberId: an.id }, false],
  ['an officer’s', { role: 'personnel_officer' }, false],
  ['a leader’s', { role: 'leader' }, false],
])('%s is warned of: %3$s', (_what, changes, isWarned) => {
  expect(lacksStaff(anAccount(1, changes))).toBe(isWarned)
})
