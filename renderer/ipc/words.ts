import type { TransportError } from '#contract/index.ts'
import type { RouteFailure } from '#renderer/ipc/client.ts'

type Details = RouteFailure['details']
/** Vietnamese words for failures: a code without words does not compile. */
export type Words<C extends string> = { readonly [K in C]: string | ((details: Details) => string) }

export const transportWords = {
  'ipc.forbidden_sender': 'Cửa sổ này không được phép thực hiện việc vừa yêu cầu. Hãy đóng và mở lại ứng dụng.',
  'ipc.unknown_route': 'Ứng dụng không thực hiện được việc này. Hãy đóng và mở lại ứng dụng.',
  'ipc.invalid_input': 'Có thông tin chưa đúng. Hãy kiểm tra lại các ô đã điền.',
  'session.required': 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại.',
  'session.forbidden': 'Tài khoản của bạn không có quyền làm việc này.',
  'app.unexpected': 'Ứng dụng gặp lỗi ngoài dự kiến; thông tin bạn đã điền vẫn còn. Hãy thử lại.',
} as const satisfies Words<TransportError>

const isTransport = (code: string): code is TransportError => code in transportWords

/**
 * The sentence for a failure, from the feature's own table and the transport's. The table must have words for every
 * code that the route declares.
 */
export const explain = <C extends string>(
  failure: RouteFailure<C>,
  words: Words<Exclude<C, TransportError>>,
): string => {
  const { code, details } = failure
  if (isTransport(code)) return transportWords[code]
  const table: Readonly<Record<string, string | ((details: Details) => string) | undefined>> = words
  const entry = table[code]
  if (entry === undefined) return transportWords['app.unexpected']
  return typeof entry === 'string' ? entry : entry(details)
}

/** A detail of a failure as text; the fallback when the backend did not name it. */
export const textDetail = (details: Details, name: string, fallback: string): string => {
  const value = details[name]
  return typeof value === 'string' && value !== '' ? value : fallback
}

/** A detail of a failure as a number, or null. */
export const numberDetail = (details: Details, name: string): number | null => {
  const value = details[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}
