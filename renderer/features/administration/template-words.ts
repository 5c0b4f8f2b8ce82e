import type { RouteError } from '#contract/index.ts'
import type { TemplateProblem } from '#contract/routes/document-template.ts'
import { textDetail, type Words } from '#renderer/ipc/words.ts'
import { notSavedSentence } from '#renderer/words/not-saved.ts'

const reasons: Readonly<Record<string, string>> = {
  too_large: 'Tệp lớn hơn 5 MB. Mẫu chỉ gồm chữ và bảng: hãy bỏ hình ảnh rồi lưu lại.',
  EBUSY: 'Tệp đang mở trong Word. Hãy đóng tệp đó rồi chọn lại.',
  EPERM: 'Tệp đang mở trong Word hoặc không cho đọc. Hãy đóng tệp đó rồi chọn lại.',
  EACCES: 'Bạn không có quyền đọc tệp này. Hãy chép tệp vào thư mục Tài liệu rồi chọn lại.',
  ENOENT: 'Tệp vừa chọn không còn ở đó. Hãy chọn lại.',
  not_a_file: 'Đây không phải là tệp. Hãy chọn một tệp .docx.',
  changing: 'Tệp đang được lưu. Hãy chờ lưu xong rồi chọn lại.',
}

export const pickTemplateWords = {
  'document_template.unreadable': (details) =>
    `Chưa đọc được tệp. ${reasons[textDetail(details, 'reason', '')] ?? 'Hãy chép tệp vào thư mục Tài liệu rồi chọn lại.'}`,
} as const satisfies Words<RouteError<'document_template.pick'>>

export const acceptTemplateWords = {
  'document_template.token_unknown': 'Tệp này không còn chờ dùng nữa. Hãy chọn lại tệp.',
} as const satisfies Words<RouteError<'document_template.accept'>>

export const saveTemplateWords = {
  'letter.not_saved': notSavedSentence,
} as const satisfies Words<RouteError<'document_template.save'>>

/** What the findings come to, in one sentence. */
export const verdictSentence = (problems: readonly TemplateProblem[]): string => {
  const refusals = problems.filter(({ isRefusal }) => isRefusal).length
  const remarks = problems.length - refusals
  if (refusals > 0) return `Chưa dùng được: có ${refusals} chỗ phải sửa. Hãy sửa trong Word, lưu rồi chọn lại tệp.`
  if (remarks > 0) return `Dùng được, có ${remarks} điều cần xem lại. Hãy xem trang thử trước khi dùng.`
  return 'Dùng được. Hãy xem trang thử trước khi dùng.'
}
