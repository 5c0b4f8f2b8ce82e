import type { RouteError } from '#contract/index.ts'
import { textDetail, type Words } from '#renderer/ipc/words.ts'
import { notSavedSentence } from '#renderer/words/not-saved.ts'

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

const unreadable: Readonly<Record<string, string>> = {
  empty: 'Tệp này rỗng. Hãy chọn tệp khác.',
  EACCES: 'Không có quyền đọc tệp này. Hãy chép tệp sang thư mục khác rồi chọn lại.',
  EBUSY: 'Tệp đang được chương trình khác giữ. Hãy đóng chương trình đó rồi chọn lại.',
  ENOENT: 'Tệp vừa chọn không còn nữa. Hãy chọn lại.',
}

const damaged =
  'Tệp đã lưu không còn khớp mã SHA-256: tệp bị hỏng hoặc bị sửa. Không dùng tệp này; hãy khôi phục sổ từ bản sao lưu.'

export const fileWords = {
  'outbound_trip.not_found': 'Không còn thấy chuyến đi này. Hãy mở lại danh sách.',
  'attachment.type_refused': 'Chỉ đính kèm được PDF, ảnh PNG, JPEG hoặc tệp Word (.docx) không có macro.',
  'attachment.too_large': 'Tệp lớn quá 25 MB. Hãy quét lại với độ phân giải thấp hơn.',
  'attachment.unreadable': (details) =>
    unreadable[textDetail(details, 'reason', '')] ?? 'Không đọc được tệp này. Hãy chọn tệp khác.',
  'attachment.not_found': 'Không còn thấy tệp này. Có thể tệp vừa được bỏ khỏi chuyến đi.',
  'attachment.not_shown': 'Tệp Word không xem được trong cửa sổ này. Hãy lưu về máy rồi mở.',
  'letter.file_damaged': damaged,
  'letter.file_missing': 'Không còn thấy tệp đã lưu. Hãy khôi phục sổ từ bản sao lưu.',
  'letter.not_saved': notSavedSentence,
} as const satisfies Words<RouteError<'attachment.add' | 'attachment.get' | 'attachment.save'>>
