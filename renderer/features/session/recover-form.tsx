import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { markReady } from '#renderer/app/ready.ts'
import { recoverWords } from '#renderer/features/session/log-in-words.ts'
import { PlainField } from '#renderer/features/session/plain-field.tsx'
import { useCountdown } from '#renderer/features/session/use-countdown.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { enterApp } from '#renderer/ipc/session.ts'
import { explain, numberDetail } from '#renderer/ipc/words.ts'
import { passwordAdvice, passwordRule } from '#renderer/ui/password-advice.ts'
import { waitText } from '#renderer/words/wait-text.ts'

type Name = 'userName' | 'recoveryCode' | 'newPassword' | 'repeated'
type Values = Readonly<Record<Name, string>>
type Problems = { readonly [N in Name | 'form']?: string }

const problemsOf = ({ userName, recoveryCode, newPassword, repeated }: Values): Problems => {
  const advice = passwordAdvice(newPassword)
  return {
    ...(userName.trim() === '' && { userName: 'Chưa nhập tên đăng nhập.' }),
    ...(recoveryCode.trim() === '' && { recoveryCode: 'Chưa nhập mã khôi phục.' }),
    ...(!advice.isGood && { newPassword: newPassword === '' ? 'Chưa nhập mật khẩu mới.' : advice.text }),
    ...(repeated !== newPassword && { repeated: 'Hai lần nhập mật khẩu không giống nhau.' }),
  }
}

const textOf = (data: FormData, name: Name): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** Quên mật khẩu: the printed recovery code opens the register and sets a new password. */
export const RecoverForm = ({ onBack }: { readonly onBack: () => void }): ReactNode => {
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<Problems>({})
  const [advice, setAdvice] = useState(passwordRule)
  const [isBusy, setBusy] = useState(false)
  const [wait, startWait] = useCountdown()

  useEffect(() => {
    first.current?.focus()
    markReady('log_in')
  }, [])

  const recover = async ({ userName, recoveryCode, newPassword }: Values): Promise<void> => {
    const reply = await invoke('session.recover', {
      userName: userName.trim(),
      recoveryCode: recoveryCode.trim(),
      newPassword,
    })
    if (reply.ok) {
      enterApp(reply.value)
      return
    }
    const { code, details } = reply.error
    if (code === 'session.must_wait') startWait(numberDetail(details, 'seconds') ?? 30)
    setProblems({
      form:
        code === 'ipc.invalid_input' ? recoverWords['session.wrong_credentials'] : explain(reply.error, recoverWords),
    })
  }

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (isBusy || wait > 0) return
    const data = new FormData(event.currentTarget)
    const values: Values = {
      userName: textOf(data, 'userName'),
      recoveryCode: textOf(data, 'recoveryCode'),
      newPassword: textOf(data, 'newPassword'),
      repeated: textOf(data, 'repeated'),
    }
    const found = problemsOf(values)
    setProblems(found)
    const [wrong] = Object.keys(found)
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus()
      return
    }
    setBusy(true)
    recover(values)
      .catch(() => setProblems({ form: 'Ứng dụng gặp lỗi ngoài dự kiến. Hãy thử lại.' }))
      .finally(() => setBusy(false))
  }

  return (
    <form ref={form} className="so-card" aria-label="Khôi phục mật khẩu" onSubmit={submit} noValidate>
      <h1>Khôi phục mật khẩu</h1>
      <p className="so-subtitle">Dùng mã khôi phục đã in khi thiết lập ứng dụng để đặt mật khẩu mới.</p>
      {problems.form !== undefined && (
        <p className="so-message" role="alert">
          {problems.form}
        </p>
      )}
      <PlainField
        label="Tên đăng nhập"
        name="userName"
        autoComplete="username"
        inputRef={first}
        error={problems.userName}
      />
      <PlainField
        label="Mã khôi phục"
        name="recoveryCode"
        autoComplete="off"
        error={problems.recoveryCode}
        help="Không phân biệt chữ hoa, chữ thường; có thể bỏ dấu gạch."
      />
      <PlainField
        label="Mật khẩu mới"
        name="newPassword"
        isPassword
        autoComplete="new-password"
        error={problems.newPassword}
        help={advice}
        onInput={(value) => {
          setAdvice(passwordAdvice(value).text)
          setProblems(({ newPassword: _, ...others }) => others)
        }}
      />
      <PlainField
        label="Nhập lại mật khẩu mới"
        name="repeated"
        isPassword
        autoComplete="new-password"
        error={problems.repeated}
      />
      <button className="so-button" type="submit" disabled={isBusy || wait > 0}>
        {wait > 0 ? `Chờ ${waitText(wait)}` : isBusy ? 'Đang mở sổ…' : 'Đặt mật khẩu mới và đăng nhập'}
      </button>
      <button className="so-link" type="button" onClick={onBack}>
        Quay lại đăng nhập
      </button>
    </form>
  )
}
