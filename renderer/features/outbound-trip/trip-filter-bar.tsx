import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId } from 'react'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripPhases } from '#domain/outbound-trip/phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { type TripFilter, yearOptions } from '#renderer/features/outbound-trip/trip-filter.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import { phaseLooks } from '#renderer/words/trip-words.ts'

const labelStyle = {
  mb: 0.5,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: 'text.primary',
  '&.Mui-focused': { color: 'text.primary' },
} as const

const kindOptions: readonly Option[] = [
  { value: '', label: 'Mọi loại' },
  ...OutboundTripKind.options.map((kind) => ({ value: kind, label: tripKindNames[kind] })),
]
const phaseOptions: readonly Option[] = [
  { value: '', label: 'Mọi giai đoạn' },
  ...tripPhases.map((phase) => ({ value: phase, label: phaseLooks[phase].label })),
]

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly Option[]
  readonly width: number
  readonly onChoose: (value: string) => void
}

const Choice = ({ label, value, options, width, onChoose }: ChoiceProps): ReactNode => {
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
  readonly filter: TripFilter
  readonly today: LocalDate
  /** Writes one part of the filter into the address; an empty text takes it out. */
  readonly onSet: (name: 'q' | 'kind' | 'phase' | 'year', value: string) => void
}

/** Search and filters of the list of trips. */
export const TripFilterBar = ({ filter, today, onSet }: Props): ReactNode => {
  const id = useId()
  return (
    <Box role="search" aria-label="Lọc đoàn ra" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
      <FormControl sx={{ flex: '1 1 280px', maxWidth: 440 }}>
        <FormLabel htmlFor={id} sx={labelStyle}>
          Tìm theo tên đoàn, người đi, nơi đến
        </FormLabel>
        <OutlinedInput
          id={id}
          type="search"
          autoComplete="off"
          defaultValue={filter.search}
          onChange={(event) => onSet('q', event.target.value)}
          inputProps={{ spellCheck: false }}
          startAdornment={
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          }
        />
      </FormControl>
      <Choice
        label="Giai đoạn"
        width={184}
        value={filter.phase ?? ''}
        options={phaseOptions}
        onChoose={(value) => onSet('phase', value)}
      />
      <Choice
        label="Loại chuyến đi"
        width={208}
        value={filter.kind ?? ''}
        options={kindOptions}
        onChoose={(value) => onSet('kind', value)}
      />
      <Choice
        label="Năm đi"
        width={128}
        value={filter.year === null ? '' : String(filter.year)}
        options={yearOptions(today, filter.year)}
        onChoose={(value) => onSet('year', value)}
      />
    </Box>
  )
}
