import { expect, test } from 'vitest'
import { registerWithStaff } from '#db/testing/temporary-register.ts'
import { aFulfilment, aWaiver } from '#domain/duty/testing/duty-samples.ts'
import { emptyReport, ReportPart } from '#domain/outbound-trip/return-report.ts'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import { OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { awkward } from '#domain/testing/any-text.ts'
import { aMember, aStaffMember, aTrip, sampleId } from '#domain/testing/samples.ts'

const tripId = (n: number) => OutboundTripId.parse(sampleId(4, n))
const memberId = (n: number) => TripMemberId.parse(sampleId(8, n))

const withTrips = async (many = 1) => {
  const register = await registerWithStaff(2)
  await register.fill(async (repos) => {
    for (let n = 1; n <= many; n += 1)
      await repos.outboundTrips.insert(aTrip(n, { members: [aMember(aStaffMember(1)), aMember(aStaffMember(2))] }))
  })
  return register
}

test('what settled duties comes back as stored and in the order it was recorded, for one trip and for many', async () => {
  const { uow, fill } = await withTrips(3)
  const met = [
    aFulfilment({ documentOn: null, documentNumber: '', why: awkward, basis: awkward, lateBy: 2 }),
    aFulfilment({ ruleCode: 'passport_hand_back', authority: 'passport_manager', memberId: memberId(2) }),
    // The same duty once more, for another departure.
    aFulfilment({ plannedOn: '2026-05-11' }),
  ]
  const waivers = [aWaiver({ postponedTo: '2026-02-25', reason: awkward }), aWaiver({ memberId: memberId(1) })]
  await fill(async (repos) => {
    for (const one of met) await repos.duties.insert(tripRef(tripId(1)), one)
    for (const one of waivers) await repos.duties.insertWaiver(tripRef(tripId(1)), one)
    await repos.duties.insertWaiver(tripRef(tripId(3)), aWaiver())
  })
  expect(await uow.read((repos) => repos.duties.ofRecord(tripRef(tripId(1))))).toEqual({ met, waivers })
  const many = await uow.read((repos) => repos.duties.ofRecords([1, 2, 3].map((n) => tripRef(tripId(n)))))
  expect([...many]).toEqual([
    [tripId(1), { met, waivers }],
    [tripId(2), { met: [], waivers: [] }],
    [tripId(3), { met: [], waivers: [aWaiver()] }],
  ])
})

const part = (n: number, changes: Partial<Record<keyof ReportPart, unknown>> = {}): ReportPart =>
  ReportPart.parse({
    tripId: tripId(1),
    memberId: memberId(n),
    content: { ...emptyReport, course: 'Diễn biến', agreements: [{ content: 'A', responsible: '', deadline: '' }] },
    state: 'draft',
    note: '',
    attachmentIds: [],
    filedBy: '',
    filedAt: null,
    decidedBy: '',
    decidedAt: null,
    revision: 1,
    ...changes,
  })
const filed = { state: 'submitted', filedBy: 'Người đi', filedAt: '2026-03-09T02:00:00.000Z' }

test('parts of a report come back as they were written and decided; those that wait for an answer are listed', async () => {
  const { uow, fill } = await withTrips()
  const first = part(1)
  const submitted = part(1, { ...filed, revision: 2, content: { ...emptyReport, course: awkward.slice(0, 60) } })
  const sentBack = {
    ...filed,
    state: 'sent_back',
    decidedBy: 'Cán bộ',
    decidedAt: '2026-03-10T02:00:00.000Z',
    note: 'Bổ sung',
  }
  await fill(async (repos) => {
    await repos.reports.save(null, first, 'update')
    await repos.reports.save(null, part(2, sentBack), 'update')
  })
  const find = (n: number) => uow.read((repos) => repos.reports.find(tripId(1), memberId(n)))
  expect(await find(1)).toEqual(first)
  expect(await find(3)).toBeNull()
  await fill((repos) => repos.reports.save(first, submitted, 'record'))
  expect(await find(1)).toEqual(submitted)
  expect(await find(2)).toEqual(part(2, sentBack))
  expect(await uow.read((repos) => repos.reports.submitted())).toEqual([
    { tripId: tripId(1), memberId: memberId(1), state: 'submitted' },
  ])
  const states = await uow.read((repos) => repos.reports.statesOfTrips([1, 2].map(tripId)))
  expect([...states.keys()]).toEqual([tripId(1)])
  expect(
    states
      .get(tripId(1))
      ?.map(({ state }) => state)
      .toSorted(),
  ).toEqual(['sent_back', 'submitted'])
})

test.each([
  [{ state: 'submitted' }, 'a part that was submitted on no day'],
  [{ ...filed, state: 'accepted' }, 'a part that was accepted on no day'],
])('%j is refused: %s', async (changes, _what) => {
  const { fill } = await withTrips()
  await expect(fill((repos) => repos.reports.save(null, part(1, changes), 'update'))).rejects.toThrow('CHECK')
})

const item = (n: number, changes: Partial<Record<keyof PlanItem, unknown>> = {}): PlanItem =>
  PlanItem.parse({
    id: sampleId(11, n),
    year: 2026,
    direction: 'outbound',
    title: `Đoàn ${n}`,
    unitName: '',
    countries: 'Nhật Bản',
    expected: 'Quý II',
    people: null,
    funding: '',
    partner: '',
    ...changes,
  })

test('lines of the plan stand in the order they were entered in; how many trips carry each out is counted', async () => {
  const { uow, fill } = await withTrips()
  const [third, first, next] = [item(3, { people: 8, partner: awkward }), item(1), item(2, { year: 2027 })]
  await fill(async (repos) => {
    for (const one of [third, first, next]) await repos.plan.insert(one)
    await repos.outboundTrips.insert(aTrip(5, { planItemId: first.id, isInAnnualPlan: true }))
    await repos.outboundTrips.insert(aTrip(6, { planItemId: first.id, isInAnnualPlan: true }))
  })
  expect(await uow.read((repos) => repos.plan.ofYear(2026))).toEqual([third, first])
  expect(await uow.read((repos) => repos.plan.find(next.id))).toEqual(next)
  const counts = await uow.read((repos) => repos.plan.tripsOf([third.id, first.id]))
  expect([counts.get(third.id) ?? 0, counts.get(first.id)]).toEqual([0, 2])
  const changed = item(3, { title: 'Đoàn khác' })
  await fill((repos) => repos.plan.update(third, changed))
  expect(await uow.read((repos) => repos.plan.find(third.id))).toEqual(changed)
  await fill((repos) => repos.plan.remove(changed))
  expect(await uow.read((repos) => repos.plan.find(third.id))).toBeNull()
  await expect(fill((repos) => repos.plan.remove(first))).rejects.toThrow('FOREIGN KEY')
})
