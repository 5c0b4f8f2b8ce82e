import { expect, test } from 'vitest'
import { sizeText } from '#renderer/words/size-text.ts'

test.each([
  [812, '812 byte'],
  [34_500, '34 KB'],
  [2_516_582, '2,4 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})
