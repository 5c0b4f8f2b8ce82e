import { grouped } from '#domain/document/phrases.ts'
import { inDong } from '#domain/outbound-trip/in-dong.ts'
import { Currency } from '#domain/outbound-trip/outbound-trip.ts'
import { parseAmount } from '#renderer/features/outbound-trip/amount-text.ts'
import { parseRate } from '#renderer/features/outbound-trip/rate-text.ts'

type Typed = { readonly amount: string; readonly currency: string; readonly rate: string }

const known = ({ amount, currency, rate }: Typed): number | null => {
  const parsed = Currency.safeParse(currency)
  if (!parsed.success) return null
  return inDong({ amount: parseAmount(amount), currency: parsed.data, rate: parseRate(rate) })
}

/** What the typed sources come to in đồng, and how many cannot be counted yet; null when there is nothing to say. */
export const fundingSum = (funding: readonly Typed[]): string | null => {
  const parts = funding.map(known).filter((part) => part !== null)
  if (parts.length === 0) return null
  const sum = `Tổng kinh phí: ${grouped(parts.reduce((a, b) => a + b, 0))} đồng`
  const missing = funding.length - parts.length
  return missing === 0 ? sum : `${sum}, chưa tính ${missing} nguồn thiếu số tiền hoặc tỷ giá`
}
