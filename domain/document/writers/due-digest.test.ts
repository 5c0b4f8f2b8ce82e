import { expect, test } from 'vitest'
import type { DueLine } from '#domain/document/facts.ts'
import { document } from '#domain/document/testing/trip-documents.ts'
import { day } from '#domain/testing/samples.ts'

const due: DueLine = {
  document: 'Báo cáo kết quả chuyến đi',
  authorityName: 'Sở Ngoại vụ tỉnh Bắc Ninh',
  recordTitle: 'Đoàn công tác tại Nhật Bản',
  dueOn: day('2026-03-17'),
  lateBy: 0,
  unit: 'working_day',
}

const paragraphs = (units: readonly { readonly name: string; readonly dues: readonly DueLine[] }[]) =>
  document({
    kind: 'due_digest',
    facts: { type: 'due_digest', asOf: day('2026-03-16'), until: day('2026-03-23'), officer: 'Trần Thị Ước', units },
  }).pages[0]?.paragraphs

test('the digest tells unit by unit what is due on which day, and what is late by how much', () => {
  const units = [
    { name: 'Văn phòng', dues: [{ ...due, dueOn: day('2026-03-12'), lateBy: 2 }] },
    { name: 'Phòng Kế hoạch', dues: [due] },
  ]
  expect(paragraphs(units)).toEqual([
    'Có 02 việc phải làm, trong đó 01 việc đã quá hạn:',
    '1. Văn phòng:',
    '- Báo cáo kết quả chuyến đi (gửi Sở Ngoại vụ tỉnh Bắc Ninh), Đoàn công tác tại Nhật Bản: hạn thứ Năm, 12/03/2026, đã quá hạn 02 ngày làm việc.',
    '2. Phòng Kế hoạch:',
    '- Báo cáo kết quả chuyến đi (gửi Sở Ngoại vụ tỉnh Bắc Ninh), Đoàn công tác tại Nhật Bản: hạn thứ Ba, 17/03/2026./.',
  ])
})

test('a week in which nothing is due says so', () => {
  expect(paragraphs([])).toEqual(['Không có việc quá hạn và không có việc đến hạn trong thời gian này./.'])
})
