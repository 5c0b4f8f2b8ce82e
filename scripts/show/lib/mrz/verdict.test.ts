import { expect, test } from 'vitest'
import { type MrzFigures, mrzVerdict } from '#scripts/show/lib/mrz/verdict.ts'

const good: MrzFigures = {
  what: [
    ...Array.from({ length: 40 }, (_, index) => `case ${index}`),
    'the specimen',
    'a name cut at the end',
    'fillers lost',
    'a wrong check digit',
    'a diplomatic passport',
    'a service passport',
    'born in 1931',
  ],
  wrong: [],
}

test('enough cases, all read as written down, are ok', () => {
  expect(mrzVerdict(good)).toEqual({ isOk: true, line: 'mrz: 47 of 47 cases read as written down … ok' })
})

test.each<[string, MrzFigures]>([
  ['one that reads otherwise', { ...good, wrong: ['the specimen'] }],
  ['too few', { ...good, what: good.what.slice(20) }],
  ['none about check digits', { ...good, what: good.what.filter((words) => !words.includes('digit')) }],
])('%s is short', (_what, figures) => {
  expect(mrzVerdict(figures).isOk).toBe(false)
})
