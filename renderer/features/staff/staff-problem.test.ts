import { describe, expect, it } from 'vitest'
import { duplicatesOf, fieldOfFailure } from '#renderer/features/staff/staff-problem.ts'

const twin = {
  id: '5a4bf1a8-6f0c-4c43-9d0e-3a0d8f6f4b01',
  fullName: 'Đỗ Thị Ánh',
  unitName: 'Văn phòng',
  post: 'Chuyên viên',
}

describe('a save that failed', () => {
  it.each([
    ['staff.unit_not_found', {}, 'unitId'],
    ['staff.birth_in_future', {}, 'birth'],
    ['staff.passport_number_taken', { index: 1, fullName: 'Lê Văn Bình' }, 'passports.1.number'],
    ['staff.passport_dates_reversed', { index: 0 }, 'passports.0.expiresOn'],
    ['staff.passport_issued_in_future', { index: 1 }, 'passports.1.issuedOn'],
    ['staff.not_found', {}, 'root'],
    ['app.unexpected', {}, 'root'],
  ] as const)('%s %o stands at %s', (code, details, field) => {
    expect(fieldOfFailure({ code, details })).toBe(field)
  })

  it('names the people it may be about', () => {
    expect(duplicatesOf({ code: 'staff.duplicate_unconfirmed', details: { duplicates: [twin] } })).toEqual([twin])
    expect(duplicatesOf({ code: 'staff.not_found', details: { duplicates: [twin] } })).toBeNull()
  })
})
