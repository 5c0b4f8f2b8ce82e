import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { KINDS } from '#scripts/show/lib/letters-agree/expected-columns.ts'
import { type Agreement, measureAgreement } from '#scripts/show/lib/letters-agree/measure.ts'
import { randomVisits } from '#scripts/show/lib/letters-agree/random-visits.ts'
import { type ReadLetter, readLetter } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { LEAST, letterAgreementVerdict } from '#scripts/show/lib/letters-agree/verdict.ts'
import { letterFile, writtenLetter } from '#scripts/show/lib/letters-agree/write-letters.ts'

const good: Agreement = {
  ...LEAST,
  letters: Object.fromEntries(KINDS.map((kind) => [kind, LEAST.visits])) as Agreement['letters'],
  faults: [],
}

test('enough letters that agree are ok', () => {
  expect(letterAgreementVerdict(good)).toEqual({
    isOk: true,
    line: 'letters-agree: 600 letters of 100 visits, 5000 items and 50000 cells compared, 30000 with the register; 1000 passport numbers given and 1000 withheld as they must be; 0 disagreements … ok',
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
  expect(measured.facts).toBeGreaterThan(1000)
  expect(measured.given).toBeGreaterThan(100)
  expect(measured.letters).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, visits.length])))
})

type Alter = (letter: ReadLetter) => ReadLetter

/** Letters with something altered behind their writers' backs. */
const tampered = (alter: Alter, kinds: readonly string[]) =>
  measureAgreement(visits.slice(2, 3), (kind, visit) => {
    const letter = writtenLetter(kind, visit)
    return kinds.includes(kind) ? alter(letter) : letter
  }).faults

const withCells = (head: string, text: string): Alter => {
  const altered = (heads: readonly string[], row: readonly string[]) =>
    row.map((cell, at) => (heads[at] === head ? text : cell))
  return (one) => ({
    ...one,
    lists: one.lists.map(({ heads, rows }) => ({ heads, rows: rows.map((row) => altered(heads, row)) })),
  })
}
const withItem =
  (label: string, text: string): Alter =>
  (one) => ({ ...one, items: new Map([...one.items, [label, text]]) })

test.each<[string, Alter, RegExp]>([
  ['another day', withItem('Thời gian', '09 ngày'), /"Thời gian" is "09 ngày"/],
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
  [
    'a passport number in any part of its file',
    (one) => ({ ...one, everything: `${one.everything} Q0003001` }),
    /shows a passport number/,
  ],
  [
    'what the police alone are told',
    withItem('Địa điểm cần lưu ý về an ninh', 'Kho'),
    /request says "Địa điểm cần lưu ý về an ninh"/,
  ],
])('%s in one letter is told', (_what, alter, words) => {
  expect(tampered(alter, ['inbound_visit_request']).join('\n')).toMatch(words)
})

test.each<[string, Alter, RegExp]>([
  ['the days', withItem('Thời gian', '09 ngày'), /the days are not the register's/],
  ['the title', withItem('Tên đoàn', 'Đoàn khác'), /does not say "Đoàn.*" as "Tên đoàn"/],
  ['the number of guests', withItem('Thành phần đoàn', '99 người'), /does not say "12 người/],
  ['the host', withItem('Chủ trì tiếp đoàn', 'Người khác'), /as "Chủ trì tiếp đoàn"/],
  ['the purpose', withItem('Mục đích, nội dung', 'Khác'), /as "Mục đích, nội dung"/],
  ['the programme', withCells('Nội dung', 'Khác'), /column "Nội dung" is not the register's/],
  ['the hours', withCells('Thời gian', 'Thứ Hai, 01/01/2024'), /column "Thời gian" is not the register's/],
  ['nationalities', withCells('Quốc tịch', 'Lào?'), /column "Quốc tịch" is not the register's/],
  ['births', withCells('Ngày sinh', ''), /column "Ngày sinh" is not the register's/],
  ['posts', withCells('Chức danh', '-'), /column "Chức danh" is not the register's/],
])('%s wrong in all letters alike is told', (_what, alter, words) => {
  expect(tampered(alter, KINDS).join('\n')).toMatch(words)
})

test.each(['docProps/core.xml', 'word/styles.xml'])('a passport number that hides in %s is found', (name) => {
  const write = (kind: (typeof KINDS)[number], visit: (typeof visits)[number]) => {
    const zip = new PizZip(letterFile(kind, visit))
    const xml = zip.file(name)?.asText() ?? ''
    zip.file(name, xml.replace(/<\/[^<]*>\s*$/, '<!-- Q0003001 -->$&'))
    return readLetter(zip.generate({ type: 'uint8array' }))
  }
  expect(measureAgreement(visits.slice(2, 3), write).faults).toContain('inbound_visit_request shows a passport number')
})
