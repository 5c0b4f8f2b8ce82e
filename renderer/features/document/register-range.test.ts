import { expect, test } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { RangeForm, readRange } from '#renderer/features/document/register-range.ts'

const today = LocalDate.parse('2026-11-23')
const year = { from: '2026-01-01', to: '2026-11-23' }

test.each([
  ['', year],
  ['from=2025-07-01&to=2025-12-31', { from: '2025-07-01', to: '2025-12-31' }],
  ['from=2025-12-31&to=2025-07-01', year],
  ['from=2025-07-01', year],
  ['from=01/07/2025&to=2025-12-31', year],
])('the address %j asks for %j', (address, expected) => {
  expect(readRange(new URLSearchParams(address), today)).toEqual(expected)
})

test('a typed range is told where it is wrong', () => {
  expect(RangeForm.parse({ from: '1/7/2025', to: '31122025' })).toEqual({ from: '2025-07-01', to: '2025-12-31' })
  const issues = (from: string, to: string) =>
    RangeForm.safeParse({ from, to }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(issues('1/7/2025', '30/6/2025')).toEqual(['to: Ngày cuối phải từ ngày đầu trở đi.'])
  expect(issues('', '30/6/2025')).toEqual(['from: Chưa điền ngày.'])
})
