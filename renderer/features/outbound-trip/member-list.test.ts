import { describe, expect, it } from 'vitest'
import type { StaffRow } from '#contract/routes/staff.ts'
import { aStaffMember, day } from '#domain/testing/samples.ts'
import {
  inNameOrder,
  leaderFirst,
  passportsOfKind,
  roleInto,
  staffRow,
} from '#renderer/features/outbound-trip/member-list.ts'
import { emptyOutside, type MemberInput } from '#renderer/features/outbound-trip/trip-form-members.ts'

const person = (n: number, fullName: string, passports: StaffRow['passports']): StaffRow => ({
  ...aStaffMember(n, { fullName }),
  unitName: 'Văn phòng',
  passports,
})
const passport = (id: string, kind: string, expiresOn: string) => ({ id, kind, maskedNumber: '•••123', expiresOn })
const an = person(1, 'Nguyễn Văn An', [
  passport('an-o', 'ordinary', '2030-01-01'),
  passport('an-v', 'official', '2027-01-01'),
])
const binh = person(2, 'Trần Thị Bình', [passport('binh-v', 'official', '2026-06-01')])
const byId = new Map<string, StaffRow>([an, binh].map((one) => [one.id, one]))

const member = (name: string, role: MemberInput['role']): MemberInput => ({ ...emptyOutside, fullName: name, role })
const nameOf = (row: MemberInput): string => (row.of === 'outside' ? row.fullName : '')
const names = (rows: readonly MemberInput[]): readonly string[] => rows.map(nameOf)

describe('the list of members', () => {
  it('gives whoever comes first the lead, and nobody else', () => {
    expect(roleInto([])).toBe('leader')
    expect(roleInto([], 'deputy_leader')).toBe('deputy_leader')
    expect(roleInto([member('A', 'member')])).toBe('leader')
    expect(roleInto([member('A', 'leader')])).toBe('member')
    expect(roleInto([member('A', 'leader')], 'leader')).toBe('member')
    expect(roleInto([member('A', 'leader')], 'deputy_leader')).toBe('deputy_leader')
  })

  it('has the leader in front', () => {
    expect(names(leaderFirst([member('A', 'member'), member('B', 'member'), member('C', 'leader')]))).toEqual([
      'C',
      'A',
      'B',
    ])
    expect(names(leaderFirst([member('A', 'member'), member('B', 'member')]))).toEqual(['A', 'B'])
  })

  it('is put in order by role, then by given name', () => {
    const rows = [
      member('Vũ Thị Yến', 'member'),
      member('Nguyễn Văn Ân', 'member'),
      member('Lê Thị Ước', 'deputy_leader'),
      member('Đỗ Văn An', 'member'),
      member('Phạm Văn Tuấn', 'leader'),
    ]
    expect(names(inNameOrder(rows, nameOf))).toEqual([
      'Phạm Văn Tuấn',
      'Lê Thị Ước',
      'Đỗ Văn An',
      'Nguyễn Văn Ân',
      'Vũ Thị Yến',
    ])
  })

  it('takes the passport that lasts, and one kind for all who have it', () => {
    const need = { kind: 'business', lasts: day('2026-05-20') }
    const rows = [staffRow(an, 'leader', need), staffRow(binh, 'member', need), member('Khách', 'member')]
    expect(rows).toMatchObject([{ passportId: 'an-v' }, { passportId: 'binh-v' }, {}])
    expect(passportsOfKind(rows, byId, 'ordinary', need.lasts)).toEqual({
      chosen: [{ index: 0, passportId: 'an-o' }],
      without: ['Trần Thị Bình'],
    })
    expect(passportsOfKind(rows, byId, 'official', day('2026-12-01'))).toEqual({
      chosen: [{ index: 0, passportId: 'an-v' }],
      without: ['Trần Thị Bình'],
    })
  })
})
