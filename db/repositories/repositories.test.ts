import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRegister, registerWithStaff } from '#db/testing/temporary-register.ts'
import { DutyFulfilment } from '#domain/duty/duty.ts'
import { FundingSource, MemberRole, OutboundTripKind, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { AccountId, Instant, OutboundTripId, type UnitId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { tidyLine, tidyText } from '#domain/shared/text.ts'
import { PassportNumber } from '#domain/staff/staff.ts'
import {
  aDecision,
  aMember,
  anAccount,
  aProfile,
  aSigner,
  aStaffMember,
  aTrip,
  aUnit,
  day,
  sampleId,
} from '#domain/testing/samples.ts'

const awkward = `Đoàn "ra" 'nước' {ngoài} <b>&amp; 😀 %_\\ ; DROP TABLE unit; --`
const text = (maxLength: number) =>
  fc
    .oneof(fc.constant(awkward), fc.string({ unit: 'grapheme', maxLength }))
    .map((any) => tidyLine(any).slice(0, maxLength).trim())
const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map((days) => addDays(day('2000-01-01'), days))
const anyBirth = fc.oneof(
  anyDay.map((on) => ({ known: 'day', on })),
  fc.integer({ min: 1900, max: 2199 }).map((year) => ({ known: 'year', year })),
  fc.constant({ known: 'no' }),
)
const anyPassport = fc.record({
  kind: fc.constantFrom('ordinary', 'official', 'diplomatic'),
  number: fc.stringMatching(/^[A-Z0-9]{6,12}$/),
  expiresOn: fc.option(anyDay),
})

const anyTrip = fc
  .record({
    title: text(200).filter((title) => title !== ''),
    kind: fc.constantFrom(...OutboundTripKind.options),
    host: text(200),
    purpose: fc.string({ unit: 'grapheme', maxLength: 200 }).map(tidyText),
    isInAnnualPlan: fc.boolean(),
    legs: fc.array(fc.record({ country: fc.stringMatching(/^[A-Z]{2}$/), place: text(100) }), {
      minLength: 1,
      maxLength: 20,
    }),
    departsOn: anyDay,
    length: fc.nat({ max: 400 }),
    journey: fc.option(fc.record({ after: fc.nat({ max: 30 }), away: fc.option(fc.nat({ max: 30 })) })),
    funding: fc.array(
      fc.record({
        source: fc.constantFrom(...FundingSource.options),
        donor: text(100),
        amount: fc.option(fc.nat({ max: 1e15 })),
        currency: fc.constantFrom('VND', 'USD', 'JPY'),
      }),
      { maxLength: 5 },
    ),
    members: fc.array(
      fc.record({
        role: fc.constantFrom(...MemberRole.options),
        fullName: text(60).filter((name) => name !== ''),
        birth: anyBirth,
        rank: text(60),
        isPartyMember: fc.boolean(),
        passport: fc.option(anyPassport),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    decisions: fc.array(
      fc.record({
        kind: fc.constantFrom(...TripDecisionKind.options),
        on: anyDay,
        note: text(100),
        documentNumber: text(40),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ length, journey, members, decisions, ...facts }) => {
    const actualExitOn = journey ? addDays(facts.departsOn, journey.after) : null
    return aTrip(1, {
      ...facts,
      returnsOn: addDays(facts.departsOn, length),
      actualExitOn,
      actualEntryOn: actualExitOn && journey?.away != null ? addDays(actualExitOn, journey.away) : null,
      members: members.map((member, n) => aMember(aStaffMember(n + 1), member)),
      decisions: decisions.map(({ kind, ...rest }) => aDecision(kind, rest)),
    })
  })

test('a trip comes back as it was stored, and as it was changed', async () => {
  const { uow, fill } = await registerWithStaff(8)
  const back = () => uow.read((repos) => repos.outboundTrips.find(OutboundTripId.parse(sampleId(4, 1))))
  let before = aTrip()
  await fill((repos) => repos.outboundTrips.insert(before))
  expect(await back()).toEqual(before)
  await fc.assert(
    fc.asyncProperty(anyTrip, async (trip) => {
      const after = { ...trip, revision: before.revision + 1 }
      await fill((repos) => repos.outboundTrips.update(before, after, 'update'))
      expect(await back()).toEqual(after)
      before = after
    }),
    { numRuns: 60 },
  )
})

test('a list of trips gives each its own parts, newest departure first', async () => {
  const { uow, fill } = await registerWithStaff(3)
  const trips = [1, 2, 3].map((n) =>
    aTrip(n, {
      title: `Chuyến ${n}`,
      departsOn: `2026-0${n}-10`,
      returnsOn: `2026-0${n}-12`,
      legs: Array.from({ length: n }, (_, leg) => ({ country: 'JP', place: `Nơi ${n}.${leg}` })),
      members: [aMember(aStaffMember(n), { role: 'leader' })],
      decisions: n === 2 ? [aDecision('submitted'), aDecision('approved')] : [],
      funding: [],
    }),
  )
  await fill(async (repos) => {
    for (const trip of trips) await repos.outboundTrips.insert(trip)
  })
  expect(await uow.read((repos) => repos.outboundTrips.all())).toEqual(trips.toReversed())
  expect(await uow.read((repos) => repos.outboundTrips.find(OutboundTripId.parse(sampleId(4, 9))))).toBeNull()
})

test.each([
  ['2026-02-01', '2026-03-01', []],
  ['2026-02-01', '2026-03-02', [1, 3]],
  ['2026-03-06', '2026-03-07', [1, 2, 3]],
  ['2026-03-07', '2026-03-08', [2, 3]],
  ['2026-03-10', '2026-03-20', [2]],
  ['2026-03-11', '2026-03-20', []],
] as const)('trips that touch %s to %s, by planned and by actual days, are %j', async (from, to, numbers) => {
  const { uow, fill } = await registerWithStaff()
  await fill(async (repos) => {
    await repos.outboundTrips.insert(aTrip(1))
    await repos.outboundTrips.insert(aTrip(2, { actualExitOn: '2026-03-05', actualEntryOn: '2026-03-10' }))
    await repos.outboundTrips.insert(
      aTrip(3, {
        departsOn: '2026-02-25',
        returnsOn: '2026-02-26',
        actualExitOn: '2026-03-02',
        actualEntryOn: '2026-03-08',
      }),
    )
  })
  const touching = await uow.read((repos) => repos.outboundTrips.touching(day(from), day(to), null))
  const found = touching.map(({ id }) => Number(id.slice(-1))).toSorted()
  expect(found).toEqual(numbers)
  const except = OutboundTripId.parse(sampleId(4, 2))
  const others = await uow.read((repos) => repos.outboundTrips.touching(day(from), day(to), except))
  expect(others.map(({ id }) => Number(id.slice(-1))).toSorted()).toEqual(numbers.filter((n) => n !== 2))
})

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
  const accounts = [anAccount(1), anAccount(2, { role: 'leader', isActive: false })]
  await fill(async (repos) => {
    for (const unit of units) await repos.units.insert(unit)
    for (const profile of profiles) await repos.agency.insertProfile(profile)
    for (const signer of signers) await repos.agency.insertSigner(signer)
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

test('what met a duty comes back as stored, for one trip and for all', async () => {
  const { uow, fill } = await registerWithStaff()
  const met = DutyFulfilment.parse({
    ruleCode: 'trip_report_before',
    authority: 'people_committee',
    documentNumber: '',
    documentOn: null,
    sentOn: '2026-02-25',
    dueOn: '2026-02-23',
    lateBy: 2,
    why: awkward,
    basis: awkward,
    calendarVersion: '2024-2027-x',
    recordedAt: '2026-02-25T03:00:00.000Z',
    recordedBy: 'Người thử',
  })
  await fill(async (repos) => {
    await repos.outboundTrips.insert(aTrip())
    await repos.duties.insert(aTrip().id, met)
  })
  expect(await uow.read((repos) => repos.duties.ofTrip(aTrip().id))).toEqual([met])
  expect([...(await uow.read((repos) => repos.duties.all()))]).toEqual([[aTrip().id, [met]]])
  await expect(fill((repos) => repos.duties.insert(aTrip().id, met))).rejects.toThrow('UNIQUE')
})
