import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

/** Failures of what is recorded with a duty, wherever it is recorded. */
export const dutyWords = {
  'duty.record_not_found': 'Không còn thấy hồ sơ này. Hãy mở lại danh sách.',
  'duty.not_found': 'Hồ sơ không còn nghĩa vụ này. Hãy mở lại trang.',
  'duty.already_met': 'Nghĩa vụ này đã được ghi nhận rồi. Hãy mở lại trang.',
  'duty.sent_in_future': 'Ngày gửi không được sau hôm nay.',
  'duty.document_after_sent': 'Ngày văn bản không được sau ngày gửi.',
  'duty.return_not_recorded':
    'Chưa ghi nhận ngày về, ngày kết thúc thực tế nên chưa có hạn chính thức. Hãy ghi nhận ngày đó trước.',
  'duty.passport_out':
    'Sổ giao, nhận còn ghi hộ chiếu này đang giao. Hãy nhận lại hộ chiếu ở trang Hộ chiếu; nghĩa vụ này tự được ghi nhận.',
  'duty.postponed_not_later': 'Hạn mới phải sau hạn đang có hiệu lực.',
} as const satisfies Words<RouteError<'duty.record_met' | 'duty.waive'>>
