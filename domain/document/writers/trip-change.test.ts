import { expect, test } from 'vitest'
import { document, input, texts, trip } from '#domain/document/testing/trip-documents.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { aDecision, day } from '#domain/testing/samples.ts'

const changed = (decision: Parameters<typeof aDecision>[1] & object, kind: Parameters<typeof aDecision>[0]) =>
  trip({ decisions: [aDecision(kind, decision)] } as Partial<OutboundTrip>)

const write = (about: OutboundTrip) => document({ kind: 'outbound_trip_change', facts: { type: 'trip', trip: about } })

test('an extension is told with the day it moves from and to, its reason and its document', () => {
  const content = write(
    changed(
      {
        on: day('2026-02-10'),
        note: 'Bên mời kéo dài chương trình',
        documentNumber: '140/QĐ-UBND',
        issuer: '',
        extension: { from: day('2026-02-12'), to: day('2026-02-14') },
      },
      'extended',
    ),
  )
  expect(content.subject).toMatch(/^V\/v thông báo gia hạn thời gian ở nước ngoài: cử /)
  expect(texts(content).slice(1, -1)).toEqual([
    expect.stringMatching(/^1\. Chuyến đi: /),
    '2. Nội dung: gia hạn thời gian ở nước ngoài đến hết ngày 14 tháng 02 năm 2026 (trước đây đến hết ngày 12 tháng 02 năm 2026).',
    '3. Lý do: Bên mời kéo dài chương trình.',
    '4. Căn cứ: Quyết định số 140/QĐ-UBND ngày 10 tháng 02 năm 2026.',
    expect.stringMatching(/^5\. Thời gian của chuyến đi: /),
  ])
})

test.each([
  ['cancelled', 'hủy chuyến đi'],
  ['postponed', 'hoãn chuyến đi'],
] as const)('a trip that was %s is told as "%s", with no days of a journey that does not come', (kind, words) => {
  const content = write(changed({ on: day('2026-02-10'), note: 'Bên mời đổi lịch' }, kind))
  expect(content.subject).toContain(`thông báo ${words}: `)
  expect(texts(content).some((line) => line.includes('Thời gian của chuyến đi'))).toBe(false)
})

test('of several changes the last one is told', () => {
  const about = trip({
    decisions: [aDecision('changed', { note: 'Đổi nơi đến' }), aDecision('cancelled', { note: 'Thiên tai' })],
  } as Partial<OutboundTrip>)
  expect(texts(write(about)).join('\n')).toContain('Lý do: Thiên tai.')
})

test('nobody is told of a change where there is none', () => {
  expect(writeDocument(input({ kind: 'outbound_trip_change', facts: { type: 'trip', trip: trip() } })).ok).toBe(false)
})
