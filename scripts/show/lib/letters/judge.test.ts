import { expect, test } from 'vitest'
import type { LetterFigures } from '#tests/support/letters/measure.ts'
import { judge, type LettersFigures } from './judge.ts'

const letter = (changes: Partial<LetterFigures> = {}): LetterFigures => ({
  name: 'one',
  checks: 70,
  failedChecks: [],
  pages: 6,
  pagesInLibreOffice: 6,
  differingPages: [],
  wrongNumbers: [],
  fontsNotEmbedded: [],
  ...changes,
})
const good: LettersFigures = {
  letters: Array.from({ length: 6 }, () => letter()),
  isBrokenFileRefused: true,
  windowsLeft: 0,
}
const withOne = (changes: Partial<LetterFigures>): LettersFigures => ({
  ...good,
  letters: [letter(changes), ...good.letters.slice(1)],
})

test('everything met is ok', () => {
  expect(judge(good)).toEqual({
    isOk: true,
    complaints: [],
    line: 'letters: 420 of 420 checks on 6 files, 36 of 36 pages agree with LibreOffice … ok',
  })
})

test.each<[string, LettersFigures]>([
  ['one failed check', withOne({ failedChecks: ['lề trái'] })],
  ['one page more than LibreOffice', withOne({ pages: 7 })],
  ['one page with other words', withOne({ differingPages: [3] })],
  ['one page number missing', withOne({ wrongNumbers: ['page 2 has none'] })],
  ['one font not embedded', withOne({ fontsNotEmbedded: ['Arial'] })],
  ['one letter without PDF', withOne({ pages: null })],
  ['a checker that sees little', withOne({ checks: 12 })],
  ['too few letters', { ...good, letters: good.letters.slice(1) }],
  [
    'no long list among them',
    { ...good, letters: good.letters.map(() => letter({ pages: 4, pagesInLibreOffice: 4 })) },
  ],
  ['nothing measured', { ...good, letters: [] }],
  ['a broken file printed', { ...good, isBrokenFileRefused: false }],
  ['a window left behind', { ...good, windowsLeft: 1 }],
])('%s turns the figure short', (_what, figures) => {
  const { isOk, complaints, line } = judge(figures)
  expect(isOk).toBe(false)
  expect(complaints.length).toBeGreaterThan(0)
  expect(line).toMatch(/… short$/)
})
