import { textDetail } from '#renderer/ipc/words.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'Ổ đĩa đã đầy. Hãy xóa bớt tệp hoặc chọn ổ đĩa khác rồi lưu lại.',
  EBUSY: 'Tệp cùng tên đang mở trong Word hoặc chương trình khác. Hãy đóng tệp đó, hoặc lưu với tên khác.',
  EPERM: 'Tệp cùng tên đang mở trong Word, hoặc thư mục không cho ghi. Hãy đóng tệp đó, hoặc chọn thư mục khác.',
  EACCES: 'Thư mục này không cho ghi. Hãy chọn thư mục khác, ví dụ Tài liệu (Documents).',
  EROFS: 'Ổ đĩa này chỉ cho đọc. Hãy chọn nơi khác.',
  ENOENT: 'Thư mục vừa chọn không còn nữa. Hãy chọn thư mục khác.',
  EISDIR: 'Đã có một thư mục trùng tên. Hãy lưu với tên khác.',
  ENAMETOOLONG: 'Tên tệp quá dài. Hãy rút gọn rồi lưu lại.',
}

/** Words for `letter.not_saved`: why a file could not be written where it was wanted, and what to do. */
export const notSavedSentence = (details: Readonly<Record<string, unknown>>): string =>
  `Chưa lưu được. ${reasons[textDetail(details, 'reason', '')] ?? 'Hãy chọn thư mục khác rồi thử lại.'}`
