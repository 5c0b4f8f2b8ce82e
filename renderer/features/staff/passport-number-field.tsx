import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { numberAfterBlur } from '#renderer/features/staff/staff-form.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

/** Typed in any way; takes its printed form (capitals, no blanks) when the field is left, never while typing. */
export const PassportNumberField = (frame: FieldProps): ReactNode => {
  const { register, setValue } = useFormContext()
  const { ref, onBlur, ...registration } = register(frame.name)
  return (
    <FieldFrame {...frame}>
      {({ id, noteId, isWrong }) => (
        <OutlinedInput
          id={id}
          autoComplete="off"
          inputRef={ref}
          inputProps={{ 'aria-required': true, 'aria-invalid': isWrong, 'aria-describedby': noteId, spellCheck: false }}
          {...registration}
          onBlur={(event) => {
            const typed = event.target.value
            const tidy = numberAfterBlur(typed)
            if (tidy !== typed) setValue(frame.name, tidy, { shouldDirty: true })
            void onBlur(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
