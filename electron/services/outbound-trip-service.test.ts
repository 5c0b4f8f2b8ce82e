import { expect, test } from 'vitest'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { aTripDraft, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

test('a trip is recorded with the snapshot of its members, its phase, its next steps and its duties', async () => {
  const { addTrip, an, binh, trips, rows } = await tripOffice()
  const view = await addTrip([an, binh])
  expect(view.trip).toMatchObject({ revision: 1, decisions: [], actualExitOn: null, actualEntryOn: null })
  expect(view.trip.members).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
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
      briefedOn: null,
      committedOn: null,
      partyOpinion: null,
      ownJourney: null,
    },
    expect.objectContaining({ staffMemberId: binh.id, role: 'member', fullName: 'Nguyễn Thị Khuê 2' }),
  ])
  expect(view).toMatchObject({
    phase: 'draft',
    isOverdueReturn: false,
    isRegisteredLate: false,
    nextSteps: ['submitted', 'cancelled'],
    reportState: 'none',
    clashes: [],
    attachments: [],
    custodies: [],
    planItem: null,
  })
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
    { members: [{ of: 'staff', staffMemberId: sampleId(2, 99), role: 'leader', passportId: null }] },
    'outbound_trip.member_not_found',
  ],
  [
    'paid by a nameless project',
    { funding: [{ source: 'project', donor: '', amount: null, currency: 'VND', rate: null }] },
    'outbound_trip.donor_missing',
  ],
  ['that is over, without a reason', days('2026-01-05', '2026-01-09'), 'outbound_trip.late_reason_missing'],
  ['of a plan that has no such line', { planItemId: sampleId(11, 1) as never }, 'outbound_trip.plan_item_not_found'],
])('a trip %s is refused and leaves nothing', async (_what, change, code) => {
  const { trips, an, rows } = await tripOffice()
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
  const { addTrip, trips, an, binh, decide } = await tripOffice()
  await addTrip([an], days('2026-03-02', '2026-03-06'))
  const clash = {
    staffMemberId: an.id,
    fullName: 'Nguyễn Thị Khuê 1',
    tripTitle: 'Đoàn công tác 1',
    from: '2026-03-02',
    to: '2026-03-06',
  }
  const clashes = code === 'ok' ? [] : [expect.objectContaining(clash)]
  // Nothing that was typed is lost: the draft is kept and says so.
  const second = must(await trips.create(aTripDraft([binh, an], days(from, to))))
  expect(second.clashes).toEqual(clashes)
  expect(second.gates.overlap).toHaveLength(clashes.length)
  const submitted = await decide(second.trip, 'submitted')
  expect(codeOf(submitted)).toBe(code)
  if (!submitted.ok) expect(submitted.error.details.clashes).toEqual(clashes)
})

test('once submitted, a trip is not saved into the days of another one; a draft is', async () => {
  const { addTrip, an, trips, decided } = await tripOffice()
  await addTrip([an], days('2026-03-02', '2026-03-06'))
  const { trip } = await addTrip([an], days('2026-03-16', '2026-03-20'))
  const into = (revision: number) =>
    trips.update({ id: trip.id, revision, draft: aTripDraft([an], days('2026-03-05', '2026-03-10')) })
  expect(must(await into(1)).clashes).toHaveLength(1)
  const apart = must(
    await trips.update({ id: trip.id, revision: 2, draft: aTripDraft([an], days('2026-03-16', '2026-03-20')) }),
  )
  const submitted = await decided(apart.trip, 'submitted')
  expect(codeOf(await into(submitted.revision))).toBe('outbound_trip.overlaps')
  expect(must(await trips.get({ id: trip.id })).trip.departsOn).toBe('2026-03-16')
})

test('the same days do not clash for other people, for the trip itself, or with a trip that was called off', async () => {
  const { addTrip, trips, an, binh, decided } = await tripOffice()
  const { trip } = await addTrip([an])
  expect((await addTrip([binh])).clashes).toEqual([])
  expect(
    codeOf(await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], { title: 'Đoàn khác' }) })),
  ).toBe('ok')
  await decided({ ...trip, revision: 2 }, 'cancelled')
  expect((await addTrip([an])).clashes).toEqual([])
})

test.each(['withdrawn', 'refused'] as const)(
  'a trip that was %s cannot be submitted again into the days of another one',
  async (kind) => {
    const { addTrip, an, decide, decided, trips } = await tripOffice()
    const off = await decided((await addTrip([an])).trip, 'submitted', kind)
    const other = await addTrip([an])
    expect(codeOf(await decide(off, 'submitted'))).toBe('outbound_trip.overlaps')
    expect(must(await trips.get({ id: off.id })).trip.decisions).toHaveLength(2)
    await decided(other.trip, 'cancelled')
    expect(codeOf(await decide(off, 'submitted'))).toBe('ok')
  },
)

test('an actual journey that runs into another trip is recorded all the same: a fact is not refused', async () => {
  const { addTrip, an, time, journey } = await tripOffice()
  const { trip } = await addTrip([an], days('2026-03-02', '2026-03-06'))
  await addTrip([an], days('2026-03-09', '2026-03-12'))
  time.pass(60 * 86_400)
  const back = must(await journey(trip, '2026-03-02', '2026-03-09'))
  expect(back.clashes).toHaveLength(1)
})

