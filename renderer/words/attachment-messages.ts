import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'
import { notSavedSentence } from '#renderer/words/not-saved.ts'

/** Failures of files beside a trip, wherever they are added or opened. */
export const attachmentWords = {
  'attachment.record_not_found': 'Không còn thấy hồ sơ này. Hãy mở lại trang.',
  'attachment.type_refused':
    'Chỉ nhận tệp PDF, ảnh PNG, JPEG hoặc Word (.docx). Hãy chuyển tệp sang một trong các loại đó.',
  'attachment.too_large': 'Tệp lớn hơn 25 MB. Hãy quét lại nhẹ hơn, hoặc tách thành nhiều tệp.',
  'attachment.unreadable': 'Không đọc được tệp này. Hãy kiểm tra tệp rồi chọn lại.',
  'attachment.not_found': 'Tệp này không còn trong hồ sơ. Hãy mở lại trang.',
  'attachment.not_shown': 'Tệp Word không xem được ở đây. Hãy lưu ra máy rồi mở bằng Word.',
  'attachment.in_use': 'Tệp này đi kèm một quyết định hoặc một báo cáo đã nộp nên không bỏ được.',
  'letter.file_damaged': 'Tệp không còn khớp với mã đã lưu: có thể đã bị sửa hoặc hỏng. Hãy báo quản trị viên.',
  'letter.file_missing': 'Không còn thấy nội dung của tệp trong sổ. Hãy báo quản trị viên.',
  'letter.not_saved': notSavedSentence,
} as const satisfies Words<RouteError<'attachment.add' | 'attachment.get' | 'attachment.save' | 'attachment.remove'>>
