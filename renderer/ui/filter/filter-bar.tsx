import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId } from 'react'
import type { Option } from '#renderer/ui/form/select-field.tsx'

const labelStyle = {
  mb: 0.5,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: 'text.primary',
  '&.Mui-focused': { color: 'text.primary' },
} as const

/** One filter that is chosen from a list; an empty text asks for everything. */
export type FilterChoice = {
  /** In the address. */
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly width: number
}

type ChoiceProps = { readonly choice: FilterChoice; readonly onChoose: (value: string) => void }

const Choice = ({ choice: { label, value, options, width }, onChoose }: ChoiceProps): ReactNode => {
  const id = useId()
  return (
    <FormControl sx={{ width }}>
      <FormLabel htmlFor={id} sx={labelStyle}>
        {label}
      </FormLabel>
      <Select
        native
        value={value}
        input={<OutlinedInput />}
        inputProps={{ id }}
        onChange={(event) => onChoose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </FormControl>
  )
}

type Props = {
  readonly label: string
  readonly searchLabel: string
  readonly search: string
  readonly choices: readonly FilterChoice[]
  /** Writes one part of the filter into the address; an empty text takes it out. */
  readonly onSet: (name: string, value: string) => void
}

/** Search and filters above a list. */
export const FilterBar = ({ label, searchLabel, search, choices, onSet }: Props): ReactNode => {
  const id = useId()
  return (
    <Box role="search" aria-label={label} sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
      <FormControl sx={{ flex: '1 1 280px', maxWidth: 440 }}>
        <FormLabel htmlFor={id} sx={labelStyle}>
          {searchLabel}
        </FormLabel>
        <OutlinedInput
          id={id}
          type="search"
          autoComplete="off"
          defaultValue={search}
          onChange={(event) => onSet('q', event.target.value)}
          inputProps={{ spellCheck: false }}
          startAdornment={
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          }
        />
      </FormControl>
      {choices.map((choice) => (
        <Choice key={choice.name} choice={choice} onChoose={(value) => onSet(choice.name, value)} />
      ))}
    </Box>
  )
}
