import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { planWords } from '#renderer/features/plan/messages.ts'
import { PlanForm, type PlanFormOutput, planFormValues, planFormWords } from '#renderer/features/plan/plan-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const directions = [
  { value: 'outbound', label: 'Đoàn ra' },
  { value: 'inbound', label: 'Đoàn vào' },
]
const columns = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } as const

type Props = {
  /** The line to change, or null for a new one. */
  readonly item: PlanItem | null
  readonly year: number
  readonly onClose: () => void
}

/** One line of the plan of a year. */
export const PlanDialog = ({ item, year, onClose }: Props): ReactNode => {
  const toast = useToast()
  const title = item === null ? `Thêm mục vào kế hoạch năm ${year}` : `Sửa mục của kế hoạch năm ${year}`
  const form = useOfficeForm(PlanForm, planFormValues(item), planFormWords)
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (values: PlanFormOutput): Promise<void> => {
    const reply = await invoke('plan.save', { id: item?.id ?? null, draft: { year, ...values } })
    if (reply.ok) {
      release()
      toast({ text: `Đã lưu vào kế hoạch năm ${year}.` })
      onClose()
      return
    }
    form.setError('root', { type: 'backend', message: explain(reply.error, planWords) })
  }
  return (
    <FormDialog isOpen title={title} onCancel={cancel}>
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <ChoiceField name="direction" label="Đoàn" isInRow options={directions} />
            <TextField name="title" label="Nội dung, tên đoàn" isRequired rows={2} maxLength={300} startsFocused />
            <Box sx={columns}>
              <TextField name="unitName" label="Đơn vị thực hiện" maxLength={200} />
              <TextField name="countries" label="Nước, nơi đến" maxLength={300} />
              <TextField name="expected" label="Thời gian dự kiến" maxLength={100} placeholder="Ví dụ: Quý II" />
              <TextField name="people" label="Số người" />
              <TextField name="funding" label="Kinh phí" maxLength={200} />
              <TextField name="partner" label="Đối tác" maxLength={200} />
            </Box>
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
