import SearchOutlined from '@mui/icons-material/SearchOutlined'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import InputAdornment from '@mui/material/InputAdornment'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type ReactNode, useId } from 'react'
import type { LetterRow } from '#contract/routes/letter.ts'
import { ChoiceSelect, choiceLabel } from '#renderer/features/document/choice-select.tsx'
import {
  daysNames,
  kindOptions,
  type LetterFilter,
  stateFilterNames,
} from '#renderer/features/document/letter-filter.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'

type Props = {
  readonly rows: readonly LetterRow[]
  readonly filter: LetterFilter
  /** Writes one part of the filter into the address; an empty text takes it out. */
  readonly onSet: (name: 'q' | 'state' | 'kind' | 'days', value: string) => void
}

const orNothing = (value: string): string => (value === 'all' ? '' : value)

/** Search and filters of the table of letters. */
export const LetterFilterBar = ({ rows, filter, onSet }: Props): ReactNode => {
  const id = useId()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
      <FormControl sx={{ flex: '1 1 240px', maxWidth: 440 }}>
        <FormLabel htmlFor={id} sx={choiceLabel}>
          Tìm theo số, trích yếu, chuyến đi, nơi nhận, người ký
        </FormLabel>
        <OutlinedInput
          id={id}
          type="search"
          autoComplete="off"
          defaultValue={filter.typed}
          onChange={(event) => onSet('q', event.target.value)}
          inputProps={{ spellCheck: false }}
          startAdornment={
            <InputAdornment position="start">
              <SearchOutlined fontSize="small" />
            </InputAdornment>
          }
        />
      </FormControl>
      <Box sx={{ width: 200 }}>
        <ChoiceSelect
          label="Tình trạng"
          value={filter.state}
          options={optionsOf(stateFilterNames)}
          onChoose={(value) => onSet('state', orNothing(value))}
        />
      </Box>
      <Box sx={{ width: 240 }}>
        <ChoiceSelect
          label="Loại văn bản"
          value={filter.kind}
          options={kindOptions(rows, filter.kind)}
          onChoose={(value) => onSet('kind', orNothing(value))}
        />
      </Box>
      <Box sx={{ width: 168 }}>
        <ChoiceSelect
          label="Đã phát hành, đã rút"
          value={String(filter.days)}
          options={optionsOf(daysNames)}
          onChoose={(value) => onSet('days', value)}
        />
      </Box>
    </Box>
  )
}
