import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { type ReactNode, useRef } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import type { AgencyPreset, AgencyProfileDraft } from '#domain/agency/agency.ts'
import { AgencyForm, agencyFormValues, OTHER_AGENCY } from '#renderer/features/administration/agency-form.ts'
import { ProfileFields } from '#renderer/features/administration/profile-fields.tsx'
import { emptyProfile, type ProfileValues, profileFormatWords } from '#renderer/features/administration/profile-form.ts'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly presets: readonly AgencyPreset[]
  readonly isShown: boolean
  readonly problem: string | null
  readonly onNext: (profiles: readonly AgencyProfileDraft[]) => void
}

const PROFILES_MAX = 20

/** "Tiêu đề từ 01/07/2025" while its day is known. */
const Title = ({ index }: { readonly index: number }): ReactNode => {
  const from: unknown = useWatch({ name: `profiles.${index}.validFrom` })
  return typeof from === 'string' && from.trim() !== '' ? `Tiêu đề văn bản từ ${from}` : 'Tiêu đề văn bản'
}

/** Which agency this is: a preset to pick and edit, or another one from scratch. */
export const AgencyStep = ({ presets, isShown, problem, onNext }: Props): ReactNode => {
  const form = useOfficeForm(AgencyForm, agencyFormValues(presets[0]), profileFormatWords)
  useUnsavedGuard(form.formState.isDirty)
  const rows = useFieldArray({ control: form.control, name: 'profiles' })
  // What was typed for one choice is still there when somebody comes back to it.
  const kept = useRef(new Map<string, ProfileValues[]>())
  const current = useRef(form.getValues('preset'))

  const choose = (preset: string): void => {
    kept.current.set(current.current, form.getValues('profiles'))
    current.current = preset
    rows.replace(kept.current.get(preset) ?? agencyFormValues(presets[Number(preset)]).profiles)
  }

  return (
    <Form form={form} label="Cơ quan" isActive={isShown} onSubmit={({ profiles }) => onNext(profiles)}>
      <Alert severity="warning" sx={{ mb: 3 }}>
        Không nhập bí mật nhà nước vào phần mềm này (Luật Bảo vệ bí mật nhà nước số 117/2025/QH15). Sổ chỉ ghi thông tin
        được phép xử lý trên máy tính làm việc thông thường.
      </Alert>
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 3 }}>
          {problem}
        </Alert>
      )}
      <Section title="Cơ quan dùng sổ">
        <ChoiceField
          name="preset"
          label="Chọn mẫu có sẵn rồi sửa cho đúng, hoặc khai cơ quan khác"
          options={[
            ...presets.map(({ label }, index) => ({ value: String(index), label })),
            { value: OTHER_AGENCY, label: 'Cơ quan khác' },
          ]}
          onChosen={choose}
        />
      </Section>
      {rows.fields.map((row, index) => (
        <Section
          key={row.id}
          title={<Title index={index} />}
          actions={
            rows.fields.length > 1 && (
              <Button
                size="small"
                color="error"
                aria-label={`Bỏ tiêu đề này (thứ ${index + 1})`}
                onClick={() => rows.remove(index)}
              >
                Bỏ tiêu đề này
              </Button>
            )
          }
        >
          <ProfileFields prefix={`profiles.${index}.`} />
        </Section>
      ))}
      <Button
        variant="outlined"
        disabled={rows.fields.length >= PROFILES_MAX}
        onClick={() => rows.append({ ...(form.getValues('profiles').at(-1) ?? emptyProfile), validFrom: '' })}
      >
        Thêm tiêu đề từ một ngày khác
      </Button>
      <Box sx={{ mt: 3 }}>
        <ErrorSummary />
      </Box>
      <Stack direction="row" sx={{ mt: 3, justifyContent: 'flex-end' }}>
        <Button type="submit" variant="contained">
          Tiếp tục
        </Button>
      </Stack>
    </Form>
  )
}
