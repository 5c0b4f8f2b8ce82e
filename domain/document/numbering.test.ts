import { describe, expect, test } from 'vitest'
import {
  appendixLabel,
  appendixReference,
  documentTitle,
  notYetNumbered,
  numberAndSymbol,
  placeAndDay,
} from '#domain/document/numbering.ts'
import { document, tripDocument } from '#domain/document/testing/trip-documents.ts'
import { day } from '#domain/testing/samples.ts'

const letter = document()

describe('until the clerk has given them', () => {
  test('number and day are blanks, in the head and in the appendix', () => {
    expect(numberAndSymbol(letter, notYetNumbered)).toMatch(/^ {6}\/KHCN-VP$/)
    expect(placeAndDay(letter, notYetNumbered)).toMatch(/^Bắc Ninh, ngày {6}tháng {6}năm 2026$/)
    expect(appendixReference(letter, notYetNumbered)).toMatch(
      /^\(Kèm theo Công văn số {7}\/KHCN-VP ngày {6}tháng {6}năm 2026 của Sở Khoa học và Công nghệ\)$/,
    )
  })
})

describe('given', () => {
  const numbering = { number: '7', on: day('2026-01-05') }

  test('they stand in the head and in the appendix, with the zeros of the decree', () => {
    expect(numberAndSymbol(letter, numbering)).toBe('07/KHCN-VP')
    expect(placeAndDay(letter, numbering)).toBe('Bắc Ninh, ngày 05 tháng 01 năm 2026')
    expect(appendixReference(tripDocument('outbound_trip_submission'), numbering)).toBe(
      '(Kèm theo Tờ trình số 07/TTr-KHCN ngày 05 tháng 01 năm 2026 của Sở Khoa học và Công nghệ)',
    )
  })

  test('a number typed with its symbol never reaches a letter: the symbol would stand there twice', () => {
    expect(() => numberAndSymbol(letter, { number: '05/KHCN-VP', on: null })).toThrow()
  })

  test('a paper without number has none in any case', () => {
    expect(numberAndSymbol(tripDocument('outbound_trip_commitment'), numbering)).toBe('')
  })
})

test.each([
  [0, 1, 'Phụ lục'],
  [0, 2, 'Phụ lục I'],
  [1, 2, 'Phụ lục II'],
  [3, 4, 'Phụ lục IV'],
])('appendix %i of %i is headed "%s"', (index, count, label) => {
  expect(appendixLabel(index, count)).toBe(label)
})

test('a title names type and subject, with the number once there is one', () => {
  expect(documentTitle(letter, notYetNumbered)).toBe('Báo cáo việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc')
  expect(documentTitle(tripDocument('outbound_trip_decision'), { number: '12', on: null })).toBe(
    '12-QĐ-KHCN Quyết định - Về việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc',
  )
})
