import { describe, expect, it } from 'vitest'
import { StaffRow } from '#contract/routes/staff.ts'
import {
  everybodyActive,
  filterFromAddress,
  filterStaff,
  filterToAddress,
  nobodyFound,
  type StaffFilter,
} from '#renderer/features/staff/staff-filter.ts'

const office = '0b4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b01'
const lab = '0b4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b02'

const person = (index: number, fullName: string, rest: Partial<StaffRow>): StaffRow =>
  StaffRow.parse({
    id: `5a4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b0${index}`,
    fullName,
    sex: 'unknown',
    birth: { known: 'no' },
    kind: 'civil_servant',
    post: 'Chuyên viên',
    unitId: office,
    unitName: 'Văn phòng',
    rank: '',
    isPartyMember: false,
    isActive: true,
    passports: [],
    ...rest,
  })

const rows = [
  person(1, 'Đỗ Thị Ánh', {}),
  person(2, 'Lê Văn Bình', {
    post: 'Trưởng phòng',
    unitId: StaffRow.shape.unitId.parse(lab),
    unitName: 'Phòng Quản lý khoa học',
  }),
  person(3, 'Trần Đức Cường', { isActive: false }),
]

const names = (filter: Partial<StaffFilter>): readonly string[] =>
  filterStaff(rows, { ...everybodyActive, ...filter }).map((row) => row.fullName)

describe('the list of staff', () => {
  it.each([
    ['nothing chosen shows who is in office', {}, ['Đỗ Thị Ánh', 'Lê Văn Bình']],
    ['former staff', { state: 'former' }, ['Trần Đức Cường']],
    ['all states', { state: 'all' }, ['Đỗ Thị Ánh', 'Lê Văn Bình', 'Trần Đức Cường']],
    ['a name without marks', { text: 'do thi anh' }, ['Đỗ Thị Ánh']],
    ['a name with other marks finds nobody', { text: 'Đỗ Thị Anh' }, []],
    ['a post', { text: 'truong phong' }, ['Lê Văn Bình']],
    ['a unit by its name', { text: 'khoa học' }, ['Lê Văn Bình']],
    ['a unit by choice', { unit: office }, ['Đỗ Thị Ánh']],
    ['unit and state together', { unit: office, state: 'all' }, ['Đỗ Thị Ánh', 'Trần Đức Cường']],
  ] as const satisfies readonly (readonly [string, Partial<StaffFilter>, readonly string[]])[])(
    'keeps its order and filters by %s',
    (_, filter, expected) => {
      expect(names(filter)).toEqual(expected)
    },
  )

  it.each([
    [{}, null, 'Không có ai đang công tác.'],
    [{ text: ' Nguyễn ' }, null, 'Không có ai đang công tác khớp với “Nguyễn”.'],
    [{ text: 'Nguyễn', state: 'former' }, 'Văn phòng', 'Không có ai đã nghỉ ở Văn phòng khớp với “Nguyễn”.'],
    [{ state: 'all' }, 'Văn phòng', 'Không có ai ở Văn phòng.'],
  ] as const satisfies readonly (readonly [Partial<StaffFilter>, string | null, string])[])(
    'says of an empty result %o in %s: %s',
    (filter, unitName, sentence) => {
      expect(nobodyFound({ ...everybodyActive, ...filter }, unitName)).toBe(sentence)
    },
  )

  it.each([[everybodyActive], [{ text: 'Đỗ & “x”', unit: office, state: 'former' }]] as const)(
    'finds the filter %o again in the address',
    (filter) => {
      expect(filterFromAddress(new URLSearchParams(filterToAddress(filter)))).toEqual(filter)
    },
  )

  it('takes an unknown state in the address for the usual one', () => {
    expect(filterFromAddress(new URLSearchParams('state=gone')).state).toBe('active')
  })
})
