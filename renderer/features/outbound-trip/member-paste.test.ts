import { describe, expect, it } from 'vitest'
import type { StaffRow } from '#contract/routes/staff.ts'
import { matchNames } from '#domain/staff/match-names.ts'
import { readNameList } from '#domain/staff/read-name-list.ts'
import { aStaffMember } from '#domain/testing/samples.ts'
import { likelyChoice, peopleOffered, undecided, withPasted } from '#renderer/features/outbound-trip/member-paste.ts'
import { emptyOutside, type MemberInput } from '#renderer/features/outbound-trip/trip-form-members.ts'

const person = (n: number, fullName: string, unitName = 'Văn phòng'): StaffRow => ({
  ...aStaffMember(n, { fullName, passports: [] }),
  unitName,
  passports: [],
})
const staff = [person(1, 'Nguyễn Văn An'), person(2, 'Trần Thị Bình'), person(3, 'Lê Thị Cúc'), person(4, 'Lê Thị Cúc')]
const byId = new Map<string, StaffRow>(staff.map((one) => [one.id, one]))
const need = { kind: 'business', lasts: null }
const given = { unitName: 'Trường Đại học Mẫu', kind: 'public_employee' }

const decided = (pasted: string, changes: Readonly<Record<number, string>> = {}, inGroup: readonly string[] = []) =>
  matchNames(readNameList(pasted), staff, new Set(inGroup)).map((match) => ({
    match,
    choice: changes[match.line.number] ?? likelyChoice(match),
  }))
const told = (rows: readonly MemberInput[]): readonly string[] =>
  rows.map((row) => `${row.role} ${row.of === 'staff' ? byId.get(row.staffMemberId)?.fullName : row.fullName}`)

describe('a pasted list of members', () => {
  it('decides what is certain and leaves the rest to the officer', () => {
    const lines = decided('Họ và tên\tChức vụ\nNguyễn Văn An\nLê Thị Cúc\nHồ Sĩ Lạ\nnguyen van an')
    expect(lines.map(({ choice }) => choice)).toEqual(['skip', staff[0]?.id, '', '', 'skip'])
    expect(lines.map(({ match }) => peopleOffered(match).length)).toEqual([0, 1, 2, 0, 0])
    expect([...undecided(lines).keys()]).toEqual([3, 4])
  })

  it('does not put one person in the group twice', () => {
    const cuc = staff[2]?.id ?? ''
    expect([...undecided(decided('Lê Thị Cúc\nLe Thi Cuc\nLê Thị Cúc', { 1: cuc, 2: cuc, 3: 'skip' })).keys()]).toEqual(
      [2],
    )
  })

  it('adds people in their order behind those who are there; the first one leads a group without leader', () => {
    const lines = decided('Trần Thị Bình\nNguyễn Văn An')
    expect(told(withPasted([], lines, byId, need, given))).toEqual(['leader Trần Thị Bình', 'member Nguyễn Văn An'])
    const led = [{ ...emptyOutside, fullName: 'Trưởng', role: 'leader' }] as const
    expect(told(withPasted(led, lines, byId, need, given))).toEqual([
      'leader Trưởng',
      'member Trần Thị Bình',
      'member Nguyễn Văn An',
    ])
  })

  it('takes the roles that the list names', () => {
    const lines = decided('Trần Thị Bình – Phó trưởng đoàn\nNguyễn Văn An\nHồ Sĩ Lạ – Trưởng đoàn', { 3: 'outside' })
    expect(told(withPasted([], lines, byId, need, given))).toEqual([
      'leader Hồ Sĩ Lạ',
      'deputy_leader Trần Thị Bình',
      'member Nguyễn Văn An',
    ])
  })

  it('fills in what the line of somebody from outside says, and what the officer said of all of them', () => {
    const lines = decided(
      '1\tHồ Sĩ Lạ\tThành viên\tPhó Trưởng khoa\t05/03/1980\tK0123456\n2. Vũ Thị Mới (Sở Tài chính)',
      {
        1: 'outside',
        2: 'outside',
      },
    )
    expect(withPasted([], lines, byId, need, given)).toMatchObject([
      {
        fullName: 'Hồ Sĩ Lạ',
        post: 'Phó Trưởng khoa',
        unitName: 'Trường Đại học Mẫu',
        birth: '05/03/1980',
        passportNumber: 'K0123456',
        kind: 'public_employee',
      },
      { fullName: 'Vũ Thị Mới', post: '', unitName: 'Sở Tài chính' },
    ])
  })
})
