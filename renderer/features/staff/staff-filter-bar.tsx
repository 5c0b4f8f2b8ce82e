import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId } from 'react'
import type { Unit } from '#domain/staff/staff.ts'
import { type StaffFilter, staffStateNames, staffStates } from '#renderer/features/staff/staff-filter.ts'
import { orderUnits } from '#renderer/features/staff/unit-order.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'

const label = { mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.primary' } as const

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly width: number
  readonly onChange: (value: string) => void
}

const Choice = ({ label: text, value, options, width, onChange }: ChoiceProps): ReactNode => {
  const id = useId()
  const known = options.some((option) => option.value === value) ? value : ''
  return (
    <FormControl sx={{ width }}>
      <FormLabel id={`${id}-label`} htmlFor={id} sx={label}>
        {text}
      </FormLabel>
      <Select
        value={known}
        displayEmpty
        labelId={`${id}-label`}
        input={<OutlinedInput />}
        SelectDisplayProps={{ id }}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <MenuItem key={option.value} value={option.value}>
            {option.label}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  )
}

type Props = {
  readonly filter: StaffFilter
  readonly units: readonly Unit[]
  /** "3 trong 150 người". */
  readonly count: string
  readonly onChange: (filter: StaffFilter) => void
}

/** Search, unit and state of the list of staff. */
export const StaffFilterBar = ({ filter, units, count, onChange }: Props): ReactNode => {
  const id = useId()
  return (
    <Box
      role="search"
      aria-label="Lọc cán bộ"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end', mb: 2 }}
    >
      <FormControl sx={{ flex: '1 1 240px', maxWidth: 420 }}>
        <FormLabel htmlFor={id} sx={label}>
          Tìm theo tên, đơn vị, chức vụ
        </FormLabel>
        <OutlinedInput
          id={id}
          type="search"
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
          autoComplete="off"
          placeholder="Gõ có dấu hoặc không dấu"
          inputProps={{ spellCheck: false }}
          startAdornment={
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          }
        />
      </FormControl>
      <Choice
        label="Phòng, đơn vị"
        value={filter.unit}
        width={260}
        options={[
          { value: '', label: 'Mọi đơn vị' },
          ...orderUnits(units).map((unit) => ({ value: unit.id, label: unit.name })),
        ]}
        onChange={(unit) => onChange({ ...filter, unit })}
      />
      <Choice
        label="Trạng thái"
        value={filter.state}
        width={170}
        options={staffStates.map((state) => ({ value: state, label: staffStateNames[state] }))}
        onChange={(chosen) =>
          onChange({ ...filter, state: staffStates.find((state) => state === chosen) ?? filter.state })
        }
      />
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pb: 1.25, ml: 'auto' }}>
        {count}
      </Box>
    </Box>
  )
}
