import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

export const reportWords = {
  'return_report.not_found': 'Không còn thấy người đi hoặc chuyến đi này. Hãy mở lại danh sách.',
  'return_report.not_yours': 'Bạn chỉ xem và nộp được báo cáo của chính mình.',
  'return_report.before_exit': 'Chưa đến lúc báo cáo: chưa ghi nhận ngày xuất cảnh của người đi.',
  'return_report.changed_elsewhere':
    'Báo cáo này vừa được sửa ở nơi khác. Hãy chép phần bạn vừa viết ra ngoài, rồi mở lại trang để viết tiếp vào bản mới nhất.',
  'return_report.step_not_allowed': 'Báo cáo không còn ở bước này. Hãy mở lại trang để xem hiện trạng.',
  'return_report.parts_missing': 'Báo cáo còn thiếu nội dung bắt buộc.',
  'return_report.note_missing': 'Hãy ghi rõ cần bổ sung gì.',
} as const satisfies Words<
  RouteError<
    | 'return_report.get'
    | 'return_report.save_draft'
    | 'return_report.file'
    | 'return_report.accept'
    | 'return_report.send_back'
  >
>
