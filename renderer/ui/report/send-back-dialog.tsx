import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { paragraph } from '#domain/shared/text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

export const SEND_BACK = 'Trả lại để bổ sung'
const Note = z.object({ note: paragraph(1000).pipe(z.string().min(1)) })

type Problem = { readonly field: 'note' | 'root'; readonly message: string }

type Props = {
  /** Who will read the note; empty where that is plain. */
  readonly help: string
  readonly done: string
  /** Null: it went back. */
  readonly onSend: (note: string) => Promise<Problem | null>
  readonly onClose: () => void
}

/** A report goes back to its writer, with what is wanted. */
export const SendBackDialog = ({ help, done, onSend, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Note, { note: '' })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ note }: z.output<typeof Note>): Promise<void> => {
    const problem = await onSend(note)
    if (problem === null) {
      toast({ text: done })
      onClose()
      return
    }
    const { field, message } = problem
    form.setError(field, { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={SEND_BACK} onCancel={cancel}>
      <Form form={form} label={SEND_BACK} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            {help !== '' && <Typography>{help}</Typography>}
            <TextField name="note" label="Cần bổ sung" isRequired rows={3} maxLength={1000} startsFocused />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Trả lại" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
