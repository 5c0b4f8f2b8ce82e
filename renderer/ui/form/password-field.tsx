import Button from '@mui/material/Button'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type ReactNode, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

type Props = FieldProps & { readonly autoComplete: 'current-password' | 'new-password' }

/** A password with a button that shows the characters. */
export const PasswordField = ({ autoComplete, ...frame }: Props): ReactNode => {
  const [isShown, setShown] = useState(false)
  const { register } = useFormContext()
  const { ref, ...registration } = register(frame.name)
  return (
    <FieldFrame {...frame}>
      {({ id, noteId, isWrong }) => (
        <OutlinedInput
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={autoComplete}
          inputRef={ref}
          inputProps={{
            'aria-required': frame.isRequired ?? false,
            'aria-invalid': isWrong,
            'aria-describedby': noteId,
            spellCheck: false,
          }}
          endAdornment={
            <InputAdornment position="end">
              <Button
                size="small"
                aria-label={isShown ? 'Ẩn các ký tự' : 'Hiện các ký tự'}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? 'Ẩn' : 'Hiện'}
              </Button>
            </InputAdornment>
          }
          {...registration}
        />
      )}
    </FieldFrame>
  )
}
