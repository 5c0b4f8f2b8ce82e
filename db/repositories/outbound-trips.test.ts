import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRegister, registerWithStaff } from '#db/testing/temporary-register.ts'
import { dutiesOf, isOpen } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { aFulfilment, shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase, tripPhases } from '#domain/outbound-trip/phase.ts'
import { memberDaysAway } from '#domain/outbound-trip/plan-trip.ts'
import { type FileDigest, OutboundTripId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { ANY_TRIP_STAFF, anyTrip } from '#domain/testing/any-trip.ts'
import { aDecision, aMember, aStaffMember, aTrip, day, sampleId } from '#domain/testing/samples.ts'

const tripId = (n: number) => OutboundTripId.parse(sampleId(4, n))
const numbers = (trips: readonly Pick<OutboundTrip, 'id'>[]) => trips.map(({ id }) => Number(id.slice(-3)))
const everything = { search: '', countries: [], kind: null, phase: null, year: null }

test('a trip comes back as it was stored, and as it was changed', async () => {
  const { uow, fill } = await registerWithStaff(ANY_TRIP_STAFF)
  const back = () => uow.read((repos) => repos.outboundTrips.find(tripId(1)))
  let before = aTrip()
  await fill((repos) => repos.outboundTrips.insert(before))
  expect(await back()).toEqual(before)
  await fc.assert(
    fc.asyncProperty(anyTrip(), async (trip) => {
      // What was decided stays: each change only adds to it.
      const decisions = [...before.decisions, ...trip.decisions].slice(0, 40)
      const after = { ...trip, decisions, revision: before.revision + 1 }
      await fill((repos) => repos.outboundTrips.update(before, after, 'update'))
      expect(await back()).toEqual(after)
      before = after
    }),
    { numRuns: 60 },
  )
})

test('members that trade places, roles and passports in one save come back as they are now', async () => {
  const { uow, fill } = await registerWithStaff(3)
  const [an, binh, chi] = [1, 2, 3].map((n) => aMember(aStaffMember(n)))
  if (!an || !binh || !chi) throw new Error('three people')
  const before = aTrip(1, { members: [{ ...an, role: 'leader' }, binh] })
  const after = {
    ...before,
    members: [chi, { ...binh, role: 'leader' as const, passport: an.passport }, an],
    revision: 2,
  }
  await fill((repos) => repos.outboundTrips.insert(before))
  await fill((repos) => repos.outboundTrips.update(before, after, 'update'))
  expect(await uow.read((repos) => repos.outboundTrips.find(before.id))).toEqual(after)
})

test('a save writes only what changed: of a trip of three, one new title touches one row', async () => {
  const { fill, database } = await registerWithStaff(3)
  const before = aTrip(1, { members: [1, 2, 3].map((n) => aMember(aStaffMember(n))) })
  await fill((repos) => repos.outboundTrips.insert(before))
  const changes = () => Number(database.raw.prepare('SELECT total_changes()').pluck().get())
  const start = changes()
  await fill((repos) => repos.outboundTrips.update(before, { ...before, title: 'Khác', revision: 2 }, 'update'))
  // The trip and its audit row.
  expect(changes() - start).toBe(2)
})

test('what was decided or opened in writing can be added to, never taken back or changed', async () => {
  const { fill } = await registerWithStaff()
  const before = aTrip(1, { decisions: [aDecision('submitted')] })
  await fill((repos) => repos.outboundTrips.insert(before))
  const write = (after: OutboundTrip) => fill((repos) => repos.outboundTrips.update(before, after, 'decide'))
  await expect(write({ ...before, decisions: [] })).rejects.toThrow('decisions only grow')
  await expect(write({ ...before, decisions: [aDecision('submitted', { note: 'Khác' })] })).rejects.toThrow()
  await write({ ...before, decisions: [...before.decisions, aDecision('approved')] })
})

test('trips by their ids come with their own parts each; an id nobody has brings nothing', async () => {
  const { uow, fill } = await registerWithStaff(3)
  const trips = [1, 2, 3].map((n) =>
    aTrip(n, {
      legs: Array.from({ length: n }, (_, leg) => ({ country: 'JP', place: `Nơi ${n}.${leg}`, from: null, to: null })),
      members: [aMember(aStaffMember(n), { role: 'leader' })],
      decisions: n === 2 ? [aDecision('submitted'), aDecision('approved')] : [],
      funding: [],
    }),
  )
  await fill(async (repos) => {
    for (const trip of trips) await repos.outboundTrips.insert(trip)
  })
  const found = await uow.read((repos) => repos.outboundTrips.byIds([3, 1, 9].map(tripId)))
  expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([trips[0], trips[2]])
  expect(await uow.read((repos) => repos.outboundTrips.byIds([]))).toEqual([])
  expect(await uow.read((repos) => repos.outboundTrips.find(tripId(9)))).toBeNull()
})

const registerOfAnyTrips = async (many: number, seed: number) => {
  const register = await registerWithStaff(ANY_TRIP_STAFF)
  const trips = Array.from({ length: many }, (_, n) => fc.sample(anyTrip(n + 1), { numRuns: 1, seed: seed + n })).flat()
  await register.fill(async (repos) => {
    for (const trip of trips) await repos.outboundTrips.insert(trip)
  })
  return { ...register, trips }
}

test('the phase in SQL is the phase of the domain, for any trip', async () => {
  const { uow, trips } = await registerOfAnyTrips(400, 7)
  const seen = new Set<string>()
  for (const phase of tripPhases) {
    const expected = trips.filter((trip) => tripPhase(trip) === phase)
    if (expected.length > 0) seen.add(phase)
    const page = await uow.read((repos) => repos.trips.page({ ...everything, phase }, 0, 1000))
    expect(
      numbers(page.trips).toSorted((a, b) => a - b),
      phase,
    ).toEqual(numbers(expected))
    expect(page.total).toBe(expected.length)
  }
  expect([...seen].toSorted()).toEqual([...tripPhases].toSorted())
})

test('no trip that is open in the domain escapes the question for open trips, and none that is closed is among them', async () => {
  const { uow, fill, trips } = await registerOfAnyTrips(200, 4000)
  const told = ['people_committee', 'foreign_affairs'] as const
  await fill(async (repos) => {
    for (const trip of trips.filter((_trip, n) => n % 2 === 0))
      await repos.duties.insert(tripRef(trip.id), aFulfilment({ sentOn: '1950-01-01', plannedOn: trip.departsOn }))
  })
  const settled = await uow.read((repos) => repos.duties.ofRecords(trips.map(({ id }) => tripRef(id))))
  const isOwing = (trip: OutboundTrip) =>
    dutiesOf(trip, settled.get(trip.id) ?? noSettlements, shippedTable, day('2026-03-10')).some(isOpen)
  const open = new Set(numbers(await uow.read((repos) => repos.trips.open(told))))
  const owing = trips.filter((trip) => tripPhase(trip) !== 'complete' && (isOwing(trip) || !isOff(trip)))
  expect(numbers(owing).filter((n) => !open.has(n))).toEqual([])
  // Called off and owing the notice of it, and not yet decided about: both are among them.
  expect(owing.filter(isOff).length).toBeGreaterThan(5)
  expect(owing.filter(({ decisions }) => decisions.length === 0).length).toBeGreaterThan(5)
  const ended = trips.filter(
    (trip) =>
      tripPhase(trip) === 'complete' ||
      (isOff(trip) &&
        !trip.decisions.some(({ kind }) => ['cancelled', 'postponed', 'extended', 'changed'].includes(kind))),
  )
  expect(numbers(ended).filter((n) => open.has(n))).toEqual([])
  expect(ended.length).toBeGreaterThan(20)
})

test('no trip that takes one of the people away on a day escapes the question in SQL', async () => {
  const { uow, trips } = await registerOfAnyTrips(150, 99)
  const today = day('2026-03-10')
  let found = 0
  for (const trip of trips.slice(0, 60)) {
    const [from, to] = [addDays(trip.departsOn, -5), addDays(trip.returnsOn, 5)]
    const staffIds = trip.members.flatMap(({ staffMemberId }) => staffMemberId ?? []).slice(0, 3)
    const touching = trips.filter((other) =>
      other.members.some((member) => {
        if (member.staffMemberId === null || !staffIds.includes(member.staffMemberId)) return false
        const away = memberDaysAway(other, member, today)
        return away !== null && away.from <= to && away.to >= from
      }),
    )
    const answered = await uow.read((repos) => repos.outboundTrips.touching(staffIds, from, to, null))
    expect(numbers(answered)).toEqual(expect.arrayContaining(numbers(touching)))
    found += touching.length
    const others = await uow.read((repos) => repos.outboundTrips.touching(staffIds, from, to, trip.id))
    expect(numbers(others)).not.toContain(numbers([trip])[0])
  }
  expect(found).toBeGreaterThan(50)
})

test.each([
  ['2026-02-01', '2026-03-01', []],
  ['2026-02-01', '2026-03-02', [1, 3]],
  ['2026-03-06', '2026-03-07', [1, 2, 3]],
  ['2026-03-07', '2026-03-08', [2, 3]],
  ['2026-03-10', '2026-03-20', [2]],
  ['2026-03-11', '2026-03-20', []],
] as const)(
  'trips that take one person away on %s to %s, by planned and by actual days, are %j',
  async (from, to, found) => {
    const { uow, fill } = await registerWithStaff(2)
    await fill(async (repos) => {
      await repos.outboundTrips.insert(aTrip(1))
      const own = { exitOn: '2026-03-05', entryOn: '2026-03-10' }
      await repos.outboundTrips.insert(aTrip(2, { actualExitOn: '2026-03-05', actualEntryOn: '2026-03-10' }))
      await repos.outboundTrips.insert(
        aTrip(3, {
          departsOn: '2026-02-25',
          returnsOn: '2026-02-26',
          actualExitOn: '2026-03-02',
          actualEntryOn: '2026-03-08',
        }),
      )
      // Other people's trips are no matter here.
      await repos.outboundTrips.insert(aTrip(4, { members: [aMember(aStaffMember(2), { ownJourney: own })] }))
    })
    const staff = [aStaffMember(1).id]
    const ask = (except: OutboundTripId | null) =>
      uow.read((repos) => repos.outboundTrips.touching(staff, day(from), day(to), except))
    expect(numbers(await ask(null)).toSorted()).toEqual(found)
    expect(numbers(await ask(tripId(2))).toSorted()).toEqual(found.filter((n) => n !== 2))
  },
)

const listed = async () => {
  const register = await registerWithStaff(2)
  await register.fill(async (repos) => {
    await repos.outboundTrips.insert(
      aTrip(1, { title: 'Đoàn Ứng dụng nông nghiệp', departsOn: '2025-11-03', returnsOn: '2025-11-09' }),
    )
    await repos.outboundTrips.insert(
      aTrip(2, { kind: 'study', legs: [{ country: 'KR', place: 'Đaejeon', from: null, to: null }] }),
    )
    await repos.outboundTrips.insert(aTrip(3, { members: [aMember(aStaffMember(2), { fullName: 'Lê Văn Ước' })] }))
    await repos.outboundTrips.insert(
      aTrip(4, {
        host: '100%_\\',
        decisions: [aDecision('submitted'), aDecision('approved', { documentNumber: '77/QĐ-UBND' })],
      }),
    )
  })
  return register.uow
}

test.each([
  ['nothing asked', {}, [2, 3, 4, 1]],
  ['without marks, all spellings', { search: 'ung dung' }, [1]],
  ['with marks, exactly', { search: 'ưng dụng' }, []],
  ['with marks, exactly', { search: 'Ứng Dụng' }, [1]],
  ['a member', { search: 'lê văn ước' }, [3]],
  ['a place, đ folded', { search: 'daejeon' }, [2]],
  ['a decision', { search: '77/qd' }, [4]],
  ['signs that mean something to LIKE', { search: '%_\\' }, [4]],
  ['a percent sign alone', { search: '%' }, [4]],
  ['a country by its name', { search: 'han quoc', countries: ['KR'] }, [2]],
  ['a kind', { kind: 'study' as const }, [2]],
  ['a phase', { phase: 'approved' as const }, [4]],
  ['a year', { year: 2025 }, [1]],
  ['a year and a phase nothing has', { year: 2025, phase: 'approved' as const }, []],
])('the list by %s (%j) is %j', async (_what, filter, found) => {
  const uow = await listed()
  const page = await uow.read((repos) => repos.trips.page({ ...everything, ...filter }, 0, 50))
  expect([numbers(page.trips), page.total]).toEqual([found, found.length])
})

test('pages follow one another without gap or double, newest departure first', async () => {
  const uow = await listed()
  const ask = (offset: number, limit: number) => uow.read((repos) => repos.trips.page(everything, offset, limit))
  expect(numbers((await ask(0, 3)).trips)).toEqual([2, 3, 4])
  expect(numbers((await ask(3, 3)).trips)).toEqual([1])
  expect(await ask(9, 3)).toEqual({ trips: [], total: 4 })
})

test('what is taken off a trip stays in its row, and is not shown any more', async () => {
  const { uow, fill, database } = await registerWithStaff()
  const attachment = async (n: number) => {
    const bytes = new TextEncoder().encode(`%PDF ${n}`)
    let digest = '' as FileDigest
    await fill(async (repos) => {
      digest = await repos.files.put(bytes, '2026-01-12T02:00:00.000Z' as never)
    })
    return Attachment.parse({
      id: sampleId(10, n),
      record: tripRef(tripId(1)),
      category: 'invitation',
      type: 'pdf',
      name: 'Thư mời.pdf',
      size: bytes.length,
      digest,
      note: '',
      addedAt: '2026-01-12T02:00:00.000Z',
      addedBy: 'Người thử',
    })
  }
  await fill((repos) => repos.outboundTrips.insert(aTrip()))
  const [first, second] = [await attachment(1), await attachment(2)]
  await fill(async (repos) => {
    await repos.attachments.insert(first)
    await repos.attachments.insert(second)
  })
  expect(await uow.read((repos) => repos.attachments.ofRecord(tripRef(tripId(1))))).toEqual([first, second])
  await fill((repos) => repos.attachments.remove(first, { name: 'Người gỡ', at: first.addedAt }))
  expect(await uow.read((repos) => repos.attachments.ofRecord(tripRef(tripId(1))))).toEqual([second])
  expect(await uow.read((repos) => repos.attachments.find(first.id))).toBeNull()
  expect(database.raw.prepare('SELECT removed_by FROM attachment WHERE id = ?').pluck().get(first.id)).toBe('Người gỡ')
})

test('an empty register lists nothing', async () => {
  const { uow } = newRegister()
  expect(await uow.read((repos) => repos.trips.page(everything, 0, 50))).toEqual({ trips: [], total: 0 })
  expect(await uow.read((repos) => repos.trips.open(['people_committee']))).toEqual([])
})
