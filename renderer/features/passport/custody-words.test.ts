import { expect, test } from 'vitest'
import type { CustodyRow } from '#contract/routes/passport-custody.ts'
import { CustodyRow as Row } from '#contract/routes/passport-custody.ts'
import { sampleId } from '#domain/testing/samples.ts'
import {
  filterCustody,
  filterFromAddress,
  filterToAddress,
  noneFound,
} from '#renderer/features/passport/custody-filter.ts'
import { dueWords } from '#renderer/features/passport/custody-words.ts'

const aRow = (n: number, changes: Readonly<Record<string, unknown>> = {}): CustodyRow =>
  Row.parse({
    passportId: sampleId(3, n),
    staffMemberId: sampleId(2, n),
    fullName: `Đỗ Khuê ${n}`,
    unitName: 'Phòng Một',
    kind: 'official',
    number: `P200000${n}`,
    expiresOn: '2029-01-02',
    state: 'in_store',
    custody: null,
    tripTitle: '',
    dueOn: null,
    days: null,
    unit: 'working_day',
    why: '',
    ...changes,
  })

test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
  ['in the store nothing is due', {}, '', ''],
  ['before the return', { state: 'handed_out', why: 'Vì' }, 'Chưa có hạn', 'tính từ ngày về thực tế'],
  ['a trip called off', { state: 'handed_out' }, 'Không có hạn', 'theo chuyến đi đã ghi'],
  ['in time', { state: 'handed_out', dueOn: '2026-01-30', days: 4, why: 'Vì' }, '30/01/2026', 'còn 4 ngày làm việc'],
  ['today', { state: 'handed_out', dueOn: '2026-01-30', days: 0, why: 'Vì' }, '30/01/2026', 'đến hạn hôm nay'],
  ['late', { state: 'overdue', dueOn: '2026-01-30', days: -2, unit: 'calendar_day' }, '30/01/2026', 'muộn 2 ngày'],
])('the due day: %s', (_what, changes, day, distance) => {
  expect(dueWords(aRow(1, changes))).toEqual({ day, distance })
})

test('what is overdue is out too; the text is looked for in holder, unit, number and trip', () => {
  const rows = [aRow(1), aRow(2, { state: 'handed_out', tripTitle: 'Đoàn Nhật' }), aRow(3, { state: 'overdue' })]
  const found = (state: 'all' | 'out' | 'overdue' | 'in_store', text = '') =>
    filterCustody(rows, { state, text }).map(({ number }) => number)
  expect(found('out')).toEqual(['P2000002', 'P2000003'])
  expect(found('overdue')).toEqual(['P2000003'])
  expect(found('in_store')).toEqual(['P2000001'])
  expect(found('all', 'doan nhat')).toEqual(['P2000002'])
  expect(found('all', 'p2000003')).toEqual(['P2000003'])
})

test('the filter survives in the address', () => {
  const filter = { state: 'overdue', text: 'khuê' } as const
  expect(filterFromAddress(new URLSearchParams(filterToAddress(filter)))).toEqual(filter)
  expect(filterFromAddress(new URLSearchParams('state=lost'))).toEqual({ state: 'all', text: '' })
  expect(noneFound(filter)).toBe('Không có hộ chiếu nào quá hạn nộp khớp với “khuê”.')
})
