import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkTripShape, daysAway, lateReasonAfter, mustSayWhyLate, overlaps } from '#domain/outbound-trip/plan-trip.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { aDecision, aMember, anOutsider, aStaffMember, aTrip, aTripDraft, day } from '#domain/testing/samples.ts'

const [an, binh, chi] = [aStaffMember(1), aStaffMember(2), aStaffMember(3)]
const draft = aTripDraft([an, binh])
const [leader, follower] = draft.members
if (!leader || !follower) throw new Error('the sample has two members')
const project = { source: 'project', donor: '', amount: null, currency: 'VND', rate: null } as const
const host = { source: 'host', donor: '', amount: null, currency: 'VND', rate: null } as const

test.each<[string, Parameters<typeof aTripDraft>[1], string]>([
  ['as it stands', {}, 'ok'],
  ['of one day', { departsOn: '2026-03-02', returnsOn: '2026-03-02' }, 'ok'],
  ['that returns the day before it departs', { returnsOn: '2026-03-01' }, 'outbound_trip.returns_before_departure'],
  ['without a leader', { members: [{ ...leader, role: 'member' }] }, 'outbound_trip.no_leader'],
  ['with two leaders', { members: [leader, { ...follower, role: 'leader' }] }, 'outbound_trip.several_leaders'],
  ['with one member twice', { members: [leader, { ...leader, role: 'member' }] }, 'outbound_trip.member_twice'],
  ['of one person who leads himself', { members: [leader] }, 'ok'],
  ['paid by a host nobody named', { host: '', funding: [host] }, 'outbound_trip.host_missing'],
  ['without host, paid by the state', { host: '' }, 'ok'],
  ['private, paid by a host nobody named', { kind: 'private_family', host: '', funding: [host] }, 'ok'],
  ['paid by a project nobody named', { funding: [host, project] }, 'outbound_trip.donor_missing'],
  ['paid by a named project', { funding: [{ ...project, donor: 'KOICA' }] }, 'ok'],
  ['without any funding', { funding: [] }, 'ok'],
])('a trip %s: %s', (_what, change, code) => {
  const checked = checkTripShape(aTripDraft([an, binh], change))
  expect(checked.ok ? 'ok' : checked.error.code).toBe(code)
})

test('a missing donor and a double member are named, so that the form can point at them', () => {
  const donor = checkTripShape(aTripDraft([an], { funding: [host, project] }))
  expect(!donor.ok && donor.error.details).toEqual({ index: 1 })
  const twice = checkTripShape(aTripDraft([an, an]))
  expect(!twice.ok && twice.error.details).toEqual({ staffMemberId: an.id })
})

test.each([
  ['planned days', null, null, '2026-03-02', '2026-03-06'],
  ['left early', '2026-03-01', null, '2026-03-01', '2026-03-06'],
  ['left late', '2026-03-04', null, '2026-03-04', '2026-03-06'],
  ['left after the planned return', '2026-03-09', null, '2026-03-09', '2026-03-09'],
  ['back early', '2026-03-02', '2026-03-04', '2026-03-02', '2026-03-04'],
  ['back late', '2026-03-02', '2026-03-12', '2026-03-02', '2026-03-12'],
] as const)('the days away, %s: exit %s, entry %s → %s to %s', (_what, actualExitOn, actualEntryOn, from, to) => {
  expect(daysAway(aTrip(1, { actualExitOn, actualEntryOn }), day('2026-03-05'))).toEqual({ from, to })
})

test('who went and is not recorded as back is away until today, also after the planned return', () => {
  const abroad = aTrip(1, { actualExitOn: '2026-03-02' })
  expect(daysAway(abroad, day('2026-03-20'))).toEqual({ from: '2026-03-02', to: '2026-03-20' })
  expect(daysAway(aTrip(), day('2026-03-20'))).toEqual({ from: '2026-03-02', to: '2026-03-06' })
})

// The other trip: 2 to 6 March 2026, An leads, Bình follows.
const other = aTrip(7, { members: [aMember(an, { role: 'leader' }), aMember(binh)] })

const tripOf = (people: readonly StaffMember[], departsOn: string, returnsOn: string) =>
  aTrip(1, { departsOn, returnsOn, members: people.map((person) => aMember(person)) })

