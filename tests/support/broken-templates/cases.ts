/** What was done to the template of "Công văn báo cáo UBND tỉnh", and what must come of it. */
export type TemplateCase = {
  readonly name: string
  /** As it is told on a report. */
  readonly what: string
  /** Codes that must be among what is found; with none, nothing but remarks may be. */
  readonly codes: readonly string[]
  readonly isAccepted: boolean
}

const refused = (name: string, what: string, ...codes: readonly string[]): TemplateCase => ({
  name,
  what,
  codes,
  isAccepted: false,
})
const accepted = (name: string, what: string, ...codes: readonly string[]): TemplateCase => ({
  name,
  what,
  codes,
  isAccepted: true,
})

/** Edited and stored by LibreOffice (edits.bas): files/<name>.docx. */
export const officeMade: readonly TemplateCase[] = [
  accepted('round-trip', 'mở ra, lưu lại, không sửa gì'),
  accepted('split-runs', 'đổi chữ đậm, màu, cỡ ở giữa thẻ: Word cắt thẻ thành nhiều mảnh'),
  accepted('column-removed', 'xóa một cột của bảng', 'columns_missing'),
  accepted('narrow-margin', 'lề trái 20 mm', 'not_conforming'),
  accepted('link', 'thêm liên kết trang web', 'link'),
  refused('unknown-tag', 'gõ sai {signerName} thành {signerNme}', 'unknown_tag', 'tag_missing'),
  refused('closing-tag-deleted', 'xóa thẻ đóng {/body}', 'unclosed_loop'),
  refused('opening-tag-deleted', 'xóa thẻ mở {#recipients}', 'unopened_loop'),
  refused('loop-out-of-table', 'thẻ đóng của bảng đặt ngoài bảng', 'loop_position_invalid'),
  refused('loop-across-cells', 'phần lặp kéo từ ô Nơi nhận sang ô chữ ký', 'unbalanced_loop_tags'),
  refused('loops-crossed', 'hai phần lặp lồng nhau sai', 'closing_tag_does_not_match_opening_tag'),
  refused('tag-in-two-paragraphs', 'xuống dòng ở giữa thẻ', 'tag_in_two_paragraphs'),
  refused('brace-deleted', 'mất dấu } của một thẻ', 'unclosed_tag'),
  refused('wrong-raw-tag', 'viết {@subject}', 'wrong_drawing'),
  refused('required-tag-deleted', 'gõ sẵn số, bỏ {numberLine}', 'tag_missing'),
  refused('field-outside-list', 'đặt {fullName} ngoài bảng', 'outside_its_list'),
  refused('other-braces', 'đổi dấu ngoặc của thẻ', 'other_braces'),
  refused('image', 'chèn hình con dấu', 'image'),
  refused('text-box', 'chèn hộp văn bản', 'text_box'),
  refused('tracked-changes', 'sửa khi đang theo dõi thay đổi', 'tracked_change'),
  refused('date-field', 'chèn ngày tự động', 'field'),
  refused('tag-in-header', 'đặt thẻ ở đầu trang', 'margin_tag'),
  refused('macro-enabled', 'lưu kiểu có macro (.docm)', 'macro'),
  refused('old-word', 'tệp .doc đổi tên', 'old_word'),
  refused('open-document', 'tệp .odt đổi tên', 'open_document'),
  refused('pdf', 'tệp .pdf đổi tên', 'pdf'),
  refused('rich-text', 'tệp .rtf đổi tên', 'rtf'),
]
