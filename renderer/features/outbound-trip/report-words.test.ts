import { expect, test } from 'vitest'
import { reportLook } from '#renderer/features/outbound-trip/report-words.ts'

test.each([
  ['none', true, 'Chưa viết', 'Viết thay'],
  ['none', false, 'Chưa viết', null],
  ['draft', true, 'Đang soạn', 'Xem'],
  ['submitted', true, 'Đã nộp, chờ tiếp nhận', 'Tiếp nhận'],
  ['submitted', false, 'Đã nộp, chờ tiếp nhận', 'Xem'],
  ['sent_back', true, 'Đã trả lại để bổ sung', 'Xem'],
  ['accepted', false, 'Đã tiếp nhận', 'Xem'],
] as const)('a part that is %s (keeper: %s) reads "%s" and offers %j', (state, isKeeper, label, link) => {
  expect(reportLook(state, isKeeper)).toMatchObject({ label, link })
})
