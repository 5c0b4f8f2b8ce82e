import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { markReady } from '#renderer/app/ready.ts'
import { logInWords } from '#renderer/features/session/log-in-words.ts'
import { PlainField } from '#renderer/features/session/plain-field.tsx'
import { useCountdown } from '#renderer/features/session/use-countdown.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { enterApp } from '#renderer/ipc/session.ts'
import { explain, numberDetail } from '#renderer/ipc/words.ts'
import { waitText } from '#renderer/words/wait-text.ts'

type Props = { readonly notice: string | null; readonly onUsable: () => void; readonly onForgotten: () => void }
type Problems = { readonly userName?: string; readonly password?: string; readonly form?: string }

const textOf = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

export const LogInForm = ({ notice, onUsable, onForgotten }: Props): ReactNode => {
  const first = useRef<HTMLInputElement>(null)
  const secret = useRef<HTMLInputElement>(null)
  const [problems, setProblems] = useState<Problems>({})
  const [isBusy, setBusy] = useState(false)
  const [wait, startWait] = useCountdown()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form first stands
  useEffect(() => {
    first.current?.focus()
    markReady('log_in')
    onUsable()
  }, [])

  const logIn = async (userName: string, password: string): Promise<void> => {
    const reply = await invoke('session.log_in', { userName, password })
    if (reply.ok) {
      enterApp(reply.value)
      return
    }
    const { code, details } = reply.error
    if (code === 'session.must_wait') startWait(numberDetail(details, 'seconds') ?? 30)
    // A name that cannot be a user name at all is simply a wrong one.
    setProblems({
      form: code === 'ipc.invalid_input' ? logInWords['session.wrong_credentials'] : explain(reply.error, logInWords),
    })
    secret.current?.focus()
    secret.current?.select()
  }

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    if (isBusy || wait > 0) return
    const data = new FormData(event.currentTarget)
    const userName = textOf(data, 'userName').trim()
    const password = textOf(data, 'password')
    setProblems({
      ...(userName === '' && { userName: 'Chưa nhập tên đăng nhập.' }),
      ...(password === '' && { password: 'Chưa nhập mật khẩu.' }),
    })
    if (userName === '') first.current?.focus()
    else if (password === '') secret.current?.focus()
    if (userName === '' || password === '') return
    setBusy(true)
    logIn(userName, password)
      .catch(() => setProblems({ form: 'Ứng dụng gặp lỗi ngoài dự kiến. Hãy thử lại.' }))
      .finally(() => setBusy(false))
  }

  return (
    <form className="so-card" aria-label="Đăng nhập" onSubmit={submit} noValidate>
      <h1>Sổ đoàn</h1>
      <p className="so-subtitle">Theo dõi đoàn ra, đoàn vào của cơ quan</p>
      {notice !== null && problems.form === undefined && (
        <p className="so-message" data-kind="notice" role="status">
          {notice}
        </p>
      )}
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
        label="Mật khẩu"
        name="password"
        isPassword
        autoComplete="current-password"
        inputRef={secret}
        error={problems.password}
      />
      <button className="so-button" type="submit" disabled={isBusy || wait > 0}>
        {wait > 0 ? `Chờ ${waitText(wait)}` : isBusy ? 'Đang mở sổ…' : 'Đăng nhập'}
      </button>
      <button className="so-link" type="button" onClick={onForgotten}>
        Quên mật khẩu?
      </button>
    </form>
  )
}
