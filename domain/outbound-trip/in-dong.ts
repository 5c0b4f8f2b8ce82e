import type { TripFunding } from '#domain/outbound-trip/outbound-trip.ts'

/** What one source gives in đồng, rounded; null while the amount, or the rate of a foreign currency, is not known. */
export const inDong = ({
  amount,
  currency,
  rate,
}: Pick<TripFunding, 'amount' | 'currency' | 'rate'>): number | null => {
  if (amount === null || currency === 'VND') return amount
  return rate === null ? null : Math.round(amount * rate)
}
