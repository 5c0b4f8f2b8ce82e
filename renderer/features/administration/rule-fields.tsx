import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { authorityName } from '#domain/duty/authority-name.ts'
import { Authority, RuleBasisKind, RuleKind } from '#domain/duty/deadline-rule.ts'
import { basisNames, concernOptions, eventNames, ruleKindNames } from '#renderer/features/administration/rule-text.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

type BoxesProps = {
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

const Boxes = ({ name, label, options }: BoxesProps): ReactNode => {
  const { errors } = useFormState({ name })
  const message = errors[name]?.message
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <Typography component="legend" sx={{ fontSize: '0.8125rem', fontWeight: 500 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {options.map((option) => (
          <CheckboxField key={option.value} name={`${name}.${option.value}`} label={option.label} />
        ))}
      </Box>
      {typeof message === 'string' && <FormHelperText error>{message}</FormHelperText>}
    </Box>
  )
}

const kinds = RuleKind.options.map((value) => ({ value, label: ruleKindNames[value] }))
const authorities = Authority.options.map((value) => ({ value, label: authorityName(value, null) }))
const units = [
  { value: 'working_day', label: 'ngày làm việc' },
  { value: 'calendar_day', label: 'ngày (cả ngày nghỉ)' },
] as const

/** Who must be told what by when, and on what that rests. */
export const RuleFields = (): ReactNode => (
  <FormGrid>
    <FullWidth>
      <TextField
        name="document"
        label="Việc phải làm"
        isRequired
        maxLength={200}
        help="Ví dụ: Báo cáo trước chuyến đi"
      />
    </FullWidth>
    <Boxes name="kinds" label="Áp dụng cho" options={kinds} />
    <Boxes name="authorities" label="Gửi tới" options={authorities} />
    <SelectField name="event" label="Tính từ" isRequired options={optionsOf(eventNames)} />
    <SelectField name="concerns" label="Người liên quan" isRequired options={concernOptions} />
    <TextField name="days" label="Số ngày" isRequired maxLength={3} />
    <SelectField name="unit" label="Đơn vị tính" isRequired options={units} />
    <FullWidth>
      <TextField name="basis" label="Căn cứ, nguồn" isRequired maxLength={500} />
    </FullWidth>
    <SelectField
      name="basisKind"
      label="Loại căn cứ"
      isRequired
      options={RuleBasisKind.options.map((value) => ({ value, label: basisNames[value] }))}
    />
    <Box sx={{ display: { xs: 'none', lg: 'block' } }} />
    <DayField name="validFrom" label="Có hiệu lực từ ngày" isRequired />
    <DayField name="validTo" label="Đến hết ngày" help="Để trống khi chưa có ngày kết thúc" />
  </FormGrid>
)
