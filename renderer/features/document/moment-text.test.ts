import { expect, test } from 'vitest'
import { momentText } from '#renderer/features/document/moment-text.ts'

test.each([
  ['2026-11-23T02:05:09.123Z', '09:05 ngày 23/11/2026'],
  ['2026-11-23T17:30:00Z', '00:30 ngày 24/11/2026'],
])('%s is %s in Vietnam', (instant, text) => {
  expect(momentText(instant)).toBe(text)
})
