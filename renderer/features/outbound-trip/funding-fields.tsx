import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode, RefObject } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { AmountField } from '#renderer/features/outbound-trip/amount-field.tsx'
import { fundingSum } from '#renderer/features/outbound-trip/funding-sum.ts'
import { RateField } from '#renderer/features/outbound-trip/rate-field.tsx'
import { emptyFunding, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { currencyNames, fundingSourceNames } from '#renderer/features/outbound-trip/words.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
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

/** Tỷ giá: there is none of đồng. */
const Rate = ({ index }: { readonly index: number }): ReactNode => {
  const currency = useWatch<TripFormInput, `funding.${number}.currency`>({ name: `funding.${index}.currency` })
  if (currency === 'VND') return null
  return <RateField name={`funding.${index}.rate`} label="Tỷ giá" help={`Số đồng cho 1 ${currency}`} />
}

const Sum = (): ReactNode => {
  const funding = useWatch<TripFormInput, 'funding'>({ name: 'funding' })
  const sum = fundingSum(funding)
  return sum === null ? null : (
    <Typography role="status" sx={{ fontWeight: 500, fontVariantNumeric: 'tabular-nums' }}>
      {sum}
    </Typography>
  )
}

type Props = { readonly addRef: RefObject<HTMLButtonElement | null> }

/** Who pays how much, and what it comes to. */
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
              md: 'minmax(0, 3fr) minmax(0, 4fr) minmax(0, 2.2fr) minmax(0, 2.6fr) minmax(0, 1.8fr) auto',
            },
            // Without a rate its place stays empty, so that columns stand below each other.
            '& > :last-child': { gridColumn: { md: 6 } },
          }}
        >
          <SelectField name={`funding.${index}.source`} label="Nguồn" isRequired options={sources} />
          <Donor index={index} />
          <AmountField name={`funding.${index}.amount`} label="Số tiền" />
          <SelectField name={`funding.${index}.currency`} label="Loại tiền" isRequired options={currencies} />
          <Rate index={index} />
          <RowButtons what={`nguồn kinh phí ${index + 1}`} index={index} count={fields.length} onRemove={remove} />
        </Box>
      ))}
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }}>
        <Button
          ref={addRef}
          startIcon={<AddOutlined />}
          disabled={fields.length >= MOST}
          onClick={() => append(emptyFunding)}
        >
          Thêm nguồn kinh phí
        </Button>
        <Sum />
      </Box>
    </Section>
  )
}
