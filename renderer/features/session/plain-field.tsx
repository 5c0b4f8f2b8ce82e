import { type ReactNode, type Ref, useId, useState } from 'react'

type Props = {
  readonly label: string
  readonly name: string
  readonly isPassword?: boolean
  readonly autoComplete: string
  readonly error?: string | undefined
  readonly help?: string | undefined
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onInput?: (value: string) => void
}

/** A field of the pages before log-in: uncontrolled, so that Unikey's bursts of Backspace and letters pass untouched. */
export const PlainField = ({
  label,
  name,
  isPassword = false,
  autoComplete,
  error,
  help,
  inputRef,
  onInput,
}: Props): ReactNode => {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const note = error ?? (isPassword && capsLock ? 'Đang bật Caps Lock.' : help)
  return (
    <div className="so-field">
      <label htmlFor={id}>{label}</label>
      <div className="so-input" data-invalid={error === undefined ? undefined : ''}>
        <input
          id={id}
          ref={inputRef}
          name={name}
          type={isPassword && !isShown ? 'password' : 'text'}
          autoComplete={autoComplete}
          autoCapitalize="off"
          spellCheck={false}
          maxLength={200}
          aria-invalid={error !== undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onInput={(event) => onInput?.(event.currentTarget.value)}
          onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
        />
        {isPassword && (
          <button
            type="button"
            aria-label={isShown ? 'Ẩn các ký tự' : 'Hiện các ký tự'}
            onClick={() => setShown(!isShown)}
          >
            {isShown ? 'Ẩn' : 'Hiện'}
          </button>
        )}
      </div>
      {note !== undefined && (
        <p id={`${id}-note`} className={error === undefined ? 'so-help' : 'so-error'}>
          {note}
        </p>
      )}
    </div>
  )
}
