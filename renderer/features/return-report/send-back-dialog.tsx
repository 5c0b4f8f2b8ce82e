import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { ReportPart } from '#domain/outbound-trip/return-report.ts'
import { paragraph } from '#domain/shared/text.ts'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const TITLE = 'Trả lại để bổ sung'
const Note = z.object({ note: paragraph(1000).pipe(z.string().min(1)) })

type Props = {
  readonly part: Pick<ReportPart, 'tripId' | 'memberId' | 'revision'>
  readonly fullName: string
  readonly onClose: () => void
}

/** Back to its writer, with what is wanted. */
export const SendBackDialog = ({ part: { tripId, memberId, revision }, fullName, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Note, { note: '' })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ note }: z.output<typeof Note>): Promise<void> => {
    const reply = await invoke('return_report.send_back', { tripId, memberId, revision, note })
    if (reply.ok) {
      toast({ text: `Đã trả lại báo cáo cho ${fullName}.` })
      onClose()
      return
    }
    const field = reply.error.code === 'return_report.note_missing' ? 'note' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, reportWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>{`${fullName} thấy nội dung này ở đầu báo cáo và ở trang Chuyến đi của tôi.`}</Typography>
            <TextField name="note" label="Cần bổ sung" isRequired rows={3} maxLength={1000} startsFocused />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Trả lại" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
