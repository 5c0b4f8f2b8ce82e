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
import { AgreementRows } from '#renderer/ui/report/agreement-rows.tsx'

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
    <AgreementRows
      title={AGREEMENTS}
      help="Mỗi dòng thành một việc theo dõi khi báo cáo được tiếp nhận; để trống nếu không có."
      keys={fields.map(({ key }) => key)}
      most={MOST_AGREEMENTS}
      onAdd={() => append(emptyAgreement)}
      onRemove={remove}
      fieldsOf={(index) => (
        <>
          <TextField name={`agreements.${index}.content`} label="Nội dung" isRequired maxLength={500} rows={1} />
          <UnitField name={`agreements.${index}.unitName`} units={units} />
          <DayField name={`agreements.${index}.dueOn`} label="Thời hạn" />
        </>
      )}
    />
  )
}
