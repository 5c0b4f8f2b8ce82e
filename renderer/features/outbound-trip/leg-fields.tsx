import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { type ReactNode, useMemo } from 'react'
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import type { Country } from '#domain/shared/country.ts'
import { emptyLeg, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { destinationsAmong } from '#renderer/words/country-names.ts'

const MOST = 20

/** Countries and places in the order of travel, each with its days where they are known. */
export const LegFields = ({ countries }: { readonly countries: readonly Country[] }): ReactNode => {
  const { control } = useFormContext<TripFormInput>()
  const { fields, append, move, remove } = useFieldArray({ control, name: 'legs', keyName: 'key' })
  const { errors } = useFormState<TripFormInput>({ name: 'legs' })
  const options = useMemo(
    () => destinationsAmong(countries).map(({ code, name }) => ({ value: code, label: name })),
    [countries],
  )
  useFieldLabel('legs.root', 'Hành trình')
  const message = errors.legs?.root?.message ?? errors.legs?.message
  return (
    <Section title="Hành trình">
      {fields.map((field, index) => (
        <Box
          key={field.key}
          role="group"
          aria-label={`Nơi đến ${index + 1}`}
          sx={{
            display: 'grid',
            gap: 2,
            mb: 2,
            alignItems: 'start',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: 'minmax(0, 2fr) minmax(0, 3fr) minmax(132px, 1.2fr) minmax(132px, 1.2fr) auto',
            },
          }}
        >
          <AutocompleteField
            name={`legs.${index}.country`}
            label={fields.length === 1 ? 'Nước đến' : `Nước thứ ${index + 1}`}
            isRequired
            options={options}
            placeholder="Gõ tên nước"
          />
          <TextField
            name={`legs.${index}.place`}
            label="Địa điểm"
            maxLength={200}
            placeholder="Thành phố, tỉnh, cơ sở (nếu có)"
          />
          <DayField name={`legs.${index}.from`} label="Từ ngày" help="Nếu đã rõ" />
          <DayField name={`legs.${index}.to`} label="Đến ngày" help="Nếu đã rõ" />
          <RowButtons
            what={`nơi đến ${index + 1}`}
            index={index}
            count={fields.length}
            canRemove={fields.length > 1}
            onMove={move}
            onRemove={remove}
          />
        </Box>
      ))}
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
      <Button startIcon={<AddOutlined />} disabled={fields.length >= MOST} onClick={() => append(emptyLeg)}>
        Thêm nơi đến
      </Button>
    </Section>
  )
}
