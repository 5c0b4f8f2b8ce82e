import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

/** The failures that only the state of the files explains: what to do, never a way to delete. */
const fileWords = {
  'session.database_damaged':
    'Tệp dữ liệu bị hỏng nên không mở được. Không xóa tệp nào trong thư mục dữ liệu; hãy báo quản trị viên để khôi phục từ bản sao lưu.',
  'session.database_missing':
    'Không thấy tệp dữ liệu trong thư mục dữ liệu. Hãy kiểm tra ổ đĩa hoặc thư mục đã bị chuyển đi, rồi báo quản trị viên để đưa tệp trở lại từ bản sao lưu.',
  'session.database_newer':
    'Dữ liệu được tạo bởi phiên bản Sổ đoàn mới hơn và vẫn còn nguyên. Hãy cài phiên bản mới nhất rồi đăng nhập lại.',
} as const

/** Shown with a countdown beside it. */
const mustWait = 'Đã nhập sai nhiều lần. Hãy chờ hết thời gian rồi thử lại.'

export const logInWords = {
  ...fileWords,
  'session.must_wait': mustWait,
  'session.wrong_credentials': 'Tên đăng nhập hoặc mật khẩu không đúng.',
} as const satisfies Words<RouteError<'session.log_in'>>

export const recoverWords = {
  ...fileWords,
  'session.must_wait': mustWait,
  'session.wrong_credentials': 'Tên đăng nhập hoặc mã khôi phục không đúng.',
  'account.weak_password': 'Mật khẩu mới quá dễ đoán. Hãy chọn mật khẩu khác.',
} as const satisfies Words<RouteError<'session.recover'>>
