import { expect, test } from 'vitest'
import { fundingSum } from '#renderer/features/outbound-trip/funding-sum.ts'

const dong = (amount: string) => ({ amount, currency: 'VND', rate: '' })

test.each([
  [[], null],
  [[dong('')], null],
  [[dong('120000000')], 'Tổng kinh phí: 120.000.000 đồng'],
  [[dong('120.000.000'), { amount: '3000', currency: 'USD', rate: '25.340' }], 'Tổng kinh phí: 196.020.000 đồng'],
  [
    [dong('1.000.000'), { amount: '3000', currency: 'USD', rate: '' }, dong('chưa rõ')],
    'Tổng kinh phí: 1.000.000 đồng, chưa tính 2 nguồn thiếu số tiền hoặc tỷ giá',
  ],
])('%j: %s', (funding, words) => {
  expect(fundingSum(funding)).toBe(words)
})
