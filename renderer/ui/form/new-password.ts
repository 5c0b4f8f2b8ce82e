import * as z from 'zod'
import { Password } from '#domain/account/account.ts'
import { passwordAdvice } from '#renderer/ui/password-advice.ts'

/** A new password in a form, with the reason when it is too weak. */
export const newPassword = z
  .string()
  .check((context) => {
    const advice = passwordAdvice(context.value)
    if (context.value !== '' && !advice.isGood)
      context.issues.push({ code: 'custom', input: context.value, message: advice.text })
  })
  .pipe(Password)

/** Puts "not the same" at the second of two fields. */
export const repeatedIsSame =
  <K extends string, R extends string>(password: K, repeated: R) =>
  (context: z.core.ParsePayload<Readonly<Record<K | R, string>>>): void => {
    if (context.value[password].normalize('NFC') !== context.value[repeated].normalize('NFC'))
      context.issues.push({
        code: 'custom',
        input: context.value,
        path: [repeated],
        message: 'Hai lần nhập mật khẩu không giống nhau.',
      })
  }
