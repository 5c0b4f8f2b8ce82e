import { expect, test } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import { letterMarks, numberAndDay, shownNumber, stateLook } from '#renderer/words/letter-words.ts'

const plain = {
  kind: 'outbound_trip_notice',
  state: 'draft',
  isSent: false,
  isOutdated: false,
  isSuperseded: false,
  missingCount: 0,
  relation: null,
  urgency: null,
} as const

test.each([
  ['a complete draft', {}, []],
  ['a draft that cannot be written', { missingCount: 3 }, ['Thiếu 3 thông tin']],
  [
    'an urgent draft that replaces another',
    { urgency: 'express', relation: 'replaces' },
    ['Hỏa tốc', 'Văn bản thay thế'],
  ],
  ['an issued letter that nobody has sent', { state: 'issued' }, ['Chưa gửi']],
  [
    'a sent letter whose record has changed',
    { state: 'issued', isSent: true, isOutdated: true },
    ['Đã khác dữ liệu', 'Đã gửi'],
  ],
  [
    'a corrected letter',
    { state: 'issued', isSent: true, isSuperseded: true },
    ['Đã được thay thế, đính chính', 'Đã gửi'],
  ],
  [
    'a replaced letter that nobody need send',
    { state: 'issued', isSuperseded: true },
    ['Đã được thay thế, đính chính'],
  ],
  ['a signed paper of one person', { state: 'issued', kind: 'outbound_trip_commitment' }, []],
  ['a withdrawn draft, whatever it lacked', { state: 'withdrawn', missingCount: 2 }, []],
] as const)('%s is marked so', (_, over, labels) => {
  expect(letterMarks({ ...plain, ...over }).map(({ label }) => label)).toEqual(labels)
})

test('number and day stand together, and a paper without number by its day', () => {
  const issuedOn = LocalDate.parse('2026-01-05')
  expect(numberAndDay({ numberAndSymbol: '05/KHCN-VP', issuedOn })).toBe('05/KHCN-VP ngày 05/01/2026')
  expect(numberAndDay({ numberAndSymbol: '', issuedOn })).toBe('Ký ngày 05/01/2026')
  expect(numberAndDay({ numberAndSymbol: '…/KHCN-VP', issuedOn: null })).toBe('')
})

test('a paper without number waits for a signature and is signed, anything else is issued', () => {
  const label = (state: 'awaiting_number' | 'issued', kind: 'outbound_trip_commitment' | 'outbound_trip_notice') =>
    stateLook({ state, kind }).label
  expect(label('awaiting_number', 'outbound_trip_notice')).toBe('Chờ số')
  expect(label('awaiting_number', 'outbound_trip_commitment')).toBe('Chờ ký')
  expect(label('issued', 'outbound_trip_notice')).toBe('Đã phát hành')
  expect(label('issued', 'outbound_trip_commitment')).toBe('Đã ký')
})

test('a number that is not given yet stands as a blank', () => {
  expect(shownNumber('\u00a0\u00a0\u00a0/KHCN-VP')).toBe('…/KHCN-VP')
  expect(shownNumber('05/KHCN-VP')).toBe('05/KHCN-VP')
  expect(shownNumber('')).toBe('')
})
