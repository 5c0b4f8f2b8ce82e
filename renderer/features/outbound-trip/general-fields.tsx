import FormHelperText from '@mui/material/FormHelperText'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { isPrivate, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { tripKindNames } from '#renderer/app/names.ts'
import { LateField } from '#renderer/features/outbound-trip/late-field.tsx'
import type { Lateness, TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { PlanField } from '#renderer/ui/form/plan-field.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'

const kinds = optionsOf(tripKindNames)

const Plan = (props: { readonly lateness: Lateness; readonly planItem: PlanItem | null }): ReactNode => {
  const isPlanned = useWatch<TripFormInput, 'isInAnnualPlan'>({ name: 'isInAnnualPlan' })
  return (
    <FullWidth>
      <CheckboxField name="isInAnnualPlan" label="Có trong kế hoạch đoàn ra hằng năm" />
      {isPlanned && (
        <PlanField
          today={props.lateness.today}
          direction="outbound"
          dayName="departsOn"
          purposeName="purpose"
          picked={props.planItem}
        />
      )}
    </FullWidth>
  )
}

/** What the whole group shares. The words change with private trips: nobody is sent and nobody invites officially. */
export const GeneralFields = (props: {
  readonly startsFocused: boolean
  readonly lateness: Lateness
  readonly planItem: PlanItem | null
}): ReactNode => {
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
            startsFocused={props.startsFocused}
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
        <LateField lateness={props.lateness} />
        <FullWidth>
          <TextField
            name="purpose"
            label={isOnPrivateBusiness ? 'Lý do, nội dung' : 'Mục đích, nội dung chuyến đi'}
            rows={3}
            maxLength={2000}
          />
        </FullWidth>
        {!isOnPrivateBusiness && <Plan lateness={props.lateness} planItem={props.planItem} />}
        <TextField
          name="request.documentNumber"
          label={isOnPrivateBusiness ? 'Đơn xin phép: số (nếu có)' : 'Văn bản xin phép: số, ký hiệu'}
          help="Để trống nếu lập văn bản trong sổ này"
          maxLength={50}
          placeholder={isOnPrivateBusiness ? '' : 'Ví dụ: 05/SKHCN-VP'}
        />
        <DayField name="request.on" label={isOnPrivateBusiness ? 'Ngày của đơn' : 'Ngày của văn bản xin phép'} />
        <FullWidth>
          <CheckboxField
            name="carriesSecrets"
            label="Có mang tài liệu, vật chứa bí mật nhà nước ra nước ngoài (đã được phép)"
          />
          <FormHelperText sx={{ mt: 0, ml: 3.5 }}>
            Chỉ đánh dấu là có mang. Không ghi nội dung thuộc bí mật nhà nước vào sổ này.
          </FormHelperText>
        </FullWidth>
      </FormGrid>
    </Section>
  )
}
