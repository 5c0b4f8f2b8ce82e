import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import { type ReactNode, useId } from 'react'
import { type CustodyFilter, custodyChoiceNames, custodyChoices } from '#renderer/features/passport/custody-filter.ts'

const label = { mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.primary' } as const

type Props = {
  readonly filter: CustodyFilter
  /** "3 trong 40 hộ chiếu". */
  readonly count: string
  readonly onChange: (filter: CustodyFilter) => void
}

/** Search and state of the book of passports. */
export const CustodyFilterBar = ({ filter, count, onChange }: Props): ReactNode => {
  const id = useId()
  return (
    <Box
      role="search"
      aria-label="Lọc hộ chiếu"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end', mb: 2 }}
    >
      <FormControl sx={{ flex: '1 1 240px', maxWidth: 420 }}>
        <FormLabel htmlFor={id} sx={label}>
          Tìm theo tên, đơn vị, số hộ chiếu, chuyến đi
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
      <FormControl sx={{ width: 200 }}>
        <FormLabel id={`${id}-label`} htmlFor={`${id}-state`} sx={label}>
          Trạng thái
        </FormLabel>
        <Select
          value={filter.state}
          labelId={`${id}-label`}
          input={<OutlinedInput />}
          SelectDisplayProps={{ id: `${id}-state` }}
          onChange={(event) =>
            onChange({ ...filter, state: custodyChoices.find((one) => one === event.target.value) ?? filter.state })
          }
        >
          {custodyChoices.map((choice) => (
            <MenuItem key={choice} value={choice}>
              {custodyChoiceNames[choice]}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Box role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pb: 1.25, ml: 'auto' }}>
        {count}
      </Box>
    </Box>
  )
}
