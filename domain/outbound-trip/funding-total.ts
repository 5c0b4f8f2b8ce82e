import type { TripFunding } from '#domain/outbound-trip/outbound-trip.ts'

type Amount = Pick<TripFunding, 'amount' | 'currency' | 'rate'>

/** What one source gives in đồng, rounded; null while the amount, or the rate of a foreign currency, is not known. */
export const inDong = ({ amount, currency, rate }: Amount): number | null => {
  if (amount === null || currency === 'VND') return amount
  return rate === null ? null : Math.round(amount * rate)
}

/** All sources in đồng; null when one of them is not known, 0 when there are none. */
export const fundingTotal = (funding: readonly Amount[]): number | null =>
  funding.map(inDong).reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)
