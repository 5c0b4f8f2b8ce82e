import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

type Props = FieldProps & {
  /** The text as it stands when the field has been left; what cannot be tidied comes back as it is. */
  readonly tidy: (typed: string) => string
  readonly isNumeric?: boolean
  readonly isAtRight?: boolean
}

/** One line of text that takes its printed form when the field is left, never while somebody types (Unikey). */
export const TidiedField = ({ tidy, isNumeric = false, isAtRight = false, ...frame }: Props): ReactNode => {
  const { register, setValue } = useFormContext()
  const { ref, onBlur, ...registration } = register(frame.name)
  return (
    <FieldFrame {...frame}>
      {({ id, noteId, isWrong }) => (
        <OutlinedInput
          id={id}
          autoComplete="off"
          inputRef={ref}
          inputProps={{
            'aria-required': frame.isRequired === true,
            'aria-invalid': isWrong,
            'aria-describedby': noteId,
            spellCheck: false,
            ...(isNumeric ? { inputMode: 'numeric' as const } : {}),
            ...(isAtRight ? { style: { textAlign: 'right' as const } } : {}),
          }}
          {...registration}
          onBlur={(event) => {
            const typed = event.target.value
            const tidied = tidy(typed)
            if (tidied !== typed) setValue(frame.name, tidied, { shouldDirty: true })
            void onBlur(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
