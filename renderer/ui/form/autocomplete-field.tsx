import Autocomplete from '@mui/material/Autocomplete'
import OutlinedInput from '@mui/material/OutlinedInput'
import type { ReactNode } from 'react'
import { Controller, useFormContext } from 'react-hook-form'
import { matchesSearch } from '#domain/shared/text.ts'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'
import type { Option } from '#renderer/ui/form/select-field.tsx'

type SearchOption = Option & {
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

/**
 * One of many, found by typing with or without marks. Nothing is completed inside the text while typing. The form's
 * value is the option's `value`, or an empty text.
 */
export const AutocompleteField = ({
  options,
  placeholder = 'Gõ để tìm…',
  startsFocused = false,
  onChosen,
  ...frame
}: Props): ReactNode => {
  const { control } = useFormContext()
  return (
    <FieldFrame {...frame}>
      {({ id, noteId, isWrong }) => (
        <Controller
          control={control}
          name={frame.name}
          render={({ field: { ref, value, onChange, onBlur } }) => (
            <Autocomplete
              id={id}
              options={options}
              value={options.find((option) => option.value === value) ?? null}
              disabled={frame.isDisabled ?? false}
              autoHighlight
              getOptionLabel={(option) => option.label}
              getOptionKey={(option) => option.value}
              isOptionEqualToValue={(option, chosen) => option.value === chosen.value}
              filterOptions={(all, { inputValue }) =>
                all
                  .filter((option) => matchesSearch(`${option.label} ${option.hint ?? ''}`, inputValue))
                  .slice(0, SHOWN)
              }
              onChange={(_, chosen) => {
                onChange(chosen?.value ?? '')
                if (chosen !== null) onChosen?.(chosen.value)
              }}
              onBlur={onBlur}
              noOptionsText="Không tìm thấy"
              renderOption={({ key, ...props }, option) => (
                <li key={key} {...props}>
                  <div>
                    <div>{option.label}</div>
                    {option.hint !== undefined && <small style={{ color: 'var(--so-hint)' }}>{option.hint}</small>}
                  </div>
                </li>
              )}
              renderInput={(params) => (
                <OutlinedInput
                  {...params.slotProps.input}
                  fullWidth
                  autoFocus={startsFocused}
                  placeholder={placeholder}
                  inputRef={ref}
                  inputProps={{
                    ...params.slotProps.htmlInput,
                    'aria-required': frame.isRequired ?? false,
                    'aria-invalid': isWrong,
                    'aria-describedby': noteId,
                    spellCheck: false,
                  }}
                />
              )}
            />
          )}
        />
      )}
    </FieldFrame>
  )
}
