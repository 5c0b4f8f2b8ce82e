import Autocomplete from '@mui/material/Autocomplete'
import { type ReactNode, useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { foldMarks, matchesSearch, tidyLine } from '#domain/shared/text.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'
import { SearchInput, searchOption } from '#renderer/ui/form/search-input.tsx'
import type { Option } from '#renderer/ui/form/select-field.tsx'

export type SearchOption = Option & {
  /** A second, quiet line: unit and post of a person. */
  readonly hint?: string
}

type Props = FieldProps & {
  readonly options: readonly SearchOption[]
  readonly placeholder?: string
  readonly startsFocused?: boolean
  /** After a choice: to fill what hangs on it. */
  readonly onChosen?: (value: string) => void
}

const SHOWN = 50
const STRAY = 'Chưa có trong danh sách. Hãy chọn một dòng.'

const loose = (text: string): string => foldMarks(tidyLine(text))

/** The option whose whole label was typed, marks and case aside; undefined when that is none or several. */
const meant = (options: readonly SearchOption[], typed: string): SearchOption | undefined => {
  const same = options.filter(({ label }) => loose(label) === loose(typed))
  return same.length === 1 ? same[0] : undefined
}

/**
 * One of many, found by typing with or without marks. Nothing is completed inside the text while typing, and what was
 * typed stays when it finds nothing. The form's value is the option's `value`, or an empty text.
 */
export const AutocompleteField = ({
  options,
  placeholder = 'Gõ để tìm…',
  startsFocused = false,
  onChosen,
  ...frame
}: Props): ReactNode => {
  const { control } = useFormContext()
  const {
    field: { ref, value, onChange, onBlur },
  } = useController({ control, name: frame.name })
  const chosen = options.find((option) => option.value === value) ?? null
  const label = chosen?.label ?? ''
  // The text follows the value when somebody else sets it: a form that is filled in or begun anew.
  const [text, setText] = useState(label)
  const [shown, setShown] = useState(label)
  const [isLeft, setLeft] = useState(false)
  if (label !== shown) {
    setShown(label)
    setText(label)
  }
  const choose = (option: SearchOption | null): void => {
    setShown(option?.label ?? '')
    setText(option?.label ?? '')
    onChange(option?.value ?? '')
    if (option !== null) onChosen?.(option.value)
  }
  const type = (typed: string): void => {
    setText(typed)
    setLeft(false)
    // What stands there is no longer what was chosen.
    if (value !== '' && typed !== label) {
      setShown('')
      onChange('')
    }
  }
  const isStray = isLeft && chosen === null && text.trim() !== ''
  return (
    <FieldFrame {...frame} {...(isStray && { help: STRAY })}>
      {({ id, noteId, isWrong }) => (
        <Autocomplete
          id={id}
          options={options}
          value={chosen}
          inputValue={text}
          disabled={frame.isDisabled ?? false}
          autoHighlight
          clearOnBlur={false}
          getOptionLabel={(option) => option.label}
          getOptionKey={(option) => option.value}
          isOptionEqualToValue={(option, other) => option.value === other.value}
          filterOptions={(all, { inputValue }) =>
            all.filter((option) => matchesSearch(`${option.label} ${option.hint ?? ''}`, inputValue)).slice(0, SHOWN)
          }
          onInputChange={(_, typed, reason) => {
            if (reason === 'input' || reason === 'clear') type(typed)
          }}
          onChange={(_, option) => choose(option)}
          onBlur={() => {
            const option = chosen === null ? meant(options, text) : undefined
            if (option !== undefined) choose(option)
            setLeft(true)
            onBlur()
          }}
          noOptionsText="Không tìm thấy"
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
