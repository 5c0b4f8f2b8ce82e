import { describe, expect, it } from 'vitest'
import { StaffMember } from '#domain/staff/staff.ts'
import {
  emptyPassport,
  emptyStaff,
  numberAfterBlur,
  StaffForm,
  type StaffValues,
  staffValues,
} from '#renderer/features/staff/staff-form.ts'

const unitId = '0b4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b01'
const filled: StaffValues = {
  ...emptyStaff({ unitId }),
  fullName: 'Đỗ Thị Ánh',
  post: 'Chuyên viên',
  birth: '12/3/1975',
}

const problems = (values: StaffValues): readonly string[] => {
  const parsed = StaffForm.safeParse(values)
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

describe('a passport number as it is typed', () => {
  it.each([
    ['c 123 4567', 'C1234567'],
    ['c-1234567', 'C1234567'],
    ['C1234567', 'C1234567'],
    ['C12', 'C12'],
    ['hộ chiếu', 'hộ chiếu'],
  ])('%s is shown as %s once the field is left', (typed, shown) => {
    expect(numberAfterBlur(typed)).toBe(shown)
  })

  it('is saved in its printed form, never refused for blanks and lower case', () => {
    const parsed = StaffForm.parse({ ...filled, passports: [{ ...emptyPassport, number: ' c 123 4567 ' }] })
    expect(parsed.passports[0]?.number).toBe('C1234567')
  })
})

describe('the form of a staff member', () => {
  it.each([
    ['a whole record', {}, []],
    ['a birth year', { birth: '1975' }, []],
    ['an unknown birth', { birth: '' }, []],
    ['a day that does not exist', { birth: '31/02/1975' }, ['birth']],
    ['no name, post and unit', { fullName: ' ', post: '', unitId: '' }, ['fullName', 'post', 'unitId']],
    ['a passport without number', { passports: [emptyPassport] }, ['passports.0.number']],
    [
      'a passport that expires before it is issued',
      { passports: [{ ...emptyPassport, number: 'C1234567', issuedOn: '1/1/2026', expiresOn: '1/1/2025' }] },
      ['passports.0.expiresOn'],
    ],
    [
      'one number twice',
      {
        passports: [
          { ...emptyPassport, number: 'C1234567' },
          { ...emptyPassport, number: 'c 1234567' },
        ],
      },
      ['passports.1.number'],
    ],
  ] as const)('with %s finds its problems at their fields', (_, values, expected) => {
    expect(problems({ ...filled, ...values } as StaffValues)).toEqual(expected)
  })

  it('shows a stored record and gives back the same', () => {
    const stored = StaffMember.parse({
      ...StaffForm.parse(filled),
      id: '5a4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b01',
      passports: [
        {
          id: '6a4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b01',
          kind: 'official',
          number: 'P7654321',
          issuedOn: '2024-01-02',
          expiresOn: null,
        },
      ],
    })
    const { id: _, ...draft } = stored
    expect(StaffForm.parse(staffValues(stored))).toEqual(draft)
  })

  it('keeps unit and kind for the next new record, and nothing else', () => {
    expect(emptyStaff({ unitId, kind: 'public_employee' })).toEqual({
      ...emptyStaff(),
      unitId,
      kind: 'public_employee',
    })
  })
})
