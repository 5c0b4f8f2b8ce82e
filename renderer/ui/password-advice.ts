import { isWeakPassword, PASSWORD_MIN } from '#domain/account/account.ts'

/** One sentence about a password while it is typed; `isGood` when the backend will take it. */
type PasswordAdvice = { readonly isGood: boolean; readonly text: string }

const LONG = 16

export const passwordRule = `Ít nhất ${PASSWORD_MIN} ký tự; nên là một câu dễ nhớ, có thể dùng dấu cách.`

export const passwordAdvice = (password: string): PasswordAdvice => {
  const length = password.normalize('NFC').length
  if (length === 0) return { isGood: false, text: passwordRule }
  if (length < PASSWORD_MIN) return { isGood: false, text: `Còn thiếu ${PASSWORD_MIN - length} ký tự.` }
  if (isWeakPassword(password))
    return { isGood: false, text: 'Quá dễ đoán: đừng chỉ dùng chữ số, ký tự lặp lại hoặc một từ quen thuộc.' }
  return { isGood: true, text: length < LONG ? 'Đủ mạnh; dài hơn nữa thì càng tốt.' : 'Mạnh.' }
}
