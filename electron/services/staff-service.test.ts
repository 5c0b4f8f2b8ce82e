import { expect, test } from 'vitest'
import type { StaffMember } from '#domain/staff/staff.ts'
import { StaffMemberDraft, UnitDraft } from '#domain/staff/staff.ts'
import { aStaffMember, day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { servicesOnRegister, staffDraft } from '#electron/testing/services.ts'

const office = async () => {
  const services = await servicesOnRegister()
  const unit = await services.addUnit()
  const save = (draft: StaffMemberDraft, id: StaffMember['id'] | null = null, isAnotherPerson = false) =>
    services.staff.save({ id, draft, isAnotherPerson })
  const draft = (n: number, changes: Parameters<typeof aStaffMember>[1] = {}) =>
    staffDraft(aStaffMember(n, changes), unit)
  return { ...services, unit, save, draft }
}

test('somebody is recorded, read back, changed and switched off; the list masks passport numbers', async () => {
  const { staff, save, draft, unit, rows } = await office()
  const an = must(await save(draft(1)))
  expect(an.id).toMatch(/^[0-9a-f-]{36}$/)
  expect(must(await staff.get({ id: an.id }))).toEqual(an)
  const changed = must(
    await save({ ...staffDraft(an, unit), passports: an.passports, post: 'Trưởng phòng', isActive: false }, an.id),
  )
  expect(changed).toEqual({ ...an, post: 'Trưởng phòng', isActive: false })
  const [row] = must(await staff.list())
  expect(row).toMatchObject({ fullName: an.fullName, unitName: 'Phòng Quản lý 1', isActive: false })
  expect(row?.passports).toEqual([
    { id: an.passports[0]?.id, kind: 'ordinary', maskedNumber: '•••001', expiresOn: '2032-05-04' },
  ])
  expect(JSON.stringify(row)).not.toContain('C1000001')
  expect(rows("SELECT action FROM audit WHERE entity = 'staff_member'")).toEqual([
    { action: 'create' },
    { action: 'update' },
  ])
  expect(codeOf(await staff.get({ id: sampleId(2, 99) as typeof an.id }))).toBe('staff.not_found')
})

test('a second person of the same name and birth day is pointed out, and recorded when it is another one', async () => {
  const { save, draft } = await office()
  const first = must(await save(draft(1, { fullName: 'Nguyễn Văn An', passports: [] })))
  const twin = draft(2, { fullName: 'NGUYỄN  VĂN AN'.normalize('NFD'), passports: [] })
  const pointedOut = await save(twin)
  expect(pointedOut).toEqual({
    ok: false,
    error: {
      code: 'staff.duplicate_unconfirmed',
      details: {
        duplicates: [{ id: first.id, fullName: 'Nguyễn Văn An', unitName: 'Phòng Quản lý 1', post: 'Chuyên viên' }],
      },
    },
  })
  const second = must(await save(twin, null, true))
  expect(second.id).not.toBe(first.id)
  expect(codeOf(await save({ ...twin, birth: { known: 'day', on: day('1990-01-01') } }))).toBe('ok')
})

test('once two people of one name are accepted, a later change of either asks no more; a new likeness does', async () => {
  const { save, draft } = await office()
  must(await save(draft(1, { fullName: 'Nguyễn Văn An', passports: [] })))
  const second = must(await save(draft(2, { fullName: 'Nguyễn Văn An', passports: [] }), null, true))
  const other = must(await save(draft(3, { fullName: 'Lê Thị Bình', passports: [] })))
  expect(codeOf(await save(draft(2, { fullName: 'Nguyễn Văn An', passports: [], post: 'Kế toán' }), second.id))).toBe(
    'ok',
  )
  expect(codeOf(await save(draft(3, { fullName: 'Nguyễn Văn An', passports: [] }), other.id))).toBe(
    'staff.duplicate_unconfirmed',
  )
})

test('a passport number belongs to one person, however it is typed, and the holder is named', async () => {
  const { save, draft, unit } = await office()
  const an = must(await save(draft(1, { fullName: 'Nguyễn Văn An' })))
  const parsed = StaffMemberDraft.parse({
    ...draft(2),
    passports: [{ ...draft(2).passports[0], number: ' c 1000001 ' }],
  })
  const taken = await save(parsed, null, true)
  expect(taken).toMatchObject({
    error: { code: 'staff.passport_number_taken', details: { index: 0, fullName: 'Nguyễn Văn An' } },
  })
  const twice = draft(3)
  const doubled = await save({ ...twice, passports: [...twice.passports, ...twice.passports] })
  expect(doubled).toMatchObject({ error: { code: 'staff.passport_number_taken', details: { index: 1 } } })
  expect(codeOf(await save({ ...staffDraft(an, unit), passports: an.passports }, an.id))).toBe('ok')
})

test('a passport keeps its own id only: the id of another person’s, or one twice, is made anew', async () => {
  const { save, draft, unit } = await office()
  const an = must(await save(draft(1)))
  const [passport] = an.passports
  if (!passport) throw new Error('the sample has a passport')
  const foreign = await save({ ...draft(2), passports: [{ ...passport, number: 'D5555555' }] })
  expect(must(foreign).passports[0]?.id).not.toBe(passport.id)
  const twice = [passport, { ...passport, number: 'D6666666' }]
  const saved = must(await save({ ...staffDraft(an, unit), passports: twice }, an.id))
  expect(saved.passports[0]?.id).toBe(passport.id)
  expect(saved.passports[1]?.id).not.toBe(passport.id)
})

test.each<[string, Parameters<typeof aStaffMember>[1], string]>([
  ['born tomorrow', { birth: { known: 'day', on: '2026-01-13' } }, 'staff.birth_in_future'],
  ['born today', { birth: { known: 'day', on: '2026-01-12' } }, 'ok'],
  ['born next year', { birth: { known: 'year', year: 2027 } }, 'staff.birth_in_future'],
  ['born this year', { birth: { known: 'year', year: 2026 } }, 'ok'],
  ['of unknown birth', { birth: { known: 'no' } }, 'ok'],
])('whether somebody %s may be recorded', async (_what, change, code) => {
  const { save, draft } = await office()
  expect(codeOf(await save(draft(1, change)))).toBe(code)
})

test.each([
  ['2022-05-04', '2022-05-03', 'staff.passport_dates_reversed'],
  ['2022-05-04', '2022-05-04', 'staff.passport_dates_reversed'],
  ['2022-05-04', '2022-05-05', 'ok'],
  [null, '2022-05-05', 'ok'],
  ['2022-05-04', null, 'ok'],
] as const)('a passport issued %s that expires %s: %s', async (issuedOn, expiresOn, code) => {
  const { save, draft } = await office()
  const [passport] = draft(1).passports
  const dates = { issuedOn: issuedOn && day(issuedOn), expiresOn: expiresOn && day(expiresOn) }
  expect(codeOf(await save({ ...draft(1), passports: passport ? [{ ...passport, ...dates }] : [] }))).toBe(code)
})

test('nobody is recorded in a unit that does not exist, and nobody who does not exist is changed', async () => {
  const { save, draft, rows } = await office()
  expect(codeOf(await save({ ...draft(1), unitId: sampleId(1, 99) as StaffMember['unitId'] }))).toBe(
    'staff.unit_not_found',
  )
  expect(codeOf(await save(draft(1), sampleId(2, 99) as StaffMember['id']))).toBe('staff.not_found')
  expect(rows('SELECT id FROM staff_member')).toEqual([])
})

test('a unit has one name, whatever its case, and is not closed while somebody works in it', async () => {
  const { staff, unit, save, draft } = await office()
  const saveUnit = (change: Partial<UnitDraft>, id: typeof unit.id | null = null) =>
    staff.saveUnit({ id, draft: UnitDraft.parse({ name: 'Văn phòng', abbreviation: 'VP', isActive: true, ...change }) })
  const office_ = must(await saveUnit({}))
  expect(codeOf(await saveUnit({ name: ' VĂN  PHÒNG '.normalize('NFD') }))).toBe('unit.name_taken')
  expect(codeOf(await saveUnit({ name: 'Phòng quản lý 1' }, office_.id))).toBe('unit.name_taken')
  expect(codeOf(await saveUnit({ name: 'VĂN PHÒNG' }, office_.id))).toBe('ok')
  expect(codeOf(await saveUnit({ name: 'X' }, sampleId(1, 99) as typeof unit.id))).toBe('unit.not_found')

  const an = must(await save(draft(1)))
  const closed = { name: unit.name, isActive: false }
  expect(await saveUnit(closed, unit.id)).toMatchObject({
    error: { code: 'unit.has_active_staff', details: { count: 1 } },
  })
  must(await save({ ...draft(1), isActive: false }, an.id))
  expect(codeOf(await saveUnit(closed, unit.id))).toBe('ok')
  expect(must(await staff.units()).map(({ name }) => name)).toEqual(['Phòng Quản lý 1', 'VĂN PHÒNG'])
})

test('what is pasted is stored clean: marks as one letter, line breaks as blanks, emoji and braces as they are', async () => {
  const { save, draft, rows } = await office()
  const pasted = StaffMemberDraft.parse({
    ...draft(1),
    fullName: ' Nguyễn\r\nVăn\tÁnh '.normalize('NFD'),
    post: 'Phó\vTrưởng {phòng} <b>& 😀\u200b',
    passports: [{ ...draft(1).passports[0], number: 'c 123-4567' }],
  })
  must(await save(pasted))
  expect(rows('SELECT full_name, post FROM staff_member')).toEqual([
    { full_name: 'Nguyễn Văn Ánh', post: 'Phó Trưởng {phòng} <b>& 😀' },
  ])
  expect(rows('SELECT number FROM passport')).toEqual([{ number: 'C1234567' }])
})
