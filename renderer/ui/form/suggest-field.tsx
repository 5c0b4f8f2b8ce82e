import Autocomplete from '@mui/material/Autocomplete'
import { type ReactNode, useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { tidyLine } from '#domain/shared/text.ts'
import type { SearchOption } from '#renderer/ui/form/autocomplete-field.tsx'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { SearchInput, searchOption } from '#renderer/ui/form/search-input.tsx'

type Props<O extends SearchOption> = FieldProps & {
  /** What fits the typed text, best first; whoever gives the options has searched already. */
  readonly options: readonly O[]
  readonly placeholder?: string
  readonly startsFocused?: boolean
  /** True once the text stands for what was picked. */
  readonly isPicked: boolean
  readonly onPick: (option: O) => void
  /** The text was changed: it stands for nothing of the list any more. */
  readonly onType: (text: string) => void
}

/**
 * A free text that may be somebody or something known. The value is the text; nothing is completed inside it while typing.
 * Enter takes the marked line of the list, Tab and Escape keep what was typed; a name typed whole is taken for its line.
 */
export const SuggestField = <O extends SearchOption>(props: Props<O>): ReactNode => {
  const { options, placeholder = '', startsFocused = false, isPicked, onPick, onType, ...frame } = props
  const { control } = useFormContext()
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control, name: frame.name })
  const text = typeof value === 'string' ? value : ''
  const [isOpen, setIsOpen] = useState(false)
  // What is picked already is no search: Enter goes on.
  const isSearch = text.trim() !== '' && !isPicked
  const pick = (option: O): void => {
    onChange(option.label)
    onPick(option)
  }
  return (
    <FieldFrame {...frame}>
      {({ id, noteId, isWrong }) => (
        <Autocomplete<O, false, false, true>
          id={id}
          freeSolo
          options={[...options]}
          value={null}
          inputValue={text}
          disabled={frame.isDisabled ?? false}
          open={isOpen}
          onOpen={() => setIsOpen(true)}
          onClose={() => setIsOpen(false)}
          autoHighlight={isSearch}
          clearOnBlur={false}
          getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
          getOptionKey={(option) => (typeof option === 'string' ? option : option.value)}
          filterOptions={(all) => (isPicked ? [] : all)}
          onInputChange={(_, typed, reason) => {
            if (reason !== 'input' && reason !== 'clear') return
            onChange(typed)
            onType(typed)
          }}
          onChange={(_, option) => {
            // A line marked by itself comes here as the typed text: the library leaves it to us whether Enter means the line.
            const meant = typeof option === 'string' ? (isOpen && isSearch ? options[0] : undefined) : option
            if (meant !== null && meant !== undefined) pick(meant)
          }}
          onBlur={() => {
            const [meant, ...others] = isPicked ? [] : options.filter(({ label }) => tidyLine(text) === label)
            if (meant !== undefined && others.length === 0) pick(meant)
            onBlur()
          }}
          renderOption={searchOption}
          renderInput={(params) => (
            <SearchInput
              params={params}
              inputRef={ref}
              placeholder={placeholder}
              startsFocused={startsFocused}
              isRequired={frame.isRequired ?? false}
              isWrong={isWrong}
              noteId={noteId}
            />
          )}
        />
      )}
    </FieldFrame>
  )
}
