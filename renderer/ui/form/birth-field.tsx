import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { parseTypedBirth } from '#renderer/ui/form/birth-text.ts'
import { dayAfterBlur } from '#renderer/ui/form/day-text.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

const Meaning = ({ name }: { readonly name: string }): ReactNode => {
  const value: unknown = useWatch({ name })
  const birth = typeof value === 'string' ? parseTypedBirth(value) : null
  if (birth?.known === 'year') return `Chỉ biết năm sinh ${birth.year}`
  return birth?.known === 'day' ? 'Đủ ngày, tháng, năm' : 'Ngày/tháng/năm, hoặc chỉ năm; để trống nếu chưa rõ'
}

/** Ngày sinh in one line: a full day, only a year, or nothing. The form's value is the text: use `birthText`. */
export const BirthField = (frame: FieldProps): ReactNode => {
  const { register, setValue } = useFormContext()
  const { ref, onBlur, ...registration } = register(frame.name)
  return (
    <FieldFrame {...frame} help={<Meaning name={frame.name} />}>
      {({ id, noteId, isWrong }) => (
        <OutlinedInput
          id={id}
          autoComplete="off"
          inputRef={ref}
          inputProps={{ 'aria-invalid': isWrong, 'aria-describedby': noteId, inputMode: 'numeric', spellCheck: false }}
          {...registration}
          onBlur={(event) => {
            const typed = event.target.value
            const tidy = dayAfterBlur(typed)
            if (tidy !== typed) setValue(frame.name, tidy, { shouldDirty: true })
            void onBlur(event)
          }}
        />
      )}
    </FieldFrame>
  )
}
