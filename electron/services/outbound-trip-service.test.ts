import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import type { Schema } from '#db/schema.ts'
import { testActor } from '#db/testing/temporary-register.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import type { OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { aDecision, aMember, aTrip, aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { servicesOnRegister, staffDraft } from '#electron/testing/services.ts'

const office = async () => {
  const services = servicesOnRegister()
  const unit = await services.addUnit()
  const [an, binh] = [await services.addPerson(unit, 1), await services.addPerson(unit, 2)]
  const decide = async (trip: OutboundTrip, kind: TripDecisionKind, note = 'Lý do') =>
    services.trips.decide({
      id: trip.id,
      revision: trip.revision,
      kind,
      on: day('2026-01-12'),
      documentNumber: '',
      issuer: '',
      note,
    })
  const decided = async (trip: OutboundTrip, ...kinds: readonly TripDecisionKind[]): Promise<OutboundTrip> => {
    let now = trip
    for (const kind of kinds) now = must(await decide(now, kind)).trip
    return now
  }
  return { ...services, unit, an, binh, decide, decided }
}
const days = (departsOn: string, returnsOn: string) => ({ departsOn: day(departsOn), returnsOn: day(returnsOn) })

test('a trip is recorded with the snapshot of its members, its phase, its next steps and its duties', async () => {
  const { addTrip, an, binh, trips, rows } = await office()
  const view = await addTrip([an, binh])
  expect(view.trip).toMatchObject({ revision: 1, decisions: [], actualExitOn: null, actualEntryOn: null })
  expect(view.trip.members).toEqual([
    {
      staffMemberId: an.id,
      role: 'leader',
      fullName: 'Nguyễn Thị Khuê 1',
      birth: { known: 'day', on: '1985-03-09' },
      kind: 'civil_servant',
      post: 'Chuyên viên',
      unitName: 'Phòng Quản lý 1',
      rank: 'Chuyên viên, bậc 3/9',
      isPartyMember: false,
      passport: { kind: 'ordinary', number: 'C1000001', expiresOn: '2032-05-04' },
    },
    expect.objectContaining({ staffMemberId: binh.id, role: 'member', fullName: 'Nguyễn Thị Khuê 2' }),
  ])
  expect(view).toMatchObject({ phase: 'draft', isOverdueReturn: false, nextSteps: ['submitted', 'cancelled'] })
  expect(view.duties).toHaveLength(5)
  expect(must(await trips.get({ id: view.trip.id }))).toEqual(view)
  expect(rows("SELECT action, actor FROM audit WHERE entity = 'outbound_trip'")).toEqual([
    { action: 'create', actor: 'Người thử' },
  ])
})

test.each<[string, Partial<Parameters<typeof aTripDraft>[1]>, string]>([
  ['that returns before it departs', days('2026-03-06', '2026-03-05'), 'outbound_trip.returns_before_departure'],
  [
    'with a member nobody knows',
    { members: [{ staffMemberId: sampleId(2, 99), role: 'leader', passportId: null }] },
    'outbound_trip.member_not_found',
  ],
  [
    'paid by a nameless project',
    { funding: [{ source: 'project', donor: '', amount: null, currency: 'VND' }] },
    'outbound_trip.donor_missing',
  ],
])('a trip %s is refused and leaves nothing', async (_what, change, code) => {
  const { trips, an, rows } = await office()
  const before = rows('SELECT count(*) AS n FROM audit')
  expect(codeOf(await trips.create(aTripDraft([an], change)))).toBe(code)
  expect(rows('SELECT id FROM outbound_trip')).toEqual([])
  expect(rows('SELECT count(*) AS n FROM audit')).toEqual(before)
})

