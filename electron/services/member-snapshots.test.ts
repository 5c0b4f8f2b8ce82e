import { expect, test } from 'vitest'
import { aTripDraft, day } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { staffDraft } from '#electron/testing/services.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

test('a member keeps name, post and unit of the day he was added, whatever the register says later', async () => {
  const { addTrip, an, binh, unit, staff, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  must(await staff.saveUnit({ id: unit.id, draft: { name: 'Phòng Đổi mới', abbreviation: '', isActive: true } }))
  const renamed = { ...an, fullName: 'Nguyễn Thị Khuê Tú', post: 'Trưởng phòng', isPartyMember: true }
  must(
    await staff.save({
      id: an.id,
      draft: { ...staffDraft(renamed, unit), passports: an.passports },
      isAnotherPerson: false,
    }),
  )

  const asBefore = {
    fullName: 'Nguyễn Thị Khuê 1',
    post: 'Chuyên viên',
    unitName: 'Phòng Quản lý 1',
    isPartyMember: false,
  }
  expect(must(await trips.get({ id: trip.id })).trip.members[0]).toMatchObject(asBefore)
  const updated = must(
    await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an, binh], { title: 'Tên mới' }) }),
  )
  expect(updated.trip.members[0]).toMatchObject({ ...asBefore, role: 'leader' })
  expect(updated.trip.members[1]).toMatchObject({ unitName: 'Phòng Đổi mới' })
  const next = await addTrip([an], days('2026-05-04', '2026-05-06'))
  expect(next.trip.members[0]).toMatchObject({
    fullName: 'Nguyễn Thị Khuê Tú',
    unitName: 'Phòng Đổi mới',
    isPartyMember: true,
  })
})

test('the passport of a trip stays as recorded when it has left the register, until another is chosen', async () => {
  const { addTrip, an, unit, staff, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  const recorded = { kind: 'ordinary', number: 'C1000001', expiresOn: '2032-05-04' }
  expect(trip.members[0]?.passport).toEqual(recorded)
  const renewed = { ...staffDraft(an, unit), passports: [] }
  must(await staff.save({ id: an.id, draft: renewed, isAnotherPerson: false }))
  const update = async (revision: number, passportId: 'as_recorded' | null) => {
    const [member] = aTripDraft([an]).members
    const members = member ? [{ ...member, passportId }] : []
    return must(await trips.update({ id: trip.id, revision, draft: aTripDraft([an], { members }) })).trip.members[0]
  }
  expect((await update(1, 'as_recorded'))?.passport).toEqual(recorded)
  expect((await update(2, null))?.passport).toBeNull()
  expect((await update(3, 'as_recorded'))?.passport).toBeNull()
})

test('a birth day nobody knew then may become known; one that was known stays', async () => {
  const { addTrip, addPerson, unit, staff, trips } = await tripOffice()
  const unknown = await addPerson(unit, 8, { birth: { known: 'no' } })
  const { trip } = await addTrip([unknown])
  const learn = async (revision: number, birthDay: string) => {
    const draft = {
      ...staffDraft(unknown, unit),
      passports: unknown.passports,
      birth: { known: 'day' as const, on: day(birthDay) },
    }
    must(await staff.save({ id: unknown.id, draft, isAnotherPerson: true }))
    return must(await trips.update({ id: trip.id, revision, draft: aTripDraft([unknown]) })).trip.members[0]?.birth
  }
  expect(await learn(1, '1980-05-01')).toEqual({ known: 'day', on: '1980-05-01' })
  expect(await learn(2, '1990-05-01')).toEqual({ known: 'day', on: '1980-05-01' })
})

test('whoever has left the agency is not sent any more, and a passport of nobody is not made up', async () => {
  const { addTrip, an, binh, unit, staff } = await tripOffice()
  const gone = { ...staffDraft(binh, unit), passports: binh.passports, isActive: false }
  must(await staff.save({ id: binh.id, draft: gone, isAnotherPerson: false }))
  await expect(addTrip([an, binh])).rejects.toThrow('outbound_trip.member_inactive')
})

const guest = {
  of: 'outside',
  memberId: null,
  role: 'member',
  fullName: 'Đỗ Văn Khách',
  birth: { known: 'year', year: 1970 },
  kind: 'cadre',
  post: 'Chủ tịch',
  unitName: 'Liên hiệp các hội khoa học',
  rank: '',
  isPartyMember: true,
  passport: { kind: 'official', number: 'S1234567', expiresOn: null },
} as const

test('somebody from outside goes with the group as typed, keeps his id when mended, and owes nothing here', async () => {
  const { addTrip, an, trips } = await tripOffice()
  const [leader] = aTripDraft([an]).members
  if (!leader) throw new Error('the draft has a leader')
  const members = (...others: readonly unknown[]) =>
    ({ members: [leader, ...others] }) as { members: (typeof leader)[] }
  const { trip, duties } = await addTrip([an], members(guest))
  const { of: _of, memberId: _id, ...typed } = guest
  expect(trip.members[1]).toMatchObject({ ...typed, staffMemberId: null, briefedOn: null })
  expect(duties.filter(({ memberId }) => memberId !== null)).toEqual([])

  const memberId = trip.members[1]?.id ?? null
  const update = (...others: readonly unknown[]) =>
    trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], members(...others)) })
  expect(codeOf(await update({ ...guest, memberId: trip.members[0]?.id }))).toBe('outbound_trip.member_not_found')
  expect(codeOf(await update({ ...guest, memberId }, { ...guest, memberId }))).toBe('outbound_trip.member_twice')
  const mended = must(await update({ ...guest, memberId, fullName: 'Đỗ Văn Khánh' }, guest))
  expect(mended.trip.members.map(({ fullName }) => fullName)).toEqual([an.fullName, 'Đỗ Văn Khánh', 'Đỗ Văn Khách'])
  expect(mended.trip.members[1]?.id).toBe(memberId)
})

test('what was recorded of members stays when the group is changed around them', async () => {
  const { addTrip, an, binh, trips } = await tripOffice()
  const { trip } = await addTrip([an, binh])
  const briefed = { briefedOn: day('2026-01-10'), committedOn: day('2026-01-11'), partyOpinion: null }
  const memberId = trip.members[1]?.id
  if (memberId === undefined) throw new Error('two members')
  const prepared = must(
    await trips.recordPreparation({ id: trip.id, revision: 1, members: [{ memberId, ...briefed }] }),
  )
  expect(prepared.trip.members.map(({ briefedOn }) => briefedOn)).toEqual([null, '2026-01-10'])
  const [first, second] = aTripDraft([binh, an]).members
  const members = first && second ? [first, second] : []
  const changed = must(await trips.update({ id: trip.id, revision: 2, draft: aTripDraft([an], { members }) }))
  expect(changed.trip.members[0]).toMatchObject({ id: memberId, staffMemberId: binh.id, ...briefed, role: 'leader' })
})
