import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { line, optionalLine } from '#domain/shared/text.ts'
import { VisitProblems } from '#renderer/features/inbound-visit/visit-problems.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitWords } from '#renderer/words/visit-messages.ts'

const Override = z.object({ reason: line(500), documentNumber: optionalLine(50), signer: line(100) })
const TITLE = 'Cho phép bằng văn bản'

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly signerName: string
  readonly onClose: () => void
}

/** Lets a visit be closed in writing, without what it misses now and nothing that comes later. */
export const VisitOverrideDialog = ({ view, profile, signerName, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Override, { reason: '', documentNumber: '', signer: signerName })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (override: z.output<typeof Override>): Promise<void> => {
    const { id, revision } = view.visit
    const reply = await invoke('inbound_visit.override', { id, revision, ...override })
    if (reply.ok) {
      toast({ text: 'Đã ghi ý kiến cho phép. Việc này hiện ở hồ sơ đoàn từ nay về sau.' })
      onClose()
      return
    }
    form.setError('root', { type: 'backend', message: explain(reply.error, visitWords) })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Alert severity="warning" role="group">
              Cho hoàn tất dù còn việc chưa xong. Chỉ cho qua những điều sau đây:
              <VisitProblems problems={view.missing} profile={profile} label="Cho qua những điều này" />
            </Alert>
            <TextField name="reason" label="Lý do" isRequired rows={2} maxLength={500} />
            <TextField name="documentNumber" label="Số, ký hiệu văn bản" maxLength={50} />
            <TextField name="signer" label="Người ký" isRequired maxLength={100} />
          </Stack>
        </DialogContent>
        <FormDialogActions label={TITLE} isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
