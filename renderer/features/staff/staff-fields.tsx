import Box from '@mui/material/Box'
import type { ReactNode, Ref } from 'react'
import { PassportFields } from '#renderer/features/staff/passport-fields.tsx'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { BirthField } from '#renderer/ui/form/birth-field.tsx'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { FormGrid } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { type Option, SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { sexNames } from '#renderer/words/sex-names.ts'
import { staffKindNames } from '#renderer/words/staff-kind-names.ts'

type Props = {
  readonly units: readonly Option[]
  readonly startsAtName: boolean
  /** The button that adds a passport, for a jump to what is missing. */
  readonly addPassportRef: Ref<HTMLButtonElement>
}

const kinds = optionsOf(staffKindNames)
const sexes = optionsOf(sexNames)

/** All fields of one staff member. */
export const StaffFields = ({ units, startsAtName, addPassportRef }: Props): ReactNode => (
  <>
    <Section title="Thông tin chung">
      <FormGrid>
        <TextField name="fullName" label="Họ và tên" isRequired maxLength={100} startsFocused={startsAtName} />
        <BirthField name="birth" label="Ngày sinh" />
        <ChoiceField name="sex" label="Giới tính" options={sexes} isInRow />
        <SelectField name="kind" label="Đối tượng" isRequired options={kinds} />
      </FormGrid>
    </Section>
    <Section title="Công tác">
      <FormGrid>
        <TextField name="post" label="Chức vụ" isRequired maxLength={200} />
        <AutocompleteField name="unitId" label="Phòng, đơn vị" isRequired options={units} />
        <TextField
          name="rank"
          label="Ngạch, chức danh nghề nghiệp"
          maxLength={100}
          help="Kèm bậc lương nếu có, ví dụ Chuyên viên chính, bậc 3/8"
        />
        <Box sx={{ pt: { lg: 3 } }}>
          <CheckboxField name="isPartyMember" label="Là đảng viên" />
        </Box>
      </FormGrid>
    </Section>
    <Section title="Hộ chiếu">
      <PassportFields addRef={addPassportRef} />
    </Section>
  </>
)