test.each([
  ['2026-02-20', '2026-03-01', [an], 0, 'ends the day before'],
  ['2026-02-20', '2026-03-02', [an], 1, 'ends on the day the other begins'],
  ['2026-03-03', '2026-03-04', [an], 1, 'lies within'],
  ['2026-03-01', '2026-03-10', [an], 1, 'lies around'],
  ['2026-03-06', '2026-03-06', [an], 1, 'is one day, the day of the return'],
  ['2026-03-06', '2026-03-20', [an], 1, 'begins on the day the other ends'],
  ['2026-03-07', '2026-03-20', [an], 0, 'begins the day after'],
  ['2026-03-03', '2026-03-04', [chi], 0, 'is of somebody else'],
  ['2026-03-03', '2026-03-04', [chi, binh], 1, 'shares one member'],
  ['2026-03-03', '2026-03-04', [binh, an], 2, 'shares two'],
] as const)('a trip %s to %s of %o overlaps %i times: it %s', (from, to, people, times, _how) => {
  const found = overlaps(tripOf(people, from, to), [other], day('2026-01-12'))
  expect(found).toHaveLength(times)
  for (const clash of found)
    expect(clash).toMatchObject({ tripId: other.id, tripTitle: other.title, from: '2026-03-02', to: '2026-03-06' })
})

test.each([
  [['cancelled'], 0],
  [['submitted', 'refused'], 0],
  [['submitted', 'withdrawn'], 0],
  [['submitted', 'withdrawn', 'submitted'], 1],
  [['submitted', 'sent_back'], 1],
  [['submitted', 'approved'], 1],
  [[], 1],
] as const)('a trip with the decisions %j takes its members away %i times', (kinds, times) => {
  const decided = { ...other, decisions: kinds.map((kind) => aDecision(kind)) }
  expect(overlaps(tripOf([an], '2026-03-03', '2026-03-03'), [decided], day('2026-01-12'))).toHaveLength(times)
})

const own = (exitOn: string | null, entryOn: string | null) => ({ ownJourney: { exitOn, entryOn } })
const went = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' }

test.each([
  ['as the group', 'as the group', {}, {}, 1],
  ['back before the other begins', 'as the group', own('2026-03-02', '2026-03-04'), {}, 0],
  ['longer than his group', 'as the group', own('2026-03-02', '2026-03-09'), {}, 1],
  ['not: he stayed at home', 'as the group', own(null, null), {}, 0],
  ['as the group', 'later than his group', {}, own('2026-03-07', '2026-03-08'), 0],
  ['as the group', 'not: he stayed at home', {}, own(null, null), 0],
] as const)('away on the first trip %s and on the second %s', (_there, _here, there, here, times) => {
  const first = aTrip(1, { ...went, members: [aMember(an, there), aMember(binh)] })
  const second = aTrip(2, {
    departsOn: '2026-03-05',
    returnsOn: '2026-03-08',
    actualExitOn: '2026-03-05',
    actualEntryOn: '2026-03-08',
    members: [aMember(an, here), aMember(chi)],
  })
  const today = day('2026-03-20')
  expect(overlaps(second, [first], today)).toHaveLength(times)
  expect(overlaps(first, [second], today)).toHaveLength(times)
})

test('a member who has not come back of his own is away until today, though his group is home', () => {
  const first = aTrip(2, { ...went, members: [aMember(an, own('2026-03-02', null)), aMember(binh)] })
  const next = tripOf([an, binh], '2026-03-16', '2026-03-20')
  expect(overlaps(next, [first], day('2026-03-17')).map(({ staffMemberId }) => staffMemberId)).toEqual([an.id])
})

test('an extension that runs into another trip overlaps it from the first shared day on', () => {
  const second = tripOf([an], '2026-03-08', '2026-03-10')
  const extended = (returnsOn: string) => overlaps(aTrip(7, { returnsOn }), [second], day('2026-03-05')).length
  expect(['2026-03-06', '2026-03-07', '2026-03-08'].map(extended)).toEqual([0, 0, 1])
})

test('people from outside are on no two trips that this register knows of, and no trip overlaps itself', () => {
  const outsider = anOutsider()
  const guests = (n: number) => aTrip(n, { members: [outsider] })
  expect(overlaps(guests(1), [guests(2)], day('2026-03-01'))).toEqual([])
  expect(overlaps(aTrip(), [aTrip()], day('2026-03-01'))).toEqual([])
})

