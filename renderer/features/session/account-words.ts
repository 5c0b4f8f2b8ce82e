import type { RouteError } from '#contract/index.ts'
import { PASSWORD_MIN } from '#domain/account/account.ts'
import { numberDetail, type Words } from '#renderer/ipc/words.ts'
import { waitText } from '#renderer/words/wait-text.ts'

export const changePasswordWords = {
  'session.wrong_credentials': 'Mật khẩu hiện tại không đúng.',
  'session.must_wait': (details) =>
    `Đã nhập sai nhiều lần. Hãy chờ ${waitText(numberDetail(details, 'seconds') ?? 30)} rồi thử lại.`,
  'account.weak_password': `Mật khẩu mới quá dễ đoán. Hãy chọn mật khẩu dài hơn, ít nhất ${PASSWORD_MIN} ký tự.`,
} as const satisfies Words<RouteError<'account.change_password'>>
