import { expect, test } from 'vitest'
import { median, medianTable } from '#scripts/show/lib/register/medians.ts'

test('one slow call among quick ones does not move the median; a slow half does', () => {
  expect(median([1, 1, 1000])).toBe(1)
  expect(median([1, 1, 1000, 1000])).toBe(500.5)
})

test('the table tells each action at each size, and how it grows', () => {
  const [head, row] = medianTable(['open'], [500, 5000], [{ open: [1, 2, 3] }, { open: [4] }])
  expect(head).toMatch(/500 +5000 +growth$/)
  expect(row).toMatch(/^open +2\.0 +4\.0 +× 2\.0$/)
})
