import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

export const reminderWords = {
  'reminder.nothing_late': 'Có đơn vị không còn việc quá hạn. Trang đã lấy lại thông tin mới; hãy xem rồi chọn lại.',
  'agency.none_in_force': 'Chưa có thông tin cơ quan cho ngày này. Hãy nhập ở trang Quản trị, rồi in lại.',
} as const satisfies Words<RouteError<'reminder.prepare' | 'reminder.digest' | 'reminder.print'>>
