import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import { amountAfterBlur } from '#renderer/features/outbound-trip/amount-text.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

/** A whole amount as plain text; it gets its dots when the field is left. Use `amountText` in the schema. */
export const AmountField = (frame: FieldProps): ReactNode => {
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
            'aria-invalid': isWrong,
            'aria-describedby': noteId,
            inputMode: 'numeric',
            spellCheck: false,
            style: { textAlign: 'right' },
          }}
          {...registration}
          onBlur={(event) => {
            const typed = event.target.value
            const tidy = amountAfterBlur(typed)
            if (tidy !== typed) setValue(frame.name, tidy, { shouldDirty: true })
            void onBlur(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
