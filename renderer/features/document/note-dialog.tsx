import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { Letter } from '#domain/letter/letter.ts'
import { paragraph } from '#domain/shared/text.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Step = 'reopen' | 'withdraw'

const words = {
  reopen: {
    title: 'Trả về nháp',
    text: 'Bản đã chốt được bỏ; văn bản lại theo hồ sơ và phải trình ký lại.',
    confirm: 'Trả về nháp',
    done: 'Đã trả về nháp.',
  },
  withdraw: {
    title: 'Rút văn bản',
    text: 'Văn bản không được phát hành nữa và không dùng số nào. Không lấy lại được; khi cần, hãy lập văn bản mới.',
    confirm: 'Rút văn bản',
    done: 'Đã rút văn bản.',
  },
} as const satisfies Record<Step, unknown>

const Note = z.object({ note: paragraph(1000) })

type Props = {
  readonly letter: Pick<Letter, 'id' | 'revision'>
  readonly step: Step
  readonly onClose: () => void
}

/** Back to draft, or given up: with a note for the history. */
export const NoteDialog = ({ letter: { id, revision }, step, onClose }: Props): ReactNode => {
  const toast = useToast()
  const { title, text, confirm, done } = words[step]
  const form = useOfficeForm(Note, { note: '' })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ note }: z.output<typeof Note>): Promise<void> => {
    const reply = await invoke(`letter.${step}`, { id, revision, note })
    if (reply.ok) {
      toast({ text: done })
      onClose()
      return
    }
    form.setError('root', { type: 'backend', message: explain(reply.error, letterWords) })
  }
  return (
    <FormDialog isOpen title={title} onCancel={cancel}>
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>{text}</Typography>
            <TextField name="note" label="Lý do, ghi chú" rows={3} maxLength={1000} startsFocused />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>Quay lại</Button>
          <Button
            type="submit"
            variant="contained"
            color={step === 'withdraw' ? 'error' : 'primary'}
            loading={isSubmitting}
          >
            {confirm}
          </Button>
        </DialogActions>
      </Form>
    </FormDialog>
  )
}
