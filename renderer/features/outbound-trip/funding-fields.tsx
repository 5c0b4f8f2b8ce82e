import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode, RefObject } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { AmountField } from '#renderer/features/outbound-trip/amount-field.tsx'
import { RowButtons } from '#renderer/features/outbound-trip/row-buttons.tsx'
import { emptyFunding, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { currencyNames, fundingSourceNames } from '#renderer/features/outbound-trip/words.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'

const MOST = 20
const sources = optionsOf(fundingSourceNames)
const currencies = optionsOf(currencyNames)

const Donor = ({ index }: { readonly index: number }): ReactNode => {
  const source = useWatch<TripFormInput, `funding.${number}.source`>({ name: `funding.${index}.source` })
  return (
    <TextField
      name={`funding.${index}.donor`}
      label={source === 'project' ? 'Dự án, nhà tài trợ' : 'Người hoặc đơn vị chi'}
      isRequired={source === 'project'}
      maxLength={200}
    />
  )
}

type Props = { readonly addRef: RefObject<HTMLButtonElement | null> }

/** Who pays how much. */
export const FundingFields = ({ addRef }: Props): ReactNode => {
  const { control } = useFormContext<TripFormInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'funding', keyName: 'key' })
  return (
    <Section title="Kinh phí">
      {fields.length === 0 && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          Chưa ghi nguồn kinh phí nào; công văn cần ít nhất một nguồn.
        </Typography>
      )}
      {fields.map((field, index) => (
        <Box
          key={field.key}
          role="group"
          aria-label={`Nguồn kinh phí ${index + 1}`}
          sx={{
            display: 'grid',
            gap: 2,
            mb: 2,
            alignItems: 'start',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: 'minmax(0, 3fr) minmax(0, 4fr) minmax(0, 2.5fr) minmax(0, 2.5fr) auto',
            },
          }}
        >
          <SelectField name={`funding.${index}.source`} label="Nguồn" isRequired options={sources} />
          <Donor index={index} />
          <AmountField name={`funding.${index}.amount`} label="Số tiền" />
          <SelectField name={`funding.${index}.currency`} label="Loại tiền" isRequired options={currencies} />
          <RowButtons what={`nguồn kinh phí ${index + 1}`} index={index} count={fields.length} onRemove={remove} />
        </Box>
      ))}
      <Button
        ref={addRef}
        startIcon={<AddOutlined />}
        disabled={fields.length >= MOST}
        onClick={() => append(emptyFunding)}
      >
        Thêm nguồn kinh phí
      </Button>
    </Section>
  )
}
