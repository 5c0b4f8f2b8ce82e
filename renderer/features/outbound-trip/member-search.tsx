import Autocomplete from '@mui/material/Autocomplete'
import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Link from '@mui/material/Link'
import OutlinedInput from '@mui/material/OutlinedInput'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { StaffRow } from '#contract/routes/staff.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { isComposing } from '#renderer/ui/form/is-composing.ts'
import { searchPeople } from '#renderer/ui/form/search-people.ts'

type Props = {
  readonly staff: readonly StaffRow[]
  /** Those already in the group are not offered again. */
  readonly chosen: ReadonlySet<string>
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onAdd: (member: StaffRow) => void
  /** Several lines were pasted here: they are a list. */
  readonly onPasteList: (text: string) => void
}

const SHOWN = 50
const SEVERAL_LINES = /[\r\n\t]/

/** Finds staff by name, post or unit and adds them one after another; the focus stays for the next. */
export const MemberSearch = ({ staff, chosen, inputRef, onAdd, onPasteList }: Props): ReactNode => {
  const id = useId()
  const [typed, setTyped] = useState('')
  const options = useMemo(
    () =>
      staff
        .filter((member) => member.isActive && !chosen.has(member.id))
        .toSorted((a, b) => comparePersonNames(a.fullName, b.fullName)),
    [staff, chosen],
  )
  return (
    <FormControl fullWidth sx={{ maxWidth: 560 }}>
      <FormLabel
        htmlFor={id}
        sx={{
          mb: 0.5,
          fontSize: '0.8125rem',
          fontWeight: 500,
          color: 'text.primary',
          '&.Mui-focused': { color: 'text.primary' },
        }}
      >
        Thêm người đi
      </FormLabel>
      <Autocomplete
        id={id}
        options={options}
        value={null}
        inputValue={typed}
        // What was typed goes when somebody is added, and stays otherwise: also when the field is left.
        onInputChange={(_, text, reason) => {
          if (reason === 'input' || reason === 'clear') setTyped(text)
        }}
        onChange={(_, member) => {
          if (member === null) return
          setTyped('')
          onAdd(member)
        }}
        // An empty field means nobody: Enter must not add whoever comes first.
        autoHighlight={typed.trim() !== ''}
        clearOnBlur={false}
        disableCloseOnSelect={false}
        getOptionLabel={({ fullName }) => fullName}
        getOptionKey={(member) => member.id}
        filterOptions={(all, { inputValue }) => searchPeople(all, inputValue).slice(0, SHOWN)}
        noOptionsText={
          staff.length === 0
            ? 'Sổ chưa có cán bộ nào'
            : typed.trim() === ''
              ? 'Không còn ai để thêm'
              : `Không có ai khớp với “${typed.trim()}”`
        }
        renderOption={({ key, ...props }, member) => (
          <li key={key} {...props}>
            <div>
              <div>{member.fullName}</div>
              <Box component="small" sx={{ color: 'text.secondary' }}>
                {`${member.post} – ${member.unitName}`}
              </Box>
            </div>
          </li>
        )}
        renderInput={(params) => (
          <OutlinedInput
            {...params.slotProps.input}
            fullWidth
            placeholder="Gõ tên, có dấu hoặc không dấu, rồi Enter"
            inputRef={inputRef}
            inputProps={{
              ...params.slotProps.htmlInput,
              spellCheck: false,
              onPaste: (event) => {
                const text = event.clipboardData.getData('text/plain')
                if (!SEVERAL_LINES.test(text.trim())) return
                event.preventDefault()
                onPasteList(text)
              },
              onKeyDown: (event: KeyboardEvent & { defaultMuiPrevented?: boolean }) => {
                if (isComposing(event)) event.defaultMuiPrevented = true
                // Enter adds somebody; while there is a text to find it goes nowhere else.
                if (event.key === 'Enter' && typed.trim() !== '') event.preventDefault()
              },
            }}
          />
        )}
      />
      {staff.length === 0 && (
        <FormHelperText>
          {'Sổ chưa có cán bộ nào. Hãy thêm người đi ở trang '}
          <Link component={RouterLink} to={screenPath('staff')} underline="always">
            Cán bộ
          </Link>
          {' trước.'}
        </FormHelperText>
      )}
    </FormControl>
  )
}
