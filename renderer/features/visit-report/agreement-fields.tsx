import AddOutlined from '@mui/icons-material/AddOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { matchesSearch } from '#domain/shared/text.ts'
import {
  AGREEMENTS,
  emptyAgreement,
  MOST_AGREEMENTS,
  type VisitReportInput,
} from '#renderer/features/visit-report/visit-report-form.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { SuggestField } from '#renderer/ui/form/suggest-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

const columns = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 2fr) auto' } as const

type UnitProps = { readonly name: `agreements.${number}.unitName`; readonly units: readonly string[] }

/** A unit of the agency, or any other that carries it out. */
const UnitField = ({ name, units }: UnitProps): ReactNode => {
  const typed = useWatch<VisitReportInput, typeof name>({ name })
  const options = units.filter((unit) => matchesSearch(unit, typed)).map((unit) => ({ value: unit, label: unit }))
  return (
    <SuggestField
      name={name}
      label="Đơn vị thực hiện"
      options={options}
      isPicked={units.includes(typed)}
      onPick={() => undefined}
      onType={() => undefined}
    />
  )
}

/** What was agreed, which unit carries it out, by which day: each becomes a follow-up. */
export const AgreementFields = ({ units }: { readonly units: readonly string[] }): ReactNode => {
  const { control } = useFormContext<VisitReportInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'agreements', keyName: 'key' })
  return (
    <Box role="group" aria-label={AGREEMENTS}>
      <Typography sx={{ fontSize: '0.8125rem', fontWeight: 500, mb: 1 }}>{AGREEMENTS}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        Mỗi dòng thành một việc theo dõi khi báo cáo được tiếp nhận; để trống nếu không có.
      </Typography>
      {fields.map((field, index) => (
        <Box
          key={field.key}
          role="group"
          aria-label={`${AGREEMENTS} ${index + 1}`}
          sx={{ display: 'grid', gap: 2, mb: 2, alignItems: 'start', gridTemplateColumns: columns }}
        >
          <TextField name={`agreements.${index}.content`} label="Nội dung" isRequired maxLength={500} rows={1} />
          <UnitField name={`agreements.${index}.unitName`} units={units} />
          <DayField name={`agreements.${index}.dueOn`} label="Thời hạn" />
          <Box sx={{ pt: { md: '26px' } }}>
            <IconButton size="small" aria-label={`Bỏ thỏa thuận ${index + 1}`} onClick={() => remove(index)}>
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        </Box>
      ))}
      <Button
        startIcon={<AddOutlined />}
        disabled={fields.length >= MOST_AGREEMENTS}
        onClick={() => append(emptyAgreement)}
      >
        Thêm thỏa thuận
      </Button>
    </Box>
  )
}
