import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form'
import type { Country } from '#domain/shared/country.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { SeenNotes } from '#renderer/features/inbound-visit-form/hint-notes.tsx'
import { emptyPartner, type VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { SuggestField } from '#renderer/ui/form/suggest-field.tsx'
import { countryNames, destinationsAmong } from '#renderer/words/country-names.ts'

const MOST = 10
const LONGEST_SEARCH = 100

type RowProps = {
  readonly index: number
  readonly count: number
  readonly countries: readonly Country[]
  readonly onRemove: (index: number) => void
}

const PartnerRow = ({ index, count, countries, onRemove }: RowProps): ReactNode => {
  const { setValue } = useFormContext<VisitFormInput>()
  const [partnerId, name] = useWatch<VisitFormInput, [`partners.${number}.partnerId`, `partners.${number}.name`]>({
    name: [`partners.${index}.partnerId`, `partners.${index}.name`],
  })
  const search = useDeferredValue(tidyLine(name).slice(0, LONGEST_SEARCH))
  const rows = useStanding(useRoute('partner.list', { search }))
  const nameOf = useMemo(() => countryNames(countries), [countries])
  const nations = useMemo(
    () => destinationsAmong(countries).map(({ code, name: label, alpha3 }) => ({ value: code, label, hint: alpha3 })),
    [countries],
  )
  const options = (rows ?? []).map(({ partner }) => ({
    value: partner.id,
    label: partner.name,
    hint: nameOf(partner.country),
    country: partner.country,
  }))
  const isNew = partnerId === '' && tidyLine(name) !== '' && rows !== undefined
  const label = count === 1 ? 'Đối tác' : `Đối tác thứ ${index + 1}`
  return (
    <Box role="group" aria-label={label} sx={{ mb: 2 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr) auto' },
        }}
      >
        <SuggestField
          name={`partners.${index}.name`}
          label={label}
          isRequired
          placeholder="Gõ tên cơ quan, tổ chức nước ngoài"
          {...(isNew && { help: 'Chưa có trong sổ đối tác; ghi tên như đã gõ.' })}
          options={options}
          isPicked={partnerId !== ''}
          onPick={(partner) => {
            setValue(`partners.${index}.partnerId`, partner.value, { shouldDirty: true })
            setValue(`partners.${index}.country`, partner.country, { shouldDirty: true, shouldValidate: true })
          }}
          onType={() => setValue(`partners.${index}.partnerId`, '', { shouldDirty: true })}
        />
        <AutocompleteField
          name={`partners.${index}.country`}
          label={count === 1 ? 'Nước' : `Nước của đối tác thứ ${index + 1}`}
          isRequired
          options={nations}
          placeholder="Gõ tên nước"
        />
        <RowButtons
          what={label.toLocaleLowerCase('vi')}
          index={index}
          count={count}
          canRemove={count > 1}
          onRemove={onRemove}
        />
      </Box>
      <SeenNotes by={['partner']} typed={[name]} />
    </Box>
  )
}

/** The foreign organisations of the visit, each with its country: of the register, or new. */
export const PartnerFields = ({ countries }: { readonly countries: readonly Country[] }): ReactNode => {
  const { control } = useFormContext<VisitFormInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'partners', keyName: 'key' })
  const { errors } = useFormState<VisitFormInput>({ name: 'partners' })
  useFieldLabel('partners.root', 'Đối tác')
  const message = errors.partners?.root?.message
  return (
    <Box>
      {fields.map((field, index) => (
        <PartnerRow key={field.key} index={index} count={fields.length} countries={countries} onRemove={remove} />
      ))}
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
      <Button startIcon={<AddOutlined />} disabled={fields.length >= MOST} onClick={() => append(emptyPartner)}>
        Thêm đối tác
      </Button>
    </Box>
  )
}