test.each([
  ['2026-03-06', '2026-03-10', 'outbound_trip.overlaps', 'begins on the day the other ends'],
  ['2026-02-25', '2026-03-02', 'outbound_trip.overlaps', 'ends on the day the other begins'],
  ['2026-03-03', '2026-03-03', 'outbound_trip.overlaps', 'lies within'],
  ['2026-02-01', '2026-04-01', 'outbound_trip.overlaps', 'lies around'],
  ['2026-03-07', '2026-03-10', 'ok', 'begins the day after'],
  ['2026-02-25', '2026-03-01', 'ok', 'ends the day before'],
] as const)('a second trip of one person, %s to %s: %s, it %s', async (from, to, code, _how) => {
  const { addTrip, trips, an, binh } = await office()
  await addTrip([an], days('2026-03-02', '2026-03-06'))
  const second = await trips.create(aTripDraft([binh, an], days(from, to)))
  expect(codeOf(second)).toBe(code)
  if (!second.ok)
    expect(second.error.details).toMatchObject({
      clashes: [
        {
          staffMemberId: an.id,
          fullName: 'Nguyễn Thị Khuê 1',
          tripTitle: 'Đoàn công tác 1',
          from: '2026-03-02',
          to: '2026-03-06',
        },
      ],
    })
})

test('the same days do not clash for other people, for the trip itself, or with a trip that was called off', async () => {
  const { addTrip, trips, an, binh, decided } = await office()
  const { trip } = await addTrip([an])
  expect(codeOf(await trips.create(aTripDraft([binh])))).toBe('ok')
  expect(
    codeOf(await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], { title: 'Đoàn khác' }) })),
  ).toBe('ok')
  await decided({ ...trip, revision: 2 }, 'cancelled')
  expect(codeOf(await trips.create(aTripDraft([an])))).toBe('ok')
})

test.each(['withdrawn', 'refused'] as const)(
  'a trip that was %s cannot be submitted again into the days of another one',
  async (kind) => {
    const { addTrip, an, decide, decided, trips } = await office()
    const off = await decided((await addTrip([an])).trip, 'submitted', kind)
    const other = await addTrip([an])
    expect(codeOf(await decide(off, 'submitted'))).toBe('outbound_trip.overlaps')
    expect(must(await trips.get({ id: off.id })).trip.decisions).toHaveLength(2)
    await decided(other.trip, 'cancelled')
    expect(codeOf(await decide(off, 'submitted'))).toBe('ok')
  },
)

test('an actual journey that runs into another trip is refused too', async () => {
  const { addTrip, an, trips, time } = await office()
  const { trip } = await addTrip([an], days('2026-03-02', '2026-03-06'))
  await addTrip([an], days('2026-03-09', '2026-03-12'))
  time.pass(60 * 86_400)
  const back = (actualEntryOn: string) =>
    trips.recordJourney({
      id: trip.id,
      revision: 1,
      actualExitOn: day('2026-03-02'),
      actualEntryOn: day(actualEntryOn),
    })
  expect(codeOf(await back('2026-03-09'))).toBe('outbound_trip.overlaps')
  expect(codeOf(await back('2026-03-08'))).toBe('ok')
})

test('a member keeps name, post and unit of the day he was added, whatever the register says later', async () => {
  const { addTrip, an, binh, unit, staff, trips } = await office()
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

test('of two pages that change one trip, the second is refused, whatever it wants', async () => {
  const { addTrip, an, trips, decide } = await office()
  const { trip } = await addTrip([an])
  expect(codeOf(await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], { title: 'Thứ nhất' }) }))).toBe(
    'ok',
  )
  const old = { id: trip.id, revision: 1 }
  expect(codeOf(await trips.update({ ...old, draft: aTripDraft([an]) }))).toBe('outbound_trip.changed_elsewhere')
  expect(codeOf(await decide(trip, 'submitted'))).toBe('outbound_trip.changed_elsewhere')
  expect(codeOf(await trips.recordJourney({ ...old, actualExitOn: null, actualEntryOn: null }))).toBe(
    'outbound_trip.changed_elsewhere',
  )
  expect(must(await trips.get({ id: trip.id })).trip).toMatchObject({ title: 'Thứ nhất', revision: 2 })
  const nowhere = { id: sampleId(4, 99) as OutboundTripId, revision: 1 }
  expect(codeOf(await trips.update({ ...nowhere, draft: aTripDraft([an]) }))).toBe('outbound_trip.not_found')
})

