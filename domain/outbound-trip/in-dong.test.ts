import { expect, test } from 'vitest'
import { inDong } from '#domain/outbound-trip/in-dong.ts'

test.each([
  [{ amount: 120_000_000, currency: 'VND', rate: null }, 120_000_000],
  [{ amount: 3_000, currency: 'USD', rate: 25_340 }, 76_020_000],
  [{ amount: 500_000, currency: 'JPY', rate: 168.25 }, 84_125_000],
  [{ amount: 333, currency: 'KRW', rate: 18.5 }, 6_161],
  [{ amount: 3_000, currency: 'USD', rate: null }, null],
  [{ amount: null, currency: 'VND', rate: null }, null],
  [{ amount: 0, currency: 'EUR', rate: 27_000 }, 0],
] as const)('%j are %s đồng', (source, dong) => {
  expect(inDong(source)).toBe(dong)
})
