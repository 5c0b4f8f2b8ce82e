import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import { type ReactNode, useId } from 'react'
import { Controller, useFormContext } from 'react-hook-form'
import type { FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'

type Props = FieldProps & {
  readonly options: readonly Option[]
  readonly isInRow?: boolean
  readonly onChosen?: (value: string) => void
}

/** One of two or three, all in view. */
export const ChoiceField = ({
  name,
  label,
  help,
  options,
  isInRow = false,
  isDisabled = false,
  onChosen,
}: Props): ReactNode => {
  const id = useId()
  const { control } = useFormContext()
  useFieldLabel(name, label)
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur }, fieldState: { error } }) => (
        <FormControl error={error !== undefined} disabled={isDisabled}>
          <FormLabel
            id={id}
            sx={{
              fontSize: '0.8125rem',
              fontWeight: 500,
              color: 'text.primary',
              '&.Mui-focused': { color: 'text.primary' },
            }}
          >
            {label}
          </FormLabel>
          <RadioGroup
            aria-labelledby={id}
            row={isInRow}
            value={typeof value === 'string' ? value : ''}
            onBlur={onBlur}
            onChange={(_, chosen) => {
              onChange(chosen)
              onChosen?.(chosen)
            }}
          >
            {options.map((option, index) => (
              <FormControlLabel
                key={option.value}
                value={option.value}
                label={option.label}
                control={<Radio size="small" {...(index === 0 && { slotProps: { input: { ref } } })} />}
              />
            ))}
          </RadioGroup>
          {(error?.message ?? help) !== undefined && <FormHelperText>{error?.message ?? help}</FormHelperText>}
        </FormControl>
      )}
    />
  )
}
