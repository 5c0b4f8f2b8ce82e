import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DocumentNumber, printedNumber } from '#domain/document/document-number.ts'
import { checkNumber, letterSeries, numberKey, suggestNumber, type UsedNumber } from '#domain/letter/letter-number.ts'
import { letterId } from '#domain/letter/testing/letters.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { day } from '#domain/testing/samples.ts'

const number = (text: string): DocumentNumber => DocumentNumber.parse(text)
const used = (text: string, on: string, n = 1): UsedNumber => ({
  letterId: letterId(n),
  number: number(text),
  on: day(on),
  numberAndSymbol: `${printedNumber(number(text))}/KHCN-VP`,
  subject: 'V/v báo cáo',
  recordTitle: 'Đoàn công tác 1',
})
const check = (text: string, on: string, others: readonly UsedNumber[], isOrderConfirmed = false) =>
  checkNumber({ number: number(text), on: day(on), isOrderConfirmed }, others)

describe('what tells numbers apart', () => {
  test.each([
    ['5', '05', true],
    ['5', '005', true],
    ['12a', '012A', true],
    ['12đ', '12Đ', true],
    ['5', '5a', false],
    ['5a', '5b', false],
    ['5', '50', false],
    ['', '', true],
    ['', '1', false],
  ])('%s and %s are the same number: %s', (one, other, same) => {
    expect(numberKey(number(one)) === numberKey(number(other))).toBe(same)
  })
})

test.each([
  ['outbound_trip_report', 'CV/KHCN'],
  ['outbound_trip_notice', 'CV/KHCN'],
  ['outbound_trip_submission', 'TTr/KHCN'],
  ['outbound_trip_decision', 'QĐ/KHCN'],
  ['outbound_trip_pre_report', 'BC/KHCN'],
  ['outbound_trip_commitment', ''],
] as const)('%s is numbered in the series "%s"', (kind, series) => {
  expect(letterSeries(kind, { symbol: 'KHCN' })).toBe(series)
})

describe('a number that was issued in the series and year', () => {
  test.each(['5', '05', '005'])('is refused as %s, with the letter that has it', (typed) => {
    expect(check(typed, '2026-01-12', [used('05', '2026-01-09')])).toEqual({
      ok: false,
      error: {
        code: 'letter.number_taken',
        details: {
          numberAndSymbol: '05/KHCN-VP',
          issuedOn: '2026-01-09',
          subject: 'V/v báo cáo',
          recordTitle: 'Đoàn công tác 1',
        },
      },
    })
  })

  test('stays refused when its order is confirmed', () => {
    expect(check('5', '2026-01-12', [used('05', '2026-01-09')], true).ok).toBe(false)
  })

  test('does not block the number with a letter, nor a gap above it', () => {
    const others = [used('05', '2026-01-09')]
    expect(check('5a', '2026-01-12', others).ok).toBe(true)
    expect(check('812', '2026-01-12', others).ok).toBe(true)
  })
})

describe('a number out of order with its day is questioned once', () => {
  const others = [used('05', '2026-01-09', 1), used('10', '2026-01-20', 2), used('20', '2026-02-10', 3)]
  test.each([
    ['4', '2026-01-12', { neighbourNumber: '05', neighbourOn: '2026-01-09', relation: 'larger_is_earlier' }],
    ['7', '2026-03-01', { neighbourNumber: '10', neighbourOn: '2026-01-20', relation: 'larger_is_earlier' }],
    ['30', '2026-01-15', { neighbourNumber: '20', neighbourOn: '2026-02-10', relation: 'smaller_is_later' }],
    ['12', '2026-01-10', { neighbourNumber: '10', neighbourOn: '2026-01-20', relation: 'smaller_is_later' }],
    ['5a', '2026-01-08', { neighbourNumber: '05', neighbourOn: '2026-01-09', relation: 'smaller_is_later' }],
  ])('%s on %s: the nearest contradicting letter is named', (typed, on, details) => {
    expect(check(typed, on, others)).toEqual({ ok: false, error: { code: 'letter.number_out_of_order', details } })
    expect(check(typed, on, others, true).ok).toBe(true)
  })

  test.each([
    ['7', '2026-01-15'],
    ['7', '2026-01-09'],
    ['7', '2026-01-20'],
    ['4', '2026-01-09'],
    ['30', '2026-02-10'],
    ['5a', '2026-01-09'],
  ])('%s on %s is in order', (typed, on) => {
    expect(check(typed, on, others).ok).toBe(true)
  })
})

describe('the suggestion', () => {
  test.each([
    [[], '', '01'],
    [['05'], '05', '06'],
    [['05', '112', '7'], '112', '113'],
    [['12', '12a'], '12a', '13'],
    [['999999'], '999999', ''],
  ])('after %j the last is "%s" and the next "%s"', (numbers, last, suggestion) => {
    expect(suggestNumber(numbers.map((text) => ({ number: number(text) })))).toEqual({ last, suggestion })
  })
})

const anyNumber = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 40 }),
    zeros: fc.nat({ max: 3 }),
    letters: fc.constantFrom('', '', 'a', 'B'),
  })
  .map(({ ordinal, zeros, letters }) => number(`${'0'.repeat(zeros)}${ordinal}${letters}`))
const anyDay = fc.nat({ max: 60 }).map((days) => addDays(day('2026-01-01'), days))
const anyEntry = fc.record({ number: anyNumber, on: anyDay, isOrderConfirmed: fc.boolean() })

test('whatever a clerk enters, the book never holds one number twice', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
      const book: UsedNumber[] = []
      for (const entry of entries)
        if (checkNumber(entry, book).ok) book.push(used(printedNumber(entry.number) ?? '', entry.on))
      const keys = book.map((one) => numberKey(one.number))
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('without a confirmation the numbers of a book rise with their days', () => {
  const ordinal = (text: string) => Number.parseInt(text, 10)
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 60 }), (entries) => {
      const book: UsedNumber[] = []
      for (const entry of entries)
        if (checkNumber({ ...entry, isOrderConfirmed: false }, book).ok)
          book.push(used(printedNumber(entry.number) ?? '', entry.on))
      for (const one of book)
        for (const other of book) if (ordinal(one.number) < ordinal(other.number)) expect(one.on <= other.on).toBe(true)
    }),
  )
})

test('the suggestion is always free', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 40 }), (numbers) => {
      const book = numbers.map((one) => used(printedNumber(one) ?? '', '2026-01-09'))
      const { suggestion } = suggestNumber(book)
      expect(check(suggestion, '2026-01-09', book).ok).toBe(true)
    }),
  )
})
