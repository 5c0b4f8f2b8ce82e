import AddOutlined from '@mui/icons-material/AddOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode, Ref } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { passportKindNames } from '#domain/document/trip-words.ts'
import { PassportNumberField } from '#renderer/features/staff/passport-number-field.tsx'
import { emptyPassport, type StaffDraft, type StaffValues } from '#renderer/features/staff/staff-form.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'

const MOST = 10
const kinds = optionsOf(passportKindNames)

const PassportRow = ({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }): ReactNode => (
  <Box
    role="group"
    aria-label={`Hộ chiếu ${index + 1}`}
    sx={{
      display: 'grid',
      gap: 2,
      alignItems: 'start',
      gridTemplateColumns: { xs: '1fr auto', lg: 'minmax(0, 1fr) minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) auto' },
      '& > :nth-of-type(2), & > :nth-of-type(3), & > :nth-of-type(4)': { gridColumn: { xs: '1 / 2', lg: 'auto' } },
    }}
  >
    <SelectField name={`passports.${index}.kind`} label="Loại hộ chiếu" options={kinds} />
    <PassportNumberField name={`passports.${index}.number`} label="Số hộ chiếu" isRequired />
    <DayField name={`passports.${index}.issuedOn`} label="Ngày cấp" />
    <DayField name={`passports.${index}.expiresOn`} label="Ngày hết hạn" />
    <IconButton
      aria-label={`Bỏ hộ chiếu ${index + 1}`}
      title="Bỏ hộ chiếu này"
      onClick={onRemove}
      sx={{ mt: { lg: 3 } }}
    >
      <DeleteOutlined fontSize="small" />
    </IconButton>
  </Box>
)

/** Ordinary, official and diplomatic passports of one person. */
export const PassportFields = ({ addRef }: { readonly addRef: Ref<HTMLButtonElement> }): ReactNode => {
  const { control } = useFormContext<StaffValues, unknown, StaffDraft>()
  // `id` is a field of the passport itself, so that the list keeps its keys under another name.
  const { fields, append, remove } = useFieldArray({ control, name: 'passports', keyName: 'key' })
  return (
    <Stack spacing={3} sx={{ alignItems: 'stretch' }}>
      {fields.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Chưa ghi hộ chiếu nào.
        </Typography>
      )}
      {fields.map((field, index) => (
        <PassportRow key={field.key} index={index} onRemove={() => remove(index)} />
      ))}
      <Box>
        <Button
          ref={addRef}
          variant="outlined"
          startIcon={<AddOutlined />}
          disabled={fields.length >= MOST}
          onClick={() => append(emptyPassport, { focusName: `passports.${fields.length}.number` })}
        >
          Thêm hộ chiếu
        </Button>
      </Box>
    </Stack>
  )
}
