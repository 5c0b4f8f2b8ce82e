import type { OutboundTrip, TripFunding, TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { isOff, tripPhase } from '#domain/outbound-trip/phase.ts'
import { memberDaysAway } from '#domain/outbound-trip/plan-trip.ts'
import { daysBetween, LocalDate, yearOf } from '#domain/shared/local-date.ts'

/** All funding in đồng, rounded to whole đồng; null when an amount or a rate is not known. */
export const fundingTotal = (funding: readonly TripFunding[]): number | null =>
  funding.reduce<number | null>((sum, { amount, currency, rate }) => {
    const inDong = currency === 'VND' ? 1 : rate
    return sum === null || amount === null || inDong === null ? null : Math.round(sum + amount * inDong)
  }, 0)

/** Days of a trip of one member that lie in a year; 0 when he stayed at home. Both ends count. */
export const daysAbroadIn = (year: number, trip: OutboundTrip, member: TripMember, today: LocalDate): number => {
  const away = memberDaysAway(trip, member, today)
  if (away === null || yearOf(away.from) > year || yearOf(away.to) < year) return 0
  const from = yearOf(away.from) < year ? LocalDate.parse(`${year}-01-01`) : away.from
  const to = yearOf(away.to) > year ? LocalDate.parse(`${year}-12-31`) : away.to
  return daysBetween(from, to) + 1
}

/** Permitted, under way or over: a trip that counts as abroad. A draft or a request does not yet. */
export const takesAbroad = (trip: OutboundTrip): boolean =>
  !isOff(trip) && ['approved', 'cleared', 'abroad', 'returned', 'complete'].includes(tripPhase(trip))

/** At most this many trips stand beside a decision. */
export const NEAREST_TRIPS = 5

/** The trips nearest to a day, in order of departure. */
export const nearestTrips = (trips: readonly OutboundTrip[], to: LocalDate): readonly OutboundTrip[] =>
  trips
    .toSorted((a, b) => Math.abs(daysBetween(to, a.departsOn)) - Math.abs(daysBetween(to, b.departsOn)))
    .slice(0, NEAREST_TRIPS)
    .toSorted((a, b) => (a.departsOn < b.departsOn ? -1 : 1))
