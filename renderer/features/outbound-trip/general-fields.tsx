import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { isPrivate, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import type { TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'

const kinds = optionsOf(tripKindNames)

/** What the whole group shares. The words change with private trips: nobody is sent and nobody invites officially. */
export const GeneralFields = ({ startsFocused }: { readonly startsFocused: boolean }): ReactNode => {
  const kind = OutboundTripKind.safeParse(useWatch<TripFormInput, 'kind'>({ name: 'kind' }))
  const isOnPrivateBusiness = kind.success && isPrivate(kind.data)
  return (
    <Section title="Thông tin chung">
      <FormGrid>
        <FullWidth>
          <TextField
            name="title"
            label="Tên đoàn"
            isRequired
            maxLength={300}
            placeholder="Ví dụ: Đoàn học tập kinh nghiệm tại Nhật Bản"
            startsFocused={startsFocused}
          />
        </FullWidth>
        <SelectField name="kind" label="Loại chuyến đi" isRequired options={kinds} />
        <TextField
          name="host"
          label={isOnPrivateBusiness ? 'Người thân, nơi ở hoặc cơ sở đến (nếu có)' : 'Đơn vị mời'}
          maxLength={300}
        />
        <DayField name="departsOn" label="Ngày đi" isRequired />
        <DayField name="returnsOn" label="Ngày về" isRequired />
        <FullWidth>
          <TextField
            name="purpose"
            label={isOnPrivateBusiness ? 'Lý do, nội dung' : 'Mục đích, nội dung chuyến đi'}
            rows={3}
            maxLength={2000}
          />
        </FullWidth>
        {!isOnPrivateBusiness && (
          <FullWidth>
            <CheckboxField name="isInAnnualPlan" label="Có trong kế hoạch đoàn ra hằng năm" />
          </FullWidth>
        )}
      </FormGrid>
    </Section>
  )
}
