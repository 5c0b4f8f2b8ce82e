import type { ReactNode } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { ReportContent } from '#domain/outbound-trip/return-report.ts'
import { AGREEMENTS, emptyAgreement, MOST_AGREEMENTS } from '#renderer/features/return-report/report-form.ts'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { AgreementRows } from '#renderer/ui/report/agreement-rows.tsx'

/** Thỏa thuận: what, who carries it out, by when; one row each. */
export const AgreementFields = (): ReactNode => {
  const { control } = useFormContext<ReportContent>()
  const { fields, append, remove } = useFieldArray({ control, name: 'agreements', keyName: 'key' })
  return (
    <AgreementRows
      title={AGREEMENTS}
      help={fields.length === 0 ? 'Thỏa thuận, cam kết đã đạt được với đối tác; để trống nếu không có.' : ''}
      keys={fields.map(({ key }) => key)}
      most={MOST_AGREEMENTS}
      onAdd={() => append(emptyAgreement)}
      onRemove={remove}
      fieldsOf={(index) => (
        <>
          <TextField name={`agreements.${index}.content`} label="Nội dung" isRequired maxLength={500} rows={1} />
          <TextField name={`agreements.${index}.responsible`} label="Đơn vị thực hiện" maxLength={200} />
          <TextField name={`agreements.${index}.deadline`} label="Thời hạn" maxLength={100} />
        </>
      )}
    />
  )
}
