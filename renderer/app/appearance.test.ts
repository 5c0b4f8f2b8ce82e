import { expect, test } from 'vitest'
import { schemeOf } from '#renderer/app/appearance.ts'

test.each([
  ['dark', false, 'dark'],
  ['light', true, 'light'],
  ['system', true, 'dark'],
  [null, false, 'light'],
  ['something else', true, 'dark'],
] as const)('choice %s with a dark system %s draws %s', (stored, systemIsDark, scheme) => {
  expect(schemeOf(stored, systemIsDark)).toBe(scheme)
})
