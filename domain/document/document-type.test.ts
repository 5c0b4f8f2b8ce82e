import { expect, test } from 'vitest'
import { documentSymbol, numberSeries } from '#domain/document/document-type.ts'

test('công văn of all units share one series, every other type has its own', () => {
  expect(numberSeries('official_letter', 'KHCN')).toBe('CV/KHCN')
  expect(numberSeries('decision', 'KHCN')).toBe('QĐ/KHCN')
})

test('an agency that is merged into another begins a series of its own', () => {
  expect(numberSeries('report', 'SKHCN')).not.toBe(numberSeries('report', 'KHCN'))
})

test.each([
  ['official_letter', 'KHCN-VP'],
  ['submission', 'TTr-KHCN'],
  ['decision', 'QĐ-KHCN'],
  ['report', 'BC-KHCN'],
  ['plan', 'KH-KHCN'],
  ['programme', 'CTr-KHCN'],
  ['personal_paper', ''],
  ['register', ''],
] as const)('the symbol of %s is "%s" (Phụ lục III, mục I)', (type, symbol) => {
  expect(documentSymbol(type, 'KHCN', 'VP')).toBe(symbol)
})
