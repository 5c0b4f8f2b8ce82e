import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Option } from '#renderer/ui/form/select-field.tsx'

type Props = {
  readonly name: string
  /** Read aloud; the column's head says it to the eye. */
  readonly label: string
  readonly options: readonly Option[]
  readonly isWrong: boolean
  readonly onChosen?: (value: string) => void
}

/** A list in a cell of the grid: native, so that letters choose and the space bar opens it. */
export const CellSelect = ({ name, label, options, isWrong, onChosen }: Props): ReactNode => {
  const { register } = useFormContext()
  const { ref, onChange, ...registration } = register(name)
  return (
    <Select
      native
      fullWidth
      input={<OutlinedInput sx={{ minHeight: 36, fontSize: '0.8125rem' }} />}
      {...registration}
      // The ref belongs to the <select>, which keeps its own value while nothing rewrites it.
      inputRef={ref}
      onChange={(event) => {
        void onChange(event)
        onChosen?.(String(event.target.value))
      }}
      inputProps={{ 'aria-label': label, 'aria-invalid': isWrong }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  )
}
