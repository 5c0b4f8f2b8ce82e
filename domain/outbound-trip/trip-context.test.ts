import { expect, test } from 'vitest'
import { type OutboundTrip, TripDecisionKind, type TripFunding } from '#domain/outbound-trip/outbound-trip.ts'
import { daysAbroadIn, fundingTotal, nearestTrips, takesAbroad } from '#domain/outbound-trip/trip-context.ts'
import { aDecision, aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

const money = (amount: number | null, currency: TripFunding['currency'] = 'VND', rate: number | null = null) =>
  ({ source: 'state_budget', donor: '', amount, currency, rate }) as const

test.each([
  [[], 0],
  [[money(5_000_000)], 5_000_000],
  [[money(5_000_000), money(200, 'USD', 25_410.5)], 10_082_100],
  [[money(1, 'JPY', 0.4)], 0],
  [[money(null), money(5)], null],
  [[money(200, 'USD')], null],
])('funding %j is %s đồng in all', (funding, total) => {
  expect(fundingTotal(funding)).toBe(total)
})

const [member] = aTrip().members
if (!member) throw new Error('the sample has a member')
const today = day('2026-06-01')

test.each([
  ['within the year', '2026-03-02', '2026-03-06', 5],
  ['of one day', '2026-03-02', '2026-03-02', 1],
  ['over the turn of the year', '2025-12-30', '2026-01-02', 2],
  ['that ends next year', '2026-12-30', '2027-02-01', 2],
  ['of the whole year and more', '2025-06-01', '2027-06-01', 365],
  ['of another year', '2025-03-02', '2025-03-06', 0],
] as const)('a trip %s, %s to %s, is %i days abroad in 2026', (_what, departsOn, returnsOn, days) => {
  expect(daysAbroadIn(2026, aTrip(1, { departsOn, returnsOn }), member, today)).toBe(days)
})

test('his own days count, and none when he stayed at home', () => {
  const trip = aTrip(1, { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' })
  const own = (exitOn: string | null, entryOn: string | null) =>
    daysAbroadIn(2026, trip, aMember(aStaffMember(), { ownJourney: { exitOn, entryOn } }), today)
  expect([own('2026-03-02', '2026-03-10'), own(null, null)]).toEqual([9, 0])
})

test.each([
  ['', false],
  ['submitted', false],
  ['submitted refused', false],
  ['submitted approved', true],
  ['submitted approved cleared', true],
  ['submitted approved postponed', false],
  ['submitted approved cancelled', false],
] as const)('a trip decided “%s” counts as abroad: %s', (words, counts) => {
  const decisions = words === '' ? [] : words.split(' ').map((kind) => aDecision(TripDecisionKind.parse(kind)))
  expect(takesAbroad(aTrip(1, { decisions }))).toBe(counts)
})

test('beside a decision stand the five nearest trips, in order', () => {
  const months = ['01', '02', '04', '05', '09', '11', '12']
  const trips: readonly OutboundTrip[] = months.map((month, n) =>
    aTrip(n + 1, { departsOn: `2026-${month}-10`, returnsOn: `2026-${month}-12` }),
  )
  expect(nearestTrips(trips, day('2026-03-15')).map(({ departsOn }) => departsOn.slice(5, 7))).toEqual([
    '01',
    '02',
    '04',
    '05',
    '09',
  ])
})