test.each([
  [[[null, null]], 'ok'],
  [[['2026-03-02', '2026-03-06']], 'ok'],
  [
    [
      ['2026-03-02', '2026-03-04'],
      ['2026-03-04', '2026-03-06'],
    ],
    'ok',
  ],
  [
    [
      ['2026-03-02', null],
      [null, '2026-03-05'],
      ['2026-03-05', null],
    ],
    'ok',
  ],
  [[['2026-03-01', null]], 0],
  [[['2026-03-02', '2026-03-07']], 0],
  [[['2026-03-04', '2026-03-03']], 0],
  [
    [
      ['2026-03-02', '2026-03-05'],
      ['2026-03-04', '2026-03-06'],
    ],
    1,
  ],
  [
    [
      ['2026-03-02', null],
      ['2026-03-05', null],
      ['2026-03-04', null],
    ],
    2,
  ],
  [
    [
      ['2026-03-05', null],
      [null, '2026-03-04'],
    ],
    1,
  ],
] as const)('legs on %j of a trip from 2 to 6 March are %s', (days, where) => {
  const legs = days.map(([from, to]) => ({ country: 'JP', place: '', from, to }))
  const checked = checkTripShape(aTripDraft([an], { legs }))
  expect(checked.ok ? 'ok' : [checked.error.code, checked.error.details.index]).toEqual(
    where === 'ok' ? 'ok' : ['outbound_trip.leg_dates_wrong', where],
  )
})

test('two people from outside are no member twice, whatever they are called', () => {
  const guest = { of: 'outside', memberId: null, role: 'member', fullName: 'Đỗ Văn Khách', birth: { known: 'no' } }
  const typed = { ...guest, kind: 'cadre', post: 'X', unitName: 'Y', rank: '', isPartyMember: false, passport: null }
  expect(checkTripShape(aTripDraft([an], { members: [leader, typed, typed] })).ok).toBe(true)
})

test.each([
  ['2026-03-03', true],
  ['2026-03-02', false],
  ['2026-03-01', false],
] as const)('a trip that departs on 2 March and is entered on %s must say why it is late: %s', (today, late) => {
  expect(mustSayWhyLate({ departsOn: day('2026-03-02') }, day(today))).toBe(late)
})

test.each([
  ['new, ahead of today', null, '2026-03-10', '', ''],
  ['new, ahead of today, with a reason it does not need', null, '2026-03-10', 'Trễ', ''],
  ['new, today', null, '2026-03-09', '', ''],
  ['new, behind today, without a reason', null, '2026-03-08', '', 'outbound_trip.late_reason_missing'],
  ['new, behind today', null, '2026-03-08', 'Trễ', 'Trễ'],
  ['late, saved without its reason', ['2026-03-02', 'Trễ'], '2026-03-02', '', 'Trễ'],
  ['late, saved with a better reason', ['2026-03-02', 'Trễ'], '2026-03-01', 'Hồ sơ đến trễ', 'Hồ sơ đến trễ'],
  ['late, moved ahead of today', ['2026-03-02', 'Trễ'], '2026-03-16', 'Trễ', ''],
  ['in time and gone, saved with a reason', ['2026-03-02', ''], '2026-03-02', 'Trễ', ''],
  ['in time and gone, its day mended', ['2026-03-02', ''], '2026-03-03', '', ''],
  ['ahead, moved behind today', ['2026-03-16', ''], '2026-03-02', '', 'outbound_trip.late_reason_missing'],
  ['ahead, moved behind today with a reason', ['2026-03-16', ''], '2026-03-02', 'Trễ', 'Trễ'],
] as const)('on 9 March a trip %s is late because of that', (_what, before, departsOn, typed, expected) => {
  const known = before && { departsOn: day(before[0]), lateReason: before[1] }
  const reason = lateReasonAfter(known, { departsOn: day(departsOn), lateReason: typed }, day('2026-03-09'))
  expect(reason.ok ? reason.value : reason.error.code).toBe(expected)
})

test('two trips overlap exactly when they share a day, whichever is asked about', () => {
  const span = fc.record({ start: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 15 }) })
  const on = (offset: number) => addDays(day('2026-03-01'), offset)
  fc.assert(
    fc.property(span, span, (a, b) => {
      const shared = Array.from({ length: a.length + 1 }, (_, i) => a.start + i).some(
        (offset) => offset >= b.start && offset <= b.start + b.length,
      )
      const asTrip = ({ start, length }: typeof a) => ({
        ...other,
        departsOn: on(start),
        returnsOn: on(start + length),
      })
      const today = day('2026-01-12')
      const clash = (one: typeof a, two: typeof a) =>
        overlaps({ ...asTrip(one), id: aTrip(8).id }, [asTrip(two)], today).length > 0
      return clash(a, b) === shared && clash(b, a) === shared
    }),
  )
})
