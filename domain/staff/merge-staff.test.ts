import { expect, test } from 'vitest'
import { mergeStaff } from '#domain/staff/merge-staff.ts'
import { aStaffMember, day } from '#domain/testing/samples.ts'

const apart = { sharedTrips: [], withAccount: [] }
const [kept, dropped] = [aStaffMember(1), aStaffMember(2)]

test('the kept record stays as it is and has the passports of both', () => {
  expect(mergeStaff(kept, dropped, apart)).toEqual({
    ok: true,
    value: { ...kept, passports: [...kept.passports, ...dropped.passports] },
  })
})

test.each([
  [{ known: 'no' }, { known: 'year', year: 1980 }, { known: 'year', year: 1980 }],
  [
    { known: 'year', year: 1980 },
    { known: 'day', on: day('1980-02-03') },
    { known: 'day', on: day('1980-02-03') },
  ],
  [
    { known: 'day', on: day('1980-02-03') },
    { known: 'year', year: 1981 },
    { known: 'day', on: day('1980-02-03') },
  ],
] as const)('a birth of %j and one of %j become %j', (one, other, birth) => {
  const merged = mergeStaff({ ...kept, birth: one }, { ...dropped, birth: other }, apart)
  expect(merged).toMatchObject({ ok: true, value: { birth } })
})

test.each([
  ['itself', kept, apart, 'staff.merge_with_itself'],
  ['somebody of the same group', dropped, { ...apart, sharedTrips: ['Đoàn'] }, 'staff.on_same_trip'],
  ['another account', dropped, { ...apart, withAccount: [kept.id, dropped.id] }, 'staff.both_have_accounts'],
  [
    'too many passports',
    { ...dropped, passports: Array.from({ length: 10 }, () => dropped.passports[0] ?? kept.passports[0]) as never },
    apart,
    'staff.too_many_passports',
  ],
] as const)('a record is not merged with %s', (_, other, facts, code) => {
  expect(mergeStaff(kept, other, facts)).toMatchObject({ ok: false, error: { code } })
})

test('one account between them goes along', () => {
  expect(mergeStaff(kept, dropped, { ...apart, withAccount: [dropped.id] }).ok).toBe(true)
})
