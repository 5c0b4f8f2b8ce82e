import type { ReactNode } from 'react'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { visaSponsorNames } from '#renderer/words/inbound-visit-words.ts'

const sponsors = optionsOf(visaSponsorNames)

/** Where they stay, who pays, what is given. */
export const CostsFields = (): ReactNode => (
  <Section title="Lưu trú, kinh phí, quà tặng">
    <FormGrid>
      <TextField name="facts.lodging" label="Nơi lưu trú" maxLength={300} />
      <SelectField name="facts.visaSponsor" label="Bảo lãnh thị thực" options={sponsors} />
      <TextField
        name="facts.residenceDeclaredBy"
        label="Nơi đã khai báo tạm trú"
        help="Cơ sở lưu trú khai báo; ghi lại để làm căn cứ"
        maxLength={200}
      />
      <DayField name="facts.residenceDeclaredOn" label="Ngày khai báo tạm trú" />
      <FullWidth>
        <TextField
          name="facts.restrictedAreaPermit"
          label="Giấy phép vào khu vực cấm, khu vực hạn chế"
          help="Số giấy phép; để trống nếu không cần"
          maxLength={200}
        />
      </FullWidth>
      <FullWidth>
        <TextField name="facts.funding" label="Kinh phí" rows={2} maxLength={1000} />
      </FullWidth>
      <TextField name="facts.giftsGiven" label="Quà tặng đoàn" rows={2} maxLength={1000} />
      <TextField name="facts.giftsReceived" label="Quà nhận từ đoàn" rows={2} maxLength={1000} />
    </FormGrid>
  </Section>
)
