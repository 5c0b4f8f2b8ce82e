import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import { type ReactNode, useId } from 'react'
import { useFormContext } from 'react-hook-form'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'

/** What every field of a form takes. */
export type FieldProps = {
  /** Path in the form's values: `fullName`, `members.0.post`. */
  readonly name: string
  readonly label: string
  readonly isRequired?: boolean
  /** One line below the field; an error takes its place. */
  readonly help?: ReactNode
  readonly isDisabled?: boolean
}

const IN_A_ROW = /\.\d+\./

type Parts = {
  readonly id: string
  readonly labelId: string
  readonly noteId: string | undefined
  readonly isWrong: boolean
}

type Props = FieldProps & {
  /** At the right below the field: a counter. */
  readonly aside?: ReactNode
  readonly children: (parts: Parts) => ReactNode
}

/** Label above, control, and below it the error or the help. The label's star is drawn, not written: it is no word. */
export const FieldFrame = ({
  name,
  label,
  isRequired = false,
  help,
  isDisabled = false,
  aside,
  children,
}: Props): ReactNode => {
  const id = useId()
  const { getFieldState, formState } = useFormContext()
  const state = getFieldState(name, formState)
  // A list of rows is checked as a whole as soon as one is added: a new row is not wrong before somebody has been there.
  const isFresh = IN_A_ROW.test(name) && !state.isTouched && formState.submitCount === 0
  const error = isFresh ? undefined : state.error
  const note = error?.message ?? help
  const noteId = note === undefined ? undefined : `${id}-note`
  useFieldLabel(name, label)
  return (
    <FormControl fullWidth error={error !== undefined} disabled={isDisabled} sx={{ minWidth: 0 }}>
      <FormLabel
        id={`${id}-label`}
        htmlFor={id}
        sx={{
          mb: 0.5,
          fontSize: '0.8125rem',
          fontWeight: 500,
          color: 'text.primary',
          '&.Mui-focused, &.Mui-error': { color: 'text.primary' },
          ...(isRequired && { '&::after': { content: '"*" / ""', ml: 0.5, color: 'error.main' } }),
        }}
      >
        {label}
      </FormLabel>
      {children({ id, labelId: `${id}-label`, noteId, isWrong: error !== undefined })}
      {(note !== undefined || aside !== undefined) && (
        <FormHelperText id={noteId} component="div" sx={{ display: 'flex', gap: 1, justifyContent: 'space-between' }}>
          <span>{note}</span>
          {aside}
        </FormHelperText>
      )}
    </FormControl>
  )
}
