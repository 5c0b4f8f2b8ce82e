import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { type Unit, UnitDraft } from '#domain/staff/staff.ts'
import { unitWords } from '#renderer/features/staff/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const empty: UnitDraft = { name: '', abbreviation: '', isActive: true }

type Props = {
  /** The unit to change, or null for a new one. */
  readonly unit: Unit | null
  readonly onClose: () => void
}

/** Name and abbreviation of a unit. */
export const UnitDialog = ({ unit, onClose }: Props): ReactNode => {
  const toast = useToast()
  const title = unit === null ? 'Thêm phòng, đơn vị' : 'Sửa phòng, đơn vị'
  const { id: _, ...initial } = unit ?? { id: null, ...empty }
  const form = useOfficeForm(UnitDraft, initial)
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (draft: UnitDraft): Promise<void> => {
    const reply = await invoke('unit.save', { id: unit?.id ?? null, draft })
    if (reply.ok) {
      release()
      toast({ text: `Đã lưu ${reply.value.name}.` })
      onClose()
      return
    }
    const field = reply.error.code === 'unit.name_taken' ? 'name' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, unitWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={title} maxWidth="xs" onCancel={cancel}>
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <TextField
              name="name"
              label="Tên phòng, đơn vị"
              isRequired
              maxLength={200}
              startsFocused
              {...(unit !== null && { help: 'Các chuyến đi đã ghi vẫn giữ tên cũ.' })}
            />
            <TextField
              name="abbreviation"
              label="Tên viết tắt"
              maxLength={20}
              help="Ký hiệu đơn vị soạn thảo trong số văn bản, ví dụ VP; để trống nếu không có"
            />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
