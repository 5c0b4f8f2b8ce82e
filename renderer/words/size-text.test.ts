import { expect, test } from 'vitest'
import { sizeText } from '#renderer/words/size-text.ts'

test.each([
  [200, '1 KB'],
  [340_499, '340 KB'],
  [1_234_567, '1,2 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
