import { expect, test } from 'vitest'
import { lettersToCorrect } from '#renderer/words/letters-to-correct.ts'

const out = { state: 'issued', kind: 'outbound_trip_notice', isSuperseded: false } as const

test.each([
  ['is out', out, 1],
  ['was never issued', { ...out, state: 'awaiting_number' }, 0],
  ['was corrected already', { ...out, isSuperseded: true }, 0],
  ['is a correction itself', { ...out, kind: 'correction' }, 0],
  ['a person signed for himself', { ...out, kind: 'outbound_trip_commitment' }, 0],
] as const)('a letter that %s needs a correction: %#', (_, row, count) => {
  expect(lettersToCorrect([row])).toHaveLength(count)
})
