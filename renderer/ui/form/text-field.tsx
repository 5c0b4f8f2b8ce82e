import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

type Props = FieldProps & {
  /** Longest text the schema takes; a counter appears near it. Nothing is cut off while typing or pasting. */
  readonly maxLength?: number
  /** More than one: a text of several lines. */
  readonly rows?: number
  readonly autoComplete?: string
  readonly placeholder?: string
  readonly startsFocused?: boolean
}

const NEAR = 0.8

const Counter = ({ name, maxLength }: { readonly name: string; readonly maxLength: number }): ReactNode => {
  const value: unknown = useWatch({ name })
  const length = typeof value === 'string' ? value.normalize('NFC').length : 0
  return length < maxLength * NEAR ? null : <span>{`${length}/${maxLength}`}</span>
}

/** Uncontrolled: nothing rewrites the value while Unikey types. */
export const TextField = ({
  maxLength,
  rows = 1,
  autoComplete = 'off',
  placeholder,
  startsFocused = false,
  ...frame
}: Props): ReactNode => {
  const { register } = useFormContext()
  const { ref, ...registration } = register(frame.name)
  return (
    <FieldFrame
      {...frame}
      aside={maxLength === undefined ? undefined : <Counter name={frame.name} maxLength={maxLength} />}
    >
      {({ id, noteId, isWrong }) => (
        <OutlinedInput
          id={id}
          multiline={rows > 1}
          minRows={rows}
          maxRows={rows > 1 ? rows * 3 : 1}
          autoComplete={autoComplete}
          autoFocus={startsFocused}
          placeholder={placeholder ?? ''}
          inputRef={ref}
          inputProps={{
            'aria-required': frame.isRequired ?? false,
            'aria-invalid': isWrong,
            'aria-describedby': noteId,
            spellCheck: false,
          }}
          {...registration}
        />
      )}
    </FieldFrame>
  )
}
