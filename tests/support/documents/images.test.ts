import { expect, test } from 'vitest'
import { type Image, strayShare, topOfInk } from './images.ts'

/** A white page of 40 × 60 pixels with dark lines of text, each three pixels high. */
const page = (lines: readonly number[], left = 5): Image => {
  const grey = new Uint8Array(40 * 60).fill(255)
  for (const line of lines) for (let y = line; y < line + 3; y++) grey.fill(0, y * 40 + left, y * 40 + left + 25)
  return { width: 40, height: 60, grey }
}

test('the same page, or one drawn a pixel off, has no ink astray', () => {
  expect(strayShare(page([5, 15, 25]), page([5, 15, 25]))).toBe(0)
  expect(strayShare(page([5, 15, 25]), page([6, 15, 26], 6))).toBe(0)
  expect(strayShare(page([]), page([]))).toBe(0)
})

test.each<[string, Image]>([
  ['one line moved', page([5, 15, 33])],
  ['one line missing', page([5, 15])],
  ['one line more', page([5, 15, 25, 35])],
  ['all moved sideways', page([5, 15, 25], 10)],
  ['another format', { ...page([5, 15, 25]), width: 60, height: 40 }],
])('%s is seen', (_what, other) => {
  expect(strayShare(page([5, 15, 25]), other)).toBeGreaterThan(0.1)
})

test('the first ink of a page is found, in points', () => {
  expect(topOfInk(page([36, 45]), 72)).toBe(36)
  expect(topOfInk(page([36, 45]), 144)).toBe(18)
})
