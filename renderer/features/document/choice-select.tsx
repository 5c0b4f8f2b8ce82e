import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId } from 'react'
import type { Option } from '#renderer/ui/form/select-field.tsx'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly help?: string
  readonly onChoose: (value: string) => void
}

export const choiceLabel = {
  mb: 0.5,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: 'text.primary',
  '&.Mui-focused': { color: 'text.primary' },
} as const

/** A choice that takes effect at once, outside a form: the system's own list, good with the keyboard. */
export const ChoiceSelect = ({ label, value, options, help, onChoose }: Props): ReactNode => {
  const id = useId()
  return (
    <FormControl fullWidth sx={{ minWidth: 0 }}>
      <FormLabel htmlFor={id} sx={choiceLabel}>
        {label}
      </FormLabel>
      <Select
        native
        value={value}
        input={<OutlinedInput />}
        inputProps={{ id, ...(help !== undefined && { 'aria-describedby': `${id}-help` }) }}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      {help !== undefined && <FormHelperText id={`${id}-help`}>{help}</FormHelperText>}
    </FormControl>
  )
}
