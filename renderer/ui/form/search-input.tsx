import type { AutocompleteRenderInputParams } from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import type { HTMLAttributes, Key, KeyboardEvent, ReactNode, Ref } from 'react'
import { isComposing } from '#renderer/ui/form/is-composing.ts'

type Props = {
  readonly params: AutocompleteRenderInputParams
  readonly inputRef: Ref<HTMLInputElement>
  readonly placeholder: string
  readonly startsFocused: boolean
  readonly isRequired: boolean
  readonly isWrong: boolean
  readonly noteId: string | undefined
}

/** The input of a field that searches while one types; Enter within a composed word is the word's. */
export const SearchInput = ({ params, inputRef, placeholder, startsFocused, ...about }: Props): ReactNode => (
  <OutlinedInput
    {...params.slotProps.input}
    fullWidth
    autoFocus={startsFocused}
    placeholder={placeholder}
    inputRef={inputRef}
    inputProps={{
      ...params.slotProps.htmlInput,
      'aria-required': about.isRequired,
      'aria-invalid': about.isWrong,
      'aria-describedby': about.noteId,
      spellCheck: false,
      onKeyDown: (event: KeyboardEvent & { defaultMuiPrevented?: boolean }) => {
        if (isComposing(event)) event.defaultMuiPrevented = true
      },
    }}
  />
)

type Shown = { readonly label: string; readonly hint?: string | undefined }

/** One line of the list: a label, and what tells it from its like. */
export const searchOption = (
  { key, ...given }: HTMLAttributes<HTMLLIElement> & { key: Key },
  { label, hint }: Shown,
): ReactNode => (
  <li key={key} {...given}>
    <div>
      <div>{label}</div>
      {hint !== undefined && <small style={{ color: 'var(--so-hint)' }}>{hint}</small>}
    </div>
  </li>
)
