import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { formatDay, parseTypedDay } from '#domain/shared/local-date.ts'
import {
  asksWhyUnplanned,
  type Entered,
  type VisitFormInput,
} from '#renderer/features/inbound-visit-form/visit-form.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'

/** "Đến không báo trước": asked as soon as the arrival is today or past, and shown with the visit ever after. */
const UnplannedField = ({ entered }: { readonly entered: Entered }): ReactNode => {
  const arrivesOn = parseTypedDay(useWatch<VisitFormInput, 'arrivesOn'>({ name: 'arrivesOn' }))
  if (arrivesOn === null || !asksWhyUnplanned(entered, arrivesOn)) return null
  return (
    <FullWidth>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {`Đoàn đến không báo trước: ngày đến ${formatDay(arrivesOn)} là hôm nay hoặc đã qua. Vẫn ghi sổ được và đoàn sẽ mang dấu “Không báo trước”.`}
      </Alert>
      <TextField
        name="unplannedReason"
        label="Lý do đến không báo trước"
        isRequired
        maxLength={500}
        placeholder="Ví dụ: đối tác đổi lịch công tác, chỉ báo trong ngày"
      />
    </FullWidth>
  )
}

export const DaysFields = ({ entered }: { readonly entered: Entered }): ReactNode => (
  <Section title="Thời gian">
    <FormGrid>
      <DayField name="arrivesOn" label="Ngày đến" isRequired />
      <DayField name="departsOn" label="Ngày rời" isRequired />
      <UnplannedField entered={entered} />
    </FormGrid>
  </Section>
)
