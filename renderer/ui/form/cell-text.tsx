import FormHelperText from '@mui/material/FormHelperText'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type ReactNode, useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'

type Props = {
  readonly name: string
  /** Read aloud, and in the summary of what is wrong; the column's head says it to the eye. */
  readonly label: string
  readonly placeholder?: string
  readonly isNumeric?: boolean
  readonly isRequired?: boolean
  readonly isMultiline?: boolean
  /** Id of a `datalist` with suggestions. */
  readonly list?: string
  /** The text as it stands when the cell has been left. */
  readonly tidy?: (typed: string) => string
}

/** One text in a cell of a grid; its error stands below it. Uncontrolled: nothing rewrites it while somebody types. */
export const CellText = (props: Props): ReactNode => {
  const { name, label, placeholder, isNumeric = false, isRequired = false, isMultiline = false, list, tidy } = props
  const id = useId()
  const { register, setValue, getFieldState, formState } = useFormContext()
  const { ref, onBlur, ...registration } = register(name)
  const { error, isTouched } = getFieldState(name, formState)
  // A new row is not wrong before somebody has been there.
  const problem = isTouched || formState.submitCount > 0 ? error?.message : undefined
  useFieldLabel(name, label)
  return (
    <>
      <OutlinedInput
        fullWidth
        autoComplete="off"
        multiline={isMultiline}
        minRows={isMultiline ? 2 : 1}
        maxRows={isMultiline ? 6 : 1}
        placeholder={placeholder ?? ''}
        error={problem !== undefined}
        inputRef={ref}
        sx={{
          minHeight: 36,
          fontSize: '0.8125rem',
          '& .MuiOutlinedInput-input': { px: 1 },
          ...(isMultiline && { px: 0 }),
        }}
        inputProps={{
          'aria-label': label,
          'aria-required': isRequired,
          'aria-invalid': problem !== undefined,
          'aria-describedby': problem === undefined ? undefined : id,
          spellCheck: false,
          ...(list !== undefined && { list }),
          ...(isNumeric && { inputMode: 'numeric' as const }),
        }}
        {...registration}
        onBlur={(event) => {
          const typed = event.target.value
          const tidied = tidy?.(typed) ?? typed
          if (tidied !== typed) setValue(name, tidied, { shouldDirty: true })
          void onBlur(event)
        }}
      />
      {problem !== undefined && (
        <FormHelperText id={id} error sx={{ mx: 0.5 }}>
          {problem}
        </FormHelperText>
      )}
    </>
  )
}
