import { expect, test } from 'vitest'
import { BirthDate, looksLikeSamePerson, PassportNumber, StaffMemberDraft } from '#domain/staff/staff.ts'
import { aStaffMember } from '#domain/testing/samples.ts'

test.each([
  ['C1234567', 'C1234567'],
  ['c1234567', 'C1234567'],
  [' C 123 4567 ', 'C1234567'],
  ['c-1234.567', 'C1234567'],
  ['Ｃ１２３４５６７', 'C1234567'],
  ['C\u00a01234567', 'C1234567'],
  ['C1234567\u200b', 'C1234567'],
  ['123456', '123456'],
  ['ABCDEFGHIJKL', 'ABCDEFGHIJKL'],
])('the passport number “%s” is stored as %s', (typed, stored) => {
  expect(PassportNumber.parse(typed)).toBe(stored)
})

test.each(['C1234', 'C123456789012', 'Đ1234567', 'C12/34567', '', '      '])('“%s” is no passport number', (typed) => {
  expect(PassportNumber.safeParse(typed).success).toBe(false)
})

const born = (birth: unknown) => BirthDate.parse(birth)
const on = (text: string) => born({ known: 'day', on: text })
const in_ = (year: number) => born({ known: 'year', year })
const unknown = born({ known: 'no' })

test.each([
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn Văn An', on('1980-05-01'), true],
  ['Nguyễn Văn An', on('1980-05-01'), 'NGUYEN  VAN AN', on('1980-05-01'), true],
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn Văn An'.normalize('NFD'), on('1980-05-01'), true],
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn Văn An', on('1980-05-02'), false],
  ['Nguyễn Văn An', in_(1980), 'Nguyễn Văn An', in_(1980), true],
  ['Nguyễn Văn An', in_(1980), 'Nguyễn Văn An', in_(1981), false],
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn Văn An', in_(1980), true],
  ['Nguyễn Văn An', in_(1981), 'Nguyễn Văn An', on('1980-05-01'), false],
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn Văn Ân', on('1980-05-01'), true],
  ['Nguyễn Văn An', on('1980-05-01'), 'Nguyễn An', on('1980-05-01'), false],
  ['Nguyễn Văn An', unknown, 'Nguyễn Văn An', on('1980-05-01'), false],
])('%s and %o, %s and %o: may be one person is %s', (nameA, birthA, nameB, birthB, same) => {
  const [a, b] = [
    { fullName: nameA, birth: birthA },
    { fullName: nameB, birth: birthB },
  ]
  expect(looksLikeSamePerson(a, b)).toBe(same)
  expect(looksLikeSamePerson(b, a)).toBe(same)
})

test('a birth year is kept as a year, never as a day', () => {
  expect(in_(1980)).toEqual({ known: 'year', year: 1980 })
  expect(BirthDate.safeParse({ known: 'year', year: 1980, on: '1980-01-01' }).success).toBe(false)
  expect(BirthDate.safeParse({ known: 'year', year: 80 }).success).toBe(false)
  expect(BirthDate.safeParse({ known: 'day', on: '1980-02-30' }).success).toBe(false)
})

const { id: _id, ...draft } = aStaffMember()

test.each<[string, object]>([
  ['a name of 101 characters', { fullName: 'a'.repeat(101) }],
  ['a name of 300 characters', { fullName: 'Nguyễn '.repeat(43) }],
  ['no name', { fullName: ' \n ' }],
  ['no post', { post: '' }],
  ['11 passports', { passports: Array.from({ length: 11 }, () => draft.passports[0]) }],
  ['a kind that does not exist', { kind: 'minister' }],
  ['an unknown key', { role: 'administrator' }],
])('a draft with %s is refused', (_what, change) => {
  expect(StaffMemberDraft.safeParse(draft).success).toBe(true)
  expect(StaffMemberDraft.safeParse({ ...draft, ...change }).success).toBe(false)
})