test('decisions carry who recorded them and when; what is called off can no longer be edited', async () => {
  const { addTrip, an, trips, decide, decided } = await office()
  const { trip } = await addTrip([an])
  expect(codeOf(await decide(trip, 'approved'))).toBe('outbound_trip.step_not_allowed')
  const submitted = await decided(trip, 'submitted')
  expect(submitted.decisions).toEqual([
    {
      kind: 'submitted',
      on: '2026-01-12',
      documentNumber: '',
      issuer: '',
      note: 'Lý do',
      recordedAt: '2026-01-12T02:00:00.000Z',
      recordedBy: 'Người thử',
    },
  ])
  expect(codeOf(await decide(submitted, 'refused', ''))).toBe('outbound_trip.reason_missing')
  const off = await decided(submitted, 'cancelled')
  expect(codeOf(await trips.update({ id: off.id, revision: off.revision, draft: aTripDraft([an]) }))).toBe(
    'outbound_trip.is_cancelled',
  )
  expect(must(await trips.get({ id: off.id }))).toMatchObject({ phase: 'cancelled', nextSteps: [], duties: [] })
})

test('a journey moves the trip abroad and home; a group that stays too long is flagged', async () => {
  const { addTrip, an, trips, decided, time } = await office()
  const trip = await decided((await addTrip([an], days('2026-01-05', '2026-01-09'))).trip, 'submitted', 'approved')
  const record = (revision: number, exit: string | null, entry: string | null) =>
    trips.recordJourney({
      id: trip.id,
      revision,
      actualExitOn: exit === null ? null : day(exit),
      actualEntryOn: entry === null ? null : day(entry),
    })
  expect(codeOf(await record(trip.revision, '2026-01-13', null))).toBe('outbound_trip.travel_in_future')
  expect(must(await record(trip.revision, '2026-01-05', null))).toMatchObject({
    phase: 'abroad',
    isOverdueReturn: true,
  })
  time.pass(86_400)
  expect(must(await record(trip.revision + 1, '2026-01-05', '2026-01-13'))).toMatchObject({
    phase: 'returned',
    isOverdueReturn: false,
  })
})

test('a duty met late is frozen with rule, reason and calendar of that day, and met only once', async () => {
  const { addTrip, an, trips, time, resources } = await office()
  const { trip } = await addTrip([an])
  const meet = (authority: 'people_committee' | 'foreign_affairs', sentOn: string, ruleCode = 'trip_report_before') =>
    trips.recordMet({
      tripId: trip.id,
      ruleCode,
      authority,
      documentNumber: '15/KHCN-VP',
      documentOn: day(sentOn),
      sentOn: day(sentOn),
    })
  expect(codeOf(await meet('people_committee', '2026-01-13'))).toBe('duty.sent_in_future')
  expect(codeOf(await meet('people_committee', '2026-01-12', 'no_such_rule'))).toBe('duty.not_found')
  expect(codeOf(await meet('people_committee', '2026-01-12', 'trip_report_after'))).toBe('duty.return_not_recorded')

  time.pass(50 * 86_400)
  const late = must(await meet('people_committee', '2026-02-25')).duties.find(({ state }) => state === 'done_late')
  expect(late).toMatchObject({
    ruleCode: 'trip_report_before',
    authority: 'people_committee',
    days: 2,
    dueOn: '2026-02-23',
  })
  expect(late?.fulfilment).toMatchObject({
    lateBy: 2,
    why: late?.why,
    basis: late?.basis,
    calendarVersion: resources.calendar.version,
    recordedAt: '2026-03-03T02:00:00.000Z',
    recordedBy: 'Người thử',
  })
  expect(late?.why).toContain('Hạn cuối: thứ Hai, 23/02/2026')
  expect(codeOf(await meet('people_committee', '2026-02-25'))).toBe('duty.already_met')

  const moved = must(
    await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], days('2026-06-08', '2026-06-12')) }),
  )
  expect(
    moved.duties.find(
      ({ authority, ruleCode }) => ruleCode === 'trip_report_before' && authority === 'people_committee',
    ),
  ).toEqual({ ...late, counted: [], skipped: [] })
  expect(
    moved.duties.find(
      ({ authority, ruleCode }) => ruleCode === 'trip_report_before' && authority === 'foreign_affairs',
    ),
  ).toMatchObject({
    dueOn: '2026-06-01',
    fulfilment: null,
  })
  expect(
    codeOf(
      await trips.recordMet({
        tripId: sampleId(4, 99) as OutboundTripId,
        ruleCode: 'x',
        authority: 'people_committee',
        documentNumber: '',
        documentOn: null,
        sentOn: day('2026-02-25'),
      }),
    ),
  ).toBe('outbound_trip.not_found')
})

