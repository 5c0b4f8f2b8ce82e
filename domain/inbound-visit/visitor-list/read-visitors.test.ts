import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'
import { gridOfText } from '#domain/inbound-visit/visitor-list/grid-of-text.ts'
import { readVisitorText } from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import { CONTENT_CASES } from '#domain/inbound-visit/visitor-list/testing/content-cases.ts'
import { LISTS_ON, readCase, toldVisitor } from '#domain/inbound-visit/visitor-list/testing/list-case.ts'
import { SHAPE_CASES } from '#domain/inbound-visit/visitor-list/testing/shape-cases.ts'

const LIST_CASES = [...SHAPE_CASES, ...CONTENT_CASES]
const none = { new: 0, changed: 0, same: 0, bad: 0 }

describe('a list', () => {
  test.each(LIST_CASES)('$what', (one) => {
    const reading = readCase(one, shippedCountries)
    expect(reading.counts).toEqual({ ...none, ...one.counts })
    if (one.told !== undefined) expect(reading.visitors.map(toldVisitor)).toEqual(one.told)
    if (one.leftOut !== undefined)
      expect(reading.leftOut.map(({ number, why }) => `${number} ${why}`)).toEqual(one.leftOut)
  })
})

test('a guest who is known keeps what the list does not tell', () => {
  const changed = LIST_CASES.find(({ counts }) => counts.changed === 1)
  if (changed === undefined) throw new Error('no such case')
  const [, lee] = readCase(changed, shippedCountries).visitors
  expect(lee?.knownAt).toBe(1)
  expect(lee?.draft).toMatchObject({
    sex: 'female',
    birth: { known: 'day', on: '1980-06-25' },
    post: 'Phó Viện trưởng',
  })
})

test('what stands in a column nobody knows is in the note', () => {
  const odd = LIST_CASES.find(({ what }) => what.startsWith('columns that nobody knows'))
  if (odd === undefined) throw new Error('no such case')
  expect(readCase(odd, shippedCountries).visitors[0]?.draft.note).toBe('Cỡ áo: XL')
})

test('nothing is dropped in silence: every row that holds something is a guest or is named as left out', () => {
  const cell = fc.constantFrom(
    '',
    'KIM MAU AN',
    'M1234567',
    'KR',
    '13/05/1975',
    'Tổng',
    '1',
    'Họ và tên',
    'Quốc tịch',
    'x',
  )
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 12 })
  fc.assert(
    fc.property(rows, (all) => {
      const text = all.map((row) => row.join('\t')).join('\n')
      const filled = gridOfText(text).rows.filter(({ cells }) => cells.some((one) => String(one).trim() !== ''))
      const { visitors, leftOut, counts } = readVisitorText(text, {
        known: [],
        today: LISTS_ON,
        table: shippedCountries,
      })
      expect(visitors.length + leftOut.length).toBe(filled.length)
      expect(counts.new + counts.changed + counts.same + counts.bad).toBe(visitors.length)
    }),
    { numRuns: 300 },
  )
})
