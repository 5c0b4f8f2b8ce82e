import { expect, test } from 'vitest'
import { type Agreement, KINDS, measureAgreement } from '#scripts/show/lib/letters-agree/measure.ts'
import { randomVisits } from '#scripts/show/lib/letters-agree/random-visits.ts'
import type { ReadLetter } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { LEAST, letterAgreementVerdict } from '#scripts/show/lib/letters-agree/verdict.ts'
import { writtenLetter } from '#scripts/show/lib/letters-agree/write-letters.ts'

const good: Agreement = {
  ...LEAST,
  letters: Object.fromEntries(KINDS.map((kind) => [kind, LEAST.visits])) as Agreement['letters'],
  faults: [],
}

test('enough letters that agree are ok', () => {
  expect(letterAgreementVerdict(good)).toEqual({
    isOk: true,
    line: 'letters-agree: 600 letters of 100 visits, 5000 items and 50000 cells compared; 1000 passport numbers given and 1000 withheld as they must be; 0 disagreements … ok',
  })
})

test.each<[string, Partial<Agreement>]>([
  ['a disagreement', { faults: ['"Thời gian" differs'] }],
  ['a kind that was not written', { letters: { ...good.letters, inbound_visit_result: 0 } }],
  ...(Object.keys(LEAST) as (keyof typeof LEAST)[]).map((what): [string, Partial<Agreement>] => [
    `too little: ${what}`,
    { [what]: LEAST[what] - 1 },
  ]),
])('%s is short', (_what, changes) => {
  const { isOk, line } = letterAgreementVerdict({ ...good, ...changes })
  expect(isOk).toBe(false)
  expect(line).toMatch(/… short$/)
})

const visits = randomVisits(4, 20_261_125)

test('letters of one visit agree in every shared fact, and each shows exactly its addressee’s columns', () => {
  const measured = measureAgreement(visits)
  expect(measured.faults).toEqual([])
  expect(measured.items).toBeGreaterThan(100)
  expect(measured.cells).toBeGreaterThan(1000)
  expect(measured.given).toBeGreaterThan(100)
})

/** A letter with something altered behind its writer's back. */
const tampered = (alter: (letter: ReadLetter) => ReadLetter) =>
  measureAgreement(visits.slice(2, 3), (kind, visit) => {
    const letter = writtenLetter(kind, visit)
    return kind === 'inbound_visit_request' ? alter(letter) : letter
  }).faults

test.each<[string, (letter: ReadLetter) => ReadLetter, RegExp]>([
  [
    'another day',
    (one) => ({ ...one, items: new Map([...one.items, ['Thời gian', '09 ngày']]) }),
    /"Thời gian" is "09 ngày"/,
  ],
  [
    'an item left out',
    (one) => ({ ...one, items: new Map([...one.items].filter(([label]) => label !== 'Địa điểm')) }),
    /does not say "Địa điểm"/,
  ],
  [
    'another nationality in one row',
    (one) => ({
      ...one,
      lists: one.lists.map(({ heads, rows }) => ({
        heads,
        rows: rows.map((row, at) =>
          at === 0 ? row.map((text, n) => (heads[n] === 'Quốc tịch' ? 'Lào?' : text)) : row,
        ),
      })),
    }),
    /column "Quốc tịch" differs/,
  ],
  [
    'a guest who is missing',
    (one) => ({ ...one, lists: one.lists.map(({ heads, rows }) => ({ heads, rows: rows.slice(1) })) }),
    /inbound_visit_request: \d+ rows/,
  ],
  [
    'a column too many',
    (one) => ({ ...one, lists: one.lists.map(({ heads, rows }) => ({ heads: [...heads, 'Số hộ chiếu'], rows })) }),
    /columns/,
  ],
  ['a passport number', (one) => ({ ...one, words: `${one.words} Q0003001` }), /shows a passport number/],
  ['a title that is not the register’s', (one) => ({ ...one, words: 'Đoàn khác' }), /does not say "Đoàn/],
])('%s in one letter is told', (_what, alter, words) => {
  expect(tampered(alter).join('\n')).toMatch(words)
})
