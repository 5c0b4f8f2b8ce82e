import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import type { ReactNode } from 'react'
import { Controller, useFormContext } from 'react-hook-form'

type Props = {
  readonly name: string
  readonly label: ReactNode
  readonly isDisabled?: boolean
  readonly onChosen?: (isChecked: boolean) => void
}

/** Yes or no; the form's value is a boolean. */
export const CheckboxField = ({ name, label, isDisabled = false, onChosen }: Props): ReactNode => {
  const { control } = useFormContext()
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <FormControlLabel
          label={label}
          disabled={isDisabled}
          control={
            <Checkbox
              size="small"
              checked={value === true}
              onBlur={onBlur}
              onChange={(_, checked) => {
                onChange(checked)
                onChosen?.(checked)
              }}
              slotProps={{ input: { ref } }}
            />
          }
        />
      )}
    />
  )
}
