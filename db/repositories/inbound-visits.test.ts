import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRegister, registerWithStaff } from '#db/testing/temporary-register.ts'
import { isOpen } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { aFulfilment, shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { isVisitOff, VisitPhase, visitPhase } from '#domain/inbound-visit/visit-phase.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { ANY_VISIT_STAFF, anyVisit } from '#domain/testing/any-visit.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { aLine, aVisit, aVisitDecision, aVisitOverride, aVisitor } from '#domain/testing/visit-samples.ts'

const visitId = (n: number) => InboundVisitId.parse(sampleId(20, n))
const numbers = (visits: readonly { readonly id: string }[]) => visits.map(({ id }) => Number(id.slice(-3)))
const everything = { search: '', countries: [], kind: null, phase: null, year: null }
const told = ['people_committee', 'foreign_affairs', 'provincial_police'] as const

const registerWith = async (...visits: readonly InboundVisit[]) => {
  const register = await registerWithStaff(ANY_VISIT_STAFF)
  await register.fill(async (repos) => {
    for (const visit of visits) await repos.inboundVisits.insert(visit)
  })
  return register
}

test('a visit comes back as it was stored, and as it was changed', async () => {
  const { uow, fill } = await registerWith()
  const back = () => uow.read((repos) => repos.inboundVisits.find(visitId(1)))
  let before = aVisit()
  await fill((repos) => repos.inboundVisits.insert(before))
  expect(await back()).toEqual(before)
  await fc.assert(
    fc.asyncProperty(anyVisit(), async (visit) => {
      // What was decided stays: each change only adds to it.
      const decisions = [...before.decisions, ...visit.decisions].slice(0, 40)
      const after = { ...visit, decisions, revision: before.revision + 1 }
      await fill((repos) => repos.inboundVisits.update(before, after, 'update'))
      expect(await back()).toEqual(after)
      before = after
    }),
    { numRuns: 60 },
  )
})

test('guests that trade places and passports in one save come back as they are now', async () => {
  const [an, binh, chi] = [aVisitor(1), aVisitor(2), aVisitor(3)]
  const before = aVisit(1, { visitors: [an, binh] })
  const { uow, fill } = await registerWith(before)
  const after = {
    ...before,
    visitors: [
      chi,
      { ...binh, passportNumber: an.passportNumber, isLeader: true },
      { ...an, passportNumber: binh.passportNumber, isLeader: false },
    ],
    revision: 2,
  }
  await fill((repos) => repos.inboundVisits.update(before, after, 'update'))
  expect(await uow.read((repos) => repos.inboundVisits.find(before.id))).toEqual(after)
})

test('a save writes only what changed: of a visit of 300 guests, one new title touches one row', async () => {
  const before = aVisit(1, { visitors: Array.from({ length: 300 }, (_, n) => aVisitor(n + 1, { isLeader: n === 0 })) })
  const { fill, database } = await registerWith(before)
  const changes = () => Number(database.raw.prepare('SELECT total_changes()').pluck().get())
  const start = changes()
  await fill((repos) => repos.inboundVisits.update(before, { ...before, title: 'Khác', revision: 2 }, 'update'))
  // The visit and its audit row.
  expect(changes() - start).toBe(2)
})

test('what was decided or opened in writing can be added to, never taken back or changed', async () => {
  const missing = [{ code: 'departure_not_recorded', what: '', detail: '', subject: 'x' } as const]
  const before = aVisit(1, { decisions: [aVisitDecision('submitted')], overrides: [aVisitOverride(missing)] })
  const { fill } = await registerWith(before)
  const write = (after: InboundVisit) => fill((repos) => repos.inboundVisits.update(before, after, 'decide'))
  await expect(write({ ...before, decisions: [] })).rejects.toThrow('decisions only grow')
  await expect(write({ ...before, overrides: [] })).rejects.toThrow('overrides only grow')
  await expect(write({ ...before, decisions: [aVisitDecision('submitted', { note: 'Khác' })] })).rejects.toThrow()
  await write({ ...before, decisions: [...before.decisions, aVisitDecision('agreed')] })
})

const registerOfAnyVisits = async (many: number, seed: number) => {
  const visits = Array.from({ length: many }, (_, n) =>
    fc.sample(anyVisit(n + 1), { numRuns: 1, seed: seed + n }),
  ).flat()
  return { ...(await registerWith(...visits)), visits }
}

test('the phase in SQL is the phase of the domain, for any visit', async () => {
  const { uow, visits } = await registerOfAnyVisits(400, 7)
  const seen = new Set<string>()
  for (const phase of VisitPhase.exclude(['notified']).options) {
    const expected = visits.filter((visit) => visitPhase(visit) === phase)
    if (expected.length > 0) seen.add(phase)
    const page = await uow.read((repos) => repos.visits.page({ ...everything, phase }, 0, 1000))
    expect(
      numbers(page.visits).toSorted((a, b) => a - b),
      phase,
    ).toEqual(numbers(expected))
    expect(page.total).toBe(expected.length)
  }
  expect(seen.size).toBe(VisitPhase.options.length - 1)
})

test('no visit that owes something escapes the question for open visits, and none that is closed is among them', async () => {
  const { uow, fill, visits } = await registerOfAnyVisits(200, 4000)
  await fill(async (repos) => {
    for (const visit of visits.filter((_visit, n) => n % 2 === 0))
      await repos.duties.insert(
        visitRef(visit.id),
        aFulfilment({ ruleCode: 'visit_notice', sentOn: '1900-01-01', plannedOn: visit.arrivesOn }),
      )
  })
  const settled = await uow.read((repos) => repos.duties.ofRecords(visits.map(({ id }) => visitRef(id))))
  const isOwing = (visit: InboundVisit) =>
    visitDutiesOf(visit, settled.get(visit.id) ?? noSettlements, shippedTable, day('2026-03-10')).some(isOpen)
  const open = new Set(numbers(await uow.read((repos) => repos.visits.open(told))))
  const owing = visits.filter((visit) => visitPhase(visit) !== 'complete' && (isOwing(visit) || !isVisitOff(visit)))
  expect(numbers(owing).filter((n) => !open.has(n))).toEqual([])
  expect(owing.filter(isVisitOff).length).toBeGreaterThan(5)
  const ended = visits.filter((visit) => visitPhase(visit) === 'complete')
  expect(numbers(ended).filter((n) => open.has(n))).toEqual([])
  expect(ended.length).toBeGreaterThan(10)
})

const listed = () =>
  registerWith(
    aVisit(1, { title: 'Đoàn Ứng dụng nông nghiệp', arrivesOn: '2025-11-03', departsOn: '2025-11-04' }),
    aVisit(2, { kind: 'hosted_conference', partners: [{ partnerId: null, name: 'Đại học Mẫu', country: 'JP' }] }),
    aVisit(3, { visitors: [aVisitor(30, { fullName: 'Jose ÁLVAREZ' })] }),
    aVisit(4, {
      title: '100%_\\',
      decisions: [aVisitDecision('submitted', { documentNumber: '77/TTr-KHCN' }), aVisitDecision('agreed')],
    }),
  )

test.each([
  ['nothing asked', {}, [2, 3, 4, 1]],
  ['without marks, all spellings', { search: 'ung dung' }, [1]],
  ['with marks, exactly', { search: 'Ứng Dụng' }, [1]],
  ['with other marks', { search: 'ưng dụng' }, []],
  ['a partner, đ folded', { search: 'dai hoc mau' }, [2]],
  ['a guest', { search: 'alvarez' }, [3]],
  ['a document', { search: '77/ttr' }, [4]],
  ['signs that mean something to LIKE', { search: '%_\\' }, [4]],
  ['a country by its name', { search: 'nhat ban', countries: ['JP'] }, [2]],
  ['a kind', { kind: 'hosted_conference' as const }, [2]],
  ['a phase', { phase: 'agreed' as const }, [4]],
  ['a year', { year: 2025 }, [1]],
])('the list by %s (%j) is %j', async (_what, filter, found) => {
  const { uow } = await listed()
  const page = await uow.read((repos) => repos.visits.page({ ...everything, ...filter }, 0, 50))
  expect([numbers(page.visits), page.total]).toEqual([found, found.length])
})

test('a passport number finds no visit in the list: leaders search it too', async () => {
  const { uow } = await listed()
  const page = await uow.read((repos) => repos.visits.page({ ...everything, search: 'M10000001' }, 0, 50))
  expect(page.total).toBe(0)
})

test('pages follow one another without gap or double, newest arrival first', async () => {
  const { uow } = await listed()
  const ask = (offset: number, limit: number) => uow.read((repos) => repos.visits.page(everything, offset, limit))
  expect(numbers((await ask(0, 3)).visits)).toEqual([2, 3, 4])
  expect(numbers((await ask(3, 3)).visits)).toEqual([1])
  expect(await ask(9, 3)).toEqual({ visits: [], total: 4 })
})

test.each([
  ['2026-02-01', '2026-03-01', [2]],
  ['2026-03-02', '2026-03-02', [1, 2]],
  ['2026-03-03', '2026-03-04', [1, 2]],
  ['2026-03-06', '2026-03-06', [2]],
  ['2026-03-07', '2026-03-20', []],
] as const)('visits that touch %s to %s, by planned and by actual days, are %j', async (from, to, found) => {
  const { uow } = await registerWith(
    aVisit(1),
    aVisit(2, {
      arrivesOn: '2026-02-20',
      departsOn: '2026-02-21',
      actualArrivalOn: '2026-03-01',
      actualDepartureOn: '2026-03-06',
    }),
    aVisit(3, { arrivesOn: '2026-05-04', departsOn: '2026-05-05' }),
  )
  const ask = (except: InboundVisitId | null) => uow.read((repos) => repos.visits.between(day(from), day(to), except))
  expect(numbers(await ask(null)).toSorted()).toEqual(found)
  expect(numbers(await ask(visitId(2))).toSorted()).toEqual(found.filter((n) => n !== 2))
})

test('a summary has what a list needs: partners, hosts, decisions, and how many guests', async () => {
  const visit = aVisit(1, { visitors: [1, 2, 3].map((n) => aVisitor(n, { isLeader: n === 1 })) })
  const { uow } = await registerWith(visit, aVisit(2, { visitors: [] }))
  const [one, two] = await uow.read((repos) => repos.visits.summaries([visit.id, visitId(2)]))
  const { visitors: _visitors, programme: _programme, ...shared } = visit
  expect(one).toEqual({ ...shared, visitorCount: 3 })
  expect(two?.visitorCount).toBe(0)
  const programmes = await uow.read((repos) => repos.visits.programmes([visit.id]))
  expect(programmes.get(visit.id)).toEqual(visit.programme)
})

test('whoever came before is found by name without marks or by passport, the latest visits first and no more than asked for', async () => {
  const { uow } = await registerWith(
    ...[1, 2, 3, 4].map((n) =>
      aVisit(n, {
        arrivesOn: `2026-03-0${n}`,
        departsOn: '2026-03-09',
        programme: [aLine('2026-03-05', '08:30')],
        partners: [{ partnerId: null, name: 'Viện Mẫu', country: 'KR' }],
        visitors: [
          aVisitor(n * 10, { fullName: 'Jose ÁLVAREZ', passportNumber: n === 1 ? 'X001' : `M00${n}`, isLeader: true }),
        ],
      }),
    ),
  )
  const seen = async (names: string[], passports: string[], limits: { except: InboundVisitId | null; most: number }) =>
    (await uow.read((repos) => repos.visits.visitorsLike(names, passports, limits))).map(({ visitId: id }) => ({ id }))
  expect(numbers(await seen(['jose alvarez'], [], { except: null, most: 2 })).toSorted()).toEqual([3, 4])
  expect(numbers(await seen(['jose alvarez'], [], { except: visitId(4), most: 2 })).toSorted()).toEqual([2, 3])
  expect(numbers(await seen([], ['X001'], { except: null, most: 2 }))).toEqual([1])
  expect(await seen(['alvarez'], ['X0'], { except: null, most: 2 })).toEqual([])
  const partners = await uow.read((repos) =>
    repos.visits.visitsOfPartnersNamed(['Viện Mẫu'], { except: visitId(3), most: 2 }),
  )
  expect(numbers(partners.map(({ visitId: id }) => ({ id }))).toSorted()).toEqual([2, 4])
})

test('an empty register lists nothing', async () => {
  const { uow } = newRegister()
  expect(await uow.read((repos) => repos.visits.page(everything, 0, 50))).toEqual({ visits: [], total: 0 })
  expect(await uow.read((repos) => repos.visits.open(told))).toEqual([])
  expect(await uow.read((repos) => repos.visits.visitorsLike([], [], { except: null, most: 5 }))).toEqual([])
})
