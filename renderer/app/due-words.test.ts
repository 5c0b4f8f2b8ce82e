import { expect, test } from 'vitest'
import { noteWords } from '#renderer/app/due-words.ts'

test.each([
  [0, 0, null],
  [3, 0, 'Có 3 việc quá hạn.'],
  [0, 5, 'Có 5 việc đến hạn trong 7 ngày tới.'],
  [3, 5, 'Có 3 việc quá hạn và 5 việc đến hạn trong 7 ngày tới.'],
])('with %i late and %i coming the app opens with %j', (late, soon, words) => {
  expect(noteWords({ late, soon })).toBe(words)
})
