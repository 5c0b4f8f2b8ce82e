import MenuItem from '@mui/material/MenuItem'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import type { ReactNode } from 'react'
import { Controller, useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from '#renderer/ui/form/field-frame.tsx'

export type Option = { readonly value: string; readonly label: string }

type Props = FieldProps & {
  readonly options: readonly Option[]
  readonly emptyLabel?: string
  readonly onPick?: (value: string) => void
}

/** One of a few; an empty text means that nothing is chosen yet. */
export const SelectField = ({ options, emptyLabel = 'Chọn…', onPick, ...frame }: Props): ReactNode => {
  const { control } = useFormContext()
  return (
    <FieldFrame {...frame}>
      {({ id, labelId, noteId, isWrong }) => (
        <Controller
          control={control}
          name={frame.name}
          render={({ field: { ref, value, ...field } }) => (
            <Select
              {...field}
              onChange={(event) => {
                field.onChange(event)
                onPick?.(event.target.value)
              }}
              value={typeof value === 'string' ? value : ''}
              inputRef={ref}
              displayEmpty
              labelId={labelId}
              input={<OutlinedInput />}
              renderValue={(chosen) => options.find((option) => option.value === chosen)?.label ?? emptyLabel}
              SelectDisplayProps={{
                id,
                'aria-required': frame.isRequired ?? false,
                'aria-invalid': isWrong,
                'aria-describedby': noteId,
              }}
            >
              {options.map((option) => (
                <MenuItem key={option.value} value={option.value}>
                  {option.label}
                </MenuItem>
              ))}
            </Select>
          )}
        />
      )}
    </FieldFrame>
  )
}