test('of two pages that change one trip, the second is refused, whatever it wants', async () => {
  const { addTrip, an, trips, decide } = await tripOffice()
  const { trip } = await addTrip([an])
  expect(codeOf(await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([an], { title: 'Thứ nhất' }) }))).toBe(
    'ok',
  )
  const old = { id: trip.id, revision: 1 }
  expect(codeOf(await trips.update({ ...old, draft: aTripDraft([an]) }))).toBe('outbound_trip.changed_elsewhere')
  expect(codeOf(await decide(trip, 'submitted'))).toBe('outbound_trip.changed_elsewhere')
  expect(codeOf(await trips.recordJourney({ ...old, actualExitOn: null, actualEntryOn: null, own: [] }))).toBe(
    'outbound_trip.changed_elsewhere',
  )
  expect(must(await trips.get({ id: trip.id })).trip).toMatchObject({ title: 'Thứ nhất', revision: 2 })
  const nowhere = { id: sampleId(4, 99) as OutboundTripId, revision: 1 }
  expect(codeOf(await trips.update({ ...nowhere, draft: aTripDraft([an]) }))).toBe('outbound_trip.not_found')
})

test('decisions carry who recorded them and when; what is called off can no longer be edited', async () => {
  const { addTrip, an, trips, decide, decided } = await tripOffice()
  const { trip } = await addTrip([an])
  expect(codeOf(await decide(trip, 'approved'))).toBe('outbound_trip.step_not_allowed')
  const submitted = await decided(trip, 'submitted')
  expect(submitted.decisions).toEqual([
    {
      kind: 'submitted',
      on: '2026-01-12',
      documentNumber: '',
      issuer: '',
      signer: '',
      note: 'Lý do',
      attachmentId: null,
      extension: null,
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

test('somebody who has not come back is not sent on another trip meanwhile', async () => {
  const { addTrip, an, time, journey, decide } = await tripOffice()
  const { trip } = await addTrip([an], days('2026-03-02', '2026-03-06'))
  time.pass(70 * 86_400)
  must(await journey(trip, '2026-03-02', null))
  const next = await addTrip([an], days('2026-03-24', '2026-03-30'))
  expect(next.clashes).toEqual([])
  time.pass(3 * 86_400)
  expect(codeOf(await decide(next.trip, 'submitted'))).toBe('outbound_trip.overlaps')
})

test('a trip that is registered late says so for ever, and passes its first gate', async () => {
  const { addTrip, an, trips } = await tripOffice()
  const late = await addTrip([an], { ...days('2026-01-05', '2026-01-09'), lateReason: 'Hồ sơ đến sau' })
  expect(late).toMatchObject({ isRegisteredLate: true, gates: { clear: [] } })
  const draft = aTripDraft([an], days('2026-01-06', '2026-01-09'))
  const saved = must(await trips.update({ id: late.trip.id, revision: 1, draft }))
  expect(saved.trip.lateReason).toBe('Hồ sơ đến sau')
})

test('a trip of the annual plan carries its line, and is in the plan by that', async () => {
  const { addTrip, an, fill } = await tripOffice()
  const line = { year: 2026, direction: 'outbound', title: 'Đoàn Nhật Bản', unitName: '', countries: 'Nhật Bản' }
  const item = PlanItem.parse({ id: sampleId(11, 1), ...line, expected: '', people: null, funding: '', partner: '' })
  await fill((repos) => repos.plan.insert(item))
  const { trip, planItem } = await addTrip([an], { planItemId: item.id, isInAnnualPlan: false })
  expect([trip.isInAnnualPlan, planItem]).toEqual([true, item])
})

test('a list is asked in pages, by what was typed, also by the name of a country', async () => {
  const { addTrip, an, binh, trips, decided } = await tripOffice()
  await addTrip([an], { title: 'Đoàn Ứng dụng' })
  const korea = await addTrip([binh], { legs: [{ country: 'KR', place: '', from: null, to: null }] })
  await decided(korea.trip, 'submitted')
  const all = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 50 } as const
  const titles = async (query: Partial<Parameters<typeof trips.list>[0]>) => {
    const { rows, total } = must(await trips.list({ ...all, ...query }))
    return [total, ...rows.map(({ title }) => title)]
  }
  expect(await titles({})).toEqual([2, expect.any(String), expect.any(String)])
  expect(await titles({ limit: 1 })).toHaveLength(2)
  expect(await titles({ search: 'ung dung' })).toEqual([1, 'Đoàn Ứng dụng'])
  expect(await titles({ search: 'han quoc' })).toEqual([1, 'Đoàn công tác 1'])
  expect(await titles({ phase: 'submitted' })).toEqual([1, 'Đoàn công tác 1'])
  expect(must(await trips.list({ ...all, phase: 'submitted' })).rows).toMatchObject([
    { openDuties: 5, overdueDuties: 0, nextDueOn: '2026-02-02', hasOverrides: false, memberCount: 1 },
  ])
})
