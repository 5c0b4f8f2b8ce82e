import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullYear } from '#domain/inbound-visit/mrz/mrz-days.ts'
import { readMrz } from '#domain/inbound-visit/mrz/read-mrz.ts'
import { DOCUMENT_CASES } from '#domain/inbound-visit/mrz/testing/document-cases.ts'
import { FIELD_CASES } from '#domain/inbound-visit/mrz/testing/field-cases.ts'
import { CASES_ON, told } from '#domain/inbound-visit/mrz/testing/mrz-case.ts'
import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'

describe('the zone of a passport reads', () => {
  test.each([...DOCUMENT_CASES, ...FIELD_CASES])('$what', ({ text, expected }) => {
    expect(told(text, shippedCountries)).toEqual(expected)
  })
})

test('a wrong check digit is told with the one that would be right', () => {
  const [specimen] = DOCUMENT_CASES
  const [reading] = readMrz(specimen?.text.replace('L898902C36', 'L898902C35') ?? '', CASES_ON, shippedCountries)
  const problems = reading?.visitor.ok ? reading.visitor.value.problems : []
  expect(problems.find(({ code }) => code === 'number_digit_wrong')).toEqual({
    field: 'passportNumber',
    code: 'number_digit_wrong',
    details: { found: '5', expected: '6' },
  })
})

test('no text makes the reader throw, and something is always said', () => {
  const character = fc.constantFrom(...'P<<<<<<KORAMNU0123456789 \n'.split(''))
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 200 }), (text) => {
      expect(readMrz(text, CASES_ON, shippedCountries).length).toBeGreaterThan(0)
    }),
  )
})

test.each([
  [26, 2026, 2026],
  [27, 2026, 1927],
  [0, 2026, 2000],
  [99, 2026, 1999],
  [46, 2046, 2046],
  [47, 2046, 1947],
])('%i at the latest in %i is %i', (short, latest, year) => {
  expect(fullYear(short, latest)).toBe(year)
})