test('the overview says who is abroad, what is late, what comes due and what nobody recorded', async () => {
  const { addTrip, an, binh, trips, decided } = await office()
  const running = await decided((await addTrip([an], days('2026-01-07', '2026-01-11'))).trip, 'submitted', 'approved')
  must(
    await trips.recordJourney({
      id: running.id,
      revision: running.revision,
      actualExitOn: day('2026-01-07'),
      actualEntryOn: null,
    }),
  )
  const forgotten = await decided(
    (await addTrip([binh], days('2026-01-08', '2026-01-20'))).trip,
    'submitted',
    'approved',
  )
  const overview = must(await trips.overview())
  expect(overview.today).toBe('2026-01-12')
  expect(overview.abroad.map(({ tripId, isOverdueReturn }) => [tripId, isOverdueReturn])).toEqual([[running.id, true]])
  expect(overview.unrecorded).toEqual([
    { tripId: forgotten.id, tripTitle: forgotten.title, missing: 'exit', plannedOn: '2026-01-08' },
    { tripId: running.id, tripTitle: running.title, missing: 'entry', plannedOn: '2026-01-11' },
  ])
  expect(overview.overdue.length).toBe(6)
  expect(overview.overdue.map(({ duty }) => duty.dueOn)).toEqual(
    overview.overdue.map(({ duty }) => duty.dueOn).toSorted(),
  )
  expect(overview.unannouncedYears).toEqual([2027])
})

test('a list costs as many queries for 400 trips as for 40', async () => {
  const { database, fill, addUnit, addPerson, resources, today } = servicesOnRegister()
  const person = await addPerson(await addUnit(), 1)
  let statements = 0
  const count = () => {
    statements += 1
  }
  const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: database.raw }), log: count })
  const counted = unitOfWork({ ...database, kysely }, () => testActor)
  const uow = () => counted
  const newId = () => {
    throw new Error('nothing is made here')
  }
  const table = { rules: resources.rules, calendar: resources.calendar }
  const trips = outboundTripService({ uow, newId, today, now: () => testActor.at, who: () => '', table })
  const staff = staffService({ uow, newId, today })
  const cost = async () => {
    const costs: number[] = []
    for (const read of [trips.list, trips.overview, staff.list]) {
      statements = 0
      await read()
      costs.push(statements)
    }
    return costs
  }
  const fillTo = (from: number, to: number) =>
    fill(async (repos) => {
      for (let n = from; n < to; n += 1) {
        const trip = aTrip(n, { members: [aMember(person, { role: 'leader' })], decisions: [aDecision('submitted')] })
        await repos.outboundTrips.insert(trip)
      }
    })
  await fillTo(0, 40)
  const few = await cost()
  await fillTo(40, 400)
  expect(must(await trips.list())).toHaveLength(400)
  expect(await cost()).toEqual(few)
  for (const statementsOfOne of few) expect(statementsOfOne).toBeLessThanOrEqual(8)
})
