import { expect, test } from 'vitest'
import { waitText } from '#renderer/words/wait-text.ts'

test.each([
  [1, '1 giây'],
  [59, '59 giây'],
  [60, '1 phút'],
  [125, '2 phút 05 giây'],
])('%i seconds are said as "%s"', (seconds, text) => {
  expect(waitText(seconds)).toBe(text)
})
