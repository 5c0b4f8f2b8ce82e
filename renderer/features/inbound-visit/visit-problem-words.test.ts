import { expect, test } from 'vitest'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { InboundVisitId, OutboundTripId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { clashSentence, visitProblemSentence } from '#renderer/features/inbound-visit/visit-problem-words.ts'

const nothing = { what: '', detail: '', subject: 'x' }

test('an open duty names the authority, the document and its day', () => {
  const problem = { ...nothing, code: 'duty_open', what: 'Thông báo đoàn vào', detail: 'provincial_police 05/05/2026' }
  expect(visitProblemSentence(problem as never, null)).toBe('Chưa gửi Công an tỉnh: Thông báo đoàn vào, hạn 05/05/2026')
})

test.each([
  [{ code: 'departure_not_recorded' }, 'Chưa ghi nhận ngày đoàn rời'],
  [{ code: 'not_agreed' }, 'Lãnh đạo cơ quan chưa đồng ý đón đoàn'],
  [{ code: 'not_permitted' }, 'Chưa có văn bản đồng ý của cấp có thẩm quyền'],
  [{ code: 'report_not_accepted', detail: 'submitted' }, 'Báo cáo kết quả đã nộp, chờ tiếp nhận'],
  [{ code: 'report_not_accepted', detail: 'none' }, 'Chưa có báo cáo kết quả làm việc với đoàn'],
])('%j is said as "%s"', (problem, sentence) => {
  expect(visitProblemSentence({ ...nothing, ...problem } as never, null)).toBe(sentence)
})

const days = { from: day('2026-05-12'), to: day('2026-05-13') }
const visit = { of: 'visit', visitId: InboundVisitId.parse(sampleId(20, 1)), title: 'Đoàn B' } as const
const trip = { of: 'trip', tripId: OutboundTripId.parse(sampleId(4, 1)), title: 'Đoàn C' } as const

test.each<[VisitClash, string]>([
  [
    { what: 'interpreter', name: 'Trần Thị B', other: visit, ...days, time: '' },
    'Phiên dịch Trần Thị B cũng tiếp đoàn khác 12–13/05/2026: Đoàn B',
  ],
  [
    { what: 'host_leader', name: 'Nguyễn Văn A', other: trip, ...days, time: '' },
    'Người chủ trì Nguyễn Văn A đi nước ngoài 12–13/05/2026: Đoàn C',
  ],
  [
    { what: 'room', name: 'Phòng họp 1', other: visit, from: days.from, to: days.from, time: '08:00 - 09:00' },
    'Địa điểm Phòng họp 1 đã dùng cho đoàn khác 12/05/2026, 08:00 - 09:00: Đoàn B',
  ],
])('a clash is told with who, where and when', (clash, sentence) => {
  expect(clashSentence(clash)).toBe(sentence)
})
