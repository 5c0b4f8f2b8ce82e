import { expect, test } from 'vitest'
import { texts, tripDocument } from '#domain/document/testing/trip-documents.ts'
import { originalOf, withReplacement } from '#domain/letter/replacement.ts'
import { aFrozen, anIssued } from '#domain/letter/testing/letters.ts'

const replaced = (kind: Parameters<typeof anIssued>[0]) => {
  const original = originalOf(anIssued(kind))
  if (original === null) throw new Error('it is issued')
  return withReplacement(tripDocument(kind ?? 'outbound_trip_report'), original)
}

test.each([
  ['outbound_trip_report', 'Công văn này thay thế Công văn số 05/KHCN-VP ngày 12 tháng 01 năm 2026.'],
  ['outbound_trip_submission', 'Tờ trình này thay thế Tờ trình số 05/TTr-KHCN ngày 12 tháng 01 năm 2026.'],
  ['outbound_trip_decision', 'Quyết định này thay thế Quyết định số 05/QĐ-KHCN ngày 12 tháng 01 năm 2026.'],
] as const)('%s says what it replaces, and still ends as it did', (kind, sentence) => {
  const content = replaced(kind)
  expect(texts(content).at(-2)).toBe(sentence)
  expect(texts(content).at(-1)).toBe(texts(tripDocument(kind)).at(-1))
  expect(texts(content).filter((text) => text.endsWith('./.'))).toHaveLength(1)
})

test('a paper that a person signs names no number, since it has none', () => {
  expect(replaced('outbound_trip_commitment')).toEqual(tripDocument('outbound_trip_commitment'))
})

test('nothing can be said of a letter that was not issued', () => {
  expect(originalOf(aFrozen())).toBeNull()
})
