import { expect, test } from 'vitest'
import { newRegister, registerWithStaff } from '#db/testing/temporary-register.ts'
import { AccountId, Instant, type UnitId } from '#domain/shared/ids.ts'
import { PassportNumber } from '#domain/staff/staff.ts'
import { anAccount, aProfile, aSigner, aStaffMember, aUnit, sampleId } from '#domain/testing/samples.ts'

const awkward = `Đoàn "ra" 'nước' {ngoài} <b>&amp; 😀 %_\\ ; DROP TABLE unit; --`

test('staff come back as stored, in name order, with all that may be unknown', async () => {
  const { uow, fill } = newRegister()
  const people = [
    aStaffMember(1, { fullName: 'Lê Ước', birth: { known: 'year', year: 1975 }, passports: [] }),
    aStaffMember(2, {
      fullName: awkward,
      birth: { known: 'no' },
      rank: '',
      passports: [
        { id: sampleId(3, 1), kind: 'official', number: 'A111111', issuedOn: null, expiresOn: null },
        { id: sampleId(3, 2), kind: 'ordinary', number: 'A222222', issuedOn: '2020-01-01', expiresOn: null },
      ],
    }),
    aStaffMember(3, { fullName: 'Trần An', isActive: false, sex: 'unknown', isPartyMember: true }),
  ]
  await fill(async (repos) => {
    await repos.units.insert(aUnit())
    for (const person of people) await repos.staff.insert(person)
  })
  const all = await uow.read((repos) => repos.staff.all())
  expect(all.map(({ id }) => Number(id.slice(-1)))).toEqual([2, 3, 1])
  for (const person of people) {
    expect(all).toContainEqual(person)
    expect(await uow.read((repos) => repos.staff.find(person.id))).toEqual(person)
  }
  const owner = await uow.read((repos) => repos.staff.ownerOfPassport(PassportNumber.parse('a222222')))
  expect(owner).toBe(people[1]?.id)
  expect(await uow.read((repos) => repos.staff.ownerOfPassport(PassportNumber.parse('A333333')))).toBeNull()
  expect(await uow.read((repos) => repos.staff.countActiveIn(sampleId(1, 1) as UnitId))).toBe(2)
})

test('passports are replaced as a whole, in the order of the form', async () => {
  const { uow, fill } = await registerWithStaff()
  const before = aStaffMember()
  const [first] = before.passports
  if (!first) throw new Error('the sample has a passport')
  const second = {
    ...first,
    id: `${first.id.slice(0, -1)}9` as typeof first.id,
    number: PassportNumber.parse('B999999'),
  }
  const after = { ...before, passports: [second, first] }
  await fill((repos) => repos.staff.update(before, after))
  expect(await uow.read((repos) => repos.staff.find(before.id))).toEqual(after)
  // Two passports that swap their numbers in one save.
  const swapped = {
    ...after,
    passports: [
      { ...second, number: first.number },
      { ...first, number: second.number },
    ],
  }
  await fill((repos) => repos.staff.update(after, swapped))
  expect(await uow.read((repos) => repos.staff.find(before.id))).toEqual(swapped)
})

test('a head comes back with its lines, each in its place and order, and as it was changed', async () => {
  const { uow, fill, database } = newRegister()
  const lines = (...texts: string[]) => ({
    people_committee: texts,
    foreign_affairs: [],
    provincial_police: texts.map((text) => `${text} (Công an)`),
    leadership: [],
    as_written: [awkward],
  })
  const other = aProfile(2, { validFrom: '2020-01-01', decisionBases: ['Căn cứ khác'], recipientLines: lines('Khác') })
  const before = aProfile(1, {
    leadershipName: awkward,
    decisionBases: ['Căn cứ hai', awkward, 'Căn cứ một'],
    recipientLines: lines('Phòng B', 'Phòng A', 'Phòng B'),
  })
  const after = { ...before, decisionBases: ['Căn cứ một'], recipientLines: lines('Phòng A') }
  await fill((repos) => repos.agency.insertProfile(before))
  await fill((repos) => repos.agency.insertProfile(other))
  expect(await uow.read((repos) => repos.agency.profiles())).toEqual([other, before])
  await fill((repos) => repos.agency.updateProfile(before, after))
  expect(await uow.read((repos) => repos.agency.profiles())).toEqual([other, after])
  const audited = database.raw.prepare("SELECT before, after FROM audit WHERE action = 'update'").get() as {
    before: string
    after: string
  }
  expect([JSON.parse(audited.before), JSON.parse(audited.after)]).toEqual([before, after])
})

test('units, heads, signers, accounts and the register’s own id come back as stored', async () => {
  const { uow, fill } = newRegister()
  const units = [aUnit(1, { name: 'Văn phòng', abbreviation: '' }), aUnit(2, { name: 'Đảng ủy', isActive: false })]
  const profiles = [
    aProfile(1),
    aProfile(2, { validFrom: '2020-01-01', superiorName: '', hasForeignAffairsDepartment: false }),
  ]
  const signers = [aSigner(1), aSigner(2, { authority: 'acting', validFrom: '2020-01-01', validTo: '2025-06-30' })]
  const accounts = [anAccount(1), anAccount(2, { role: 'leader', isActive: false, staffMemberId: sampleId(2, 1) })]
  await fill(async (repos) => {
    for (const unit of units) await repos.units.insert(unit)
    for (const profile of profiles) await repos.agency.insertProfile(profile)
    for (const signer of signers) await repos.agency.insertSigner(signer)
    await repos.staff.insert(aStaffMember())
    for (const account of accounts) await repos.accounts.insert(account)
    await repos.register.create(sampleId(9, 1), Instant.parse('2026-01-12T02:00:00.000Z'))
  })
  await uow.read(async (repos) => {
    expect(await repos.units.all()).toEqual(units.toReversed())
    expect(await repos.agency.profiles()).toEqual(profiles.toReversed())
    expect(await repos.agency.signers()).toEqual(signers.toReversed())
    expect(await repos.accounts.all()).toEqual(accounts)
    expect(await repos.accounts.find(AccountId.parse(sampleId(7, 2)))).toEqual(accounts[1])
    expect(await repos.accounts.find(AccountId.parse(sampleId(7, 3)))).toBeNull()
    expect(await repos.register.id()).toBe(sampleId(9, 1))
  })
})
