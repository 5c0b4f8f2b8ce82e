import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import type { Country } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitKindNames } from '#renderer/app/names.ts'
import { PartnerFields } from '#renderer/features/inbound-visit-form/partner-fields.tsx'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { PlanField } from '#renderer/ui/form/plan-field.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { conferenceDeciderNames, visitMannerNames } from '#renderer/words/inbound-visit-words.ts'

const kinds = optionsOf(visitKindNames)
const manners = optionsOf(visitMannerNames)
const deciders = optionsOf(conferenceDeciderNames)

type Props = {
  readonly startsFocused: boolean
  readonly today: LocalDate
  readonly planItem: PlanItem | null
  readonly countries: readonly Country[]
}

/** Who comes, what for, and how they are received. */
export const GeneralFields = ({ startsFocused, today, planItem, countries }: Props): ReactNode => {
  const kind = useWatch<VisitFormInput, 'kind'>({ name: 'kind' })
  return (
    <Section title="Thông tin chung">
      <FormGrid>
        <FullWidth>
          <TextField
            name="title"
            label="Tên đoàn"
            isRequired
            maxLength={300}
            placeholder="Ví dụ: Đoàn Viện Khoa học và Công nghệ Hàn Quốc đến làm việc"
            startsFocused={startsFocused}
          />
        </FullWidth>
        <FullWidth>
          <PartnerFields countries={countries} />
        </FullWidth>
        <SelectField name="kind" label="Loại" isRequired options={kinds} />
        {kind === 'conference' ? (
          <SelectField
            name="facts.conferenceDecider"
            label="Cấp cho phép tổ chức hội nghị, hội thảo"
            options={deciders}
          />
        ) : (
          <SelectField name="facts.manner" label="Hình thức tiếp" options={manners} />
        )}
        <TextField name="facts.level" label="Cấp đoàn" maxLength={100} placeholder="Ví dụ: cấp Thứ trưởng" />
        <TextField name="facts.area" label="Lĩnh vực" maxLength={200} />
        <FullWidth>
          <TextField name="facts.purpose" label="Mục đích, nội dung làm việc" rows={3} maxLength={2000} />
        </FullWidth>
        <TextField name="facts.place" label="Nơi làm việc" maxLength={300} />
        <PlanField
          today={today}
          direction="inbound"
          dayName="arrivesOn"
          purposeName="facts.purpose"
          picked={planItem}
        />
      </FormGrid>
    </Section>
  )
}
