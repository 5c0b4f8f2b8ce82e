import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

/** Failures of a report on a visit. */
export const visitReportWords = {
  'inbound_visit.not_found': 'Không còn thấy đoàn này. Hãy mở lại danh sách đoàn vào.',
  'visit_report.before_arrival':
    'Chưa ghi nhận ngày đoàn đến nên chưa viết được báo cáo. Hãy ghi nhận ngày đến thực tế ở trang của đoàn.',
  'visit_report.changed_elsewhere':
    'Báo cáo vừa được sửa ở một trang khác, nên chưa lưu được. Hãy ghi lại phần cần giữ, mở lại báo cáo rồi viết tiếp.',
  'visit_report.step_not_allowed': 'Báo cáo không còn ở bước này. Hãy mở lại trang.',
  'visit_report.parts_missing': 'Báo cáo còn thiếu phần bắt buộc. Hãy viết đủ rồi nộp.',
  'visit_report.note_missing': 'Hãy ghi rõ cần bổ sung gì.',
} as const satisfies Words<
  RouteError<
    | 'visit_report.get'
    | 'visit_report.save_draft'
    | 'visit_report.file'
    | 'visit_report.accept'
    | 'visit_report.send_back'
  >
>

export const followUpWords = {
  'visit_follow_up.not_found': 'Không còn thấy việc này. Hãy mở lại trang.',
  'visit_follow_up.changed_elsewhere': 'Việc này vừa được sửa ở một trang khác. Hãy đóng hộp này rồi mở lại.',
  'visit_follow_up.done_in_future': 'Chỉ ghi nhận việc đã xong; ngày này chưa tới.',
} as const satisfies Words<RouteError<'visit_follow_up.record'>>
