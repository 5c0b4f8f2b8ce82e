import { expect, test } from 'vitest'
import { median, verdict } from '#scripts/show/lib/startup/verdict.ts'

const bare = [300, 310, 290, 305, 295]

test('the median of an odd and of an even number of runs', () => {
  expect(median([5, 1, 3])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

test.each([
  ['an app as quick as one and a half bare windows is ok', { bare, app: [450, 440, 460, 450, 445] }, true],
  ['a slower app is short', { bare, app: [460, 470, 480, 455, 465] }, false],
  ['too few runs are short', { bare: [300], app: [300] }, false],
  ['no runs at all are short', { bare: [], app: [] }, false],
])('%s', (_name, measured, isOk) => {
  expect(verdict(measured).isOk).toBe(isOk)
})
