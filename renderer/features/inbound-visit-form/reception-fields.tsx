import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import type { ReactNode } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import { PersonField } from '#renderer/features/inbound-visit-form/person-field.tsx'
import { nobody, type VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { partnerRequestNames } from '#renderer/words/inbound-visit-words.ts'

const MOST = 50
const requests = optionsOf(partnerRequestNames)
const firstVisits = [
  { value: 'unknown', label: 'Chưa rõ' },
  { value: 'yes', label: 'Đến lần đầu' },
  { value: 'no', label: 'Đã từng đến' },
]

type Props = { readonly staff: readonly StaffRow[] }

const Members = ({ staff }: Props): ReactNode => {
  const { control } = useFormContext<VisitFormInput>()
  const { fields, append, remove } = useFieldArray({ control, name: 'receptionMembers', keyName: 'key' })
  return (
    <FullWidth>
      {fields.map((field, index) => (
        <Box
          key={field.key}
          role="group"
          aria-label={`Người tham gia tiếp thứ ${index + 1}`}
          sx={{
            display: 'grid',
            gap: 2,
            mb: 2,
            alignItems: 'start',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
          }}
        >
          <PersonField
            name={`receptionMembers.${index}`}
            what="reception_member"
            label={`Người tham gia tiếp thứ ${index + 1}`}
            postLabel={`Chức vụ của người thứ ${index + 1}`}
            isRequired
            staff={staff}
          />
          <RowButtons
            what={`người tham gia tiếp thứ ${index + 1}`}
            index={index}
            count={fields.length}
            onRemove={remove}
          />
        </Box>
      ))}
      <Button
        startIcon={<PersonAddAltOutlined />}
        disabled={fields.length >= MOST}
        onClick={() => append(nobody, { focusName: `receptionMembers.${fields.length}.fullName` })}
      >
        Thêm người tham gia tiếp
      </Button>
    </FullWidth>
  )
}

/** Who receives the guests, and what has to be there before they come. */
export const ReceptionFields = ({ staff }: Props): ReactNode => {
  const request = useWatch<VisitFormInput, 'facts.request.state'>({ name: 'facts.request.state' })
  return (
    <Section title="Tiếp đón">
      <FormGrid>
        <PersonField
          name="hostLeader"
          what="host_leader"
          label="Lãnh đạo chủ trì tiếp"
          postLabel="Chức vụ của lãnh đạo chủ trì"
          staff={staff}
        />
        <Members staff={staff} />
        <PersonField
          name="interpreter"
          what="interpreter"
          label="Phiên dịch"
          postLabel="Chức vụ, cơ quan của phiên dịch"
          staff={staff}
        />
        <TextField name="facts.receptionUnit" label="Đơn vị chủ trì tiếp đón" maxLength={200} />
        <TextField
          name="facts.contact"
          label="Đầu mối liên hệ"
          maxLength={200}
          placeholder="Họ tên hoặc đơn vị, số điện thoại"
        />
        <SelectField name="facts.request.state" label="Văn bản đề nghị của đối tác" options={requests} />
        <SelectField name="facts.isFirstVisit" label="Đoàn đến lần đầu" options={firstVisits} />
        {request === 'received' && (
          <>
            <TextField name="facts.request.documentNumber" label="Số, ký hiệu văn bản đề nghị" maxLength={50} />
            <DayField name="facts.request.on" label="Ngày của văn bản đề nghị" />
          </>
        )}
        <FullWidth>
          <Box sx={{ display: 'grid' }}>
            <CheckboxField name="facts.receivedByProvincialLeaders" label="Có lãnh đạo tỉnh tiếp" />
            <CheckboxField
              name="facts.needsConsent"
              label="Phải có văn bản đồng ý của cấp có thẩm quyền trước khi đón"
            />
            <CheckboxField name="facts.isSensitiveTopic" label="Có nội dung nhạy cảm" />
          </Box>
          <FormHelperText sx={{ mt: 0, ml: 3.5 }}>
            Chỉ đánh dấu là có. Không ghi nội dung thuộc bí mật nhà nước vào sổ này.
          </FormHelperText>
        </FullWidth>
      </FormGrid>
    </Section>
  )
}
