import { expect, test } from 'vitest'
import { LetterRow } from '#contract/routes/letter.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { boardColumns } from '#renderer/features/document/board-columns.ts'
import { filterLetters, kindOptions, noLetters, readLetterFilter } from '#renderer/features/document/letter-filter.ts'

const id = (n: number): string => `0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a1${n}`
const row = (n: number, over: Partial<LetterRow>): LetterRow =>
  LetterRow.parse({
    id: id(n),
    kind: 'outbound_trip_notice',
    record: tripRef(OutboundTripId.parse(id(0))),
    recordTitle: 'Đoàn học tập tại Nhật Bản',
    state: 'draft',
    isSent: false,
    numberAndSymbol: '',
    issuedOn: null,
    subject: 'V/v thông báo đoàn đi công tác',
    addressees: ['Sở Ngoại vụ tỉnh Bắc Ninh'],
    signerName: 'Đỗ Đức Ký',
    urgency: null,
    isOutdated: false,
    missingCount: 0,
    relation: null,
    isSuperseded: false,
    changedAt: '2026-11-23T02:00:00Z',
    revision: 1,
    ...over,
  })
const rows = [
  row(1, {}),
  row(2, { state: 'awaiting_number', kind: 'outbound_trip_report', addressees: ['Ủy ban nhân dân tỉnh Bắc Ninh'] }),
  row(3, { state: 'issued', numberAndSymbol: '05/KHCN-VP', isOutdated: true, isSent: true }),
  row(4, { state: 'issued', numberAndSymbol: '06/KHCN-VP', subject: 'V/v đính chính', kind: 'correction' }),
  row(5, { state: 'withdrawn' }),
]
const found = (address: string): readonly string[] =>
  filterLetters(rows, readLetterFilter(new URLSearchParams(address))).map((letter) => letter.id.slice(-1))

test.each([
  ['', ['1', '2', '3', '4', '5']],
  ['q=dinh chinh', ['4']],
  ['q=đính chính', ['4']],
  ['q=dính chính', []],
  ['q=05/khcn', ['3']],
  ['q=uy ban', ['2']],
  ['state=draft', ['1']],
  ['state=not_sent', ['4']],
  ['state=outdated', ['3']],
  ['state=withdrawn', ['5']],
  ['kind=outbound_trip_report', ['2']],
  ['state=issued&kind=outbound_trip_notice', ['3']],
  ['state=nonsense&kind=nonsense', ['1', '2', '3', '4', '5']],
])('the table asked for %j shows %j', (address, expected) => {
  expect(found(address)).toEqual(expected)
})

test('days come from the address only where they are one of the choices', () => {
  expect(readLetterFilter(new URLSearchParams('days=90')).days).toBe(90)
  expect(readLetterFilter(new URLSearchParams('days=17')).days).toBe(366)
})

test('only kinds that occur can be chosen, and the chosen one', () => {
  const none = kindOptions(rows, 'reminder').map(({ value }) => value)
  expect(none).toEqual(['all', 'outbound_trip_report', 'outbound_trip_notice', 'reminder', 'correction'])
})

test('an empty result repeats what was asked for', () => {
  expect(noLetters(readLetterFilter(new URLSearchParams('q=abc&state=draft')))).toBe(
    'Không có văn bản nào có “abc” ở mục “Nháp” trong khoảng ngày đã chọn.',
  )
})

test('the board has three columns, and a withdrawn letter stands on none', () => {
  expect(boardColumns(rows).map((column) => [column.title, column.rows.map((one) => one.id.slice(-1))])).toEqual([
    ['Nháp', ['1']],
    ['Chờ số', ['2']],
    ['Đã phát hành', ['3', '4']],
  ])
})
