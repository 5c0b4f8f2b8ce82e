import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { AttachmentCategory } from '#domain/outbound-trip/attachment.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { attachmentWords } from '#renderer/words/attachment-messages.ts'
import { categoryNames } from '#renderer/words/attachment-words.ts'

type Props = { readonly record: DelegationRef; readonly onClose: () => void }

const NewFile = z.object({ category: AttachmentCategory, note: optionalLine(300) })
const TITLE = 'Thêm tệp'

/** Says what a file is; the system's own dialog picks it, and it is kept with the register at once. */
export const AttachmentDialog = ({ record, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(NewFile, { category: 'decision', note: '' })
  const { errors, isSubmitting } = form.formState
  const pick = async (file: z.output<typeof NewFile>): Promise<void> => {
    const reply = await invoke('attachment.add', { record, ...file })
    if (!reply.ok) {
      form.setError('root', { type: 'backend', message: explain(reply.error, attachmentWords) })
      return
    }
    // Nothing was picked: the dialog stays, with what was filled in.
    if (reply.value === null) return
    toast({ text: `Đã thêm tệp ${reply.value.name}.` })
    onClose()
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={onClose}>
      <Form form={form} label={TITLE} onSubmit={pick}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <SelectField name="category" label="Loại tệp" isRequired options={optionsOf(categoryNames)} />
            <TextField name="note" label="Ghi chú" maxLength={300} />
            <Typography variant="body2" color="textSecondary">
              PDF, ảnh PNG hoặc JPEG, Word (.docx), không quá 25 MB. Không đưa tài liệu mật vào sổ.
            </Typography>
          </Stack>
        </DialogContent>
        <FormDialogActions label="Chọn tệp" isBusy={isSubmitting} onCancel={onClose} />
      </Form>
    </FormDialog>
  )
}
