import { expect, test } from 'vitest'
import { asksBeforeLeaving } from '#renderer/ui/asks-before-leaving.ts'

test.each([
  [true, '/staff/new', '/staff', true],
  [false, '/staff/new', '/staff', false],
  // A filter or a jump within the page is no leaving.
  [true, '/staff/new', '/staff/new', false],
])('unsaved %s, from %s to %s: asks %s', (isDirty, from, to, asks) => {
  expect(asksBeforeLeaving(isDirty, from, to)).toBe(asks)
})
