import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { VisitProblems } from '#renderer/features/inbound-visit/visit-problems.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import {
  newPermission,
  PERMISSION_TITLE,
  PermissionFields,
  permissionShape,
} from '#renderer/ui/record/permission-fields.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitWords } from '#renderer/words/visit-messages.ts'

const Override = z.object(permissionShape)

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly signerName: string
  readonly onClose: () => void
}

/** Lets a visit be closed in writing, without what it misses now and nothing that comes later. */
export const VisitOverrideDialog = ({ view, profile, signerName, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Override, newPermission(signerName))
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
    <FormDialog isOpen title={PERMISSION_TITLE} onCancel={cancel}>
      <Form form={form} label={PERMISSION_TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Alert severity="warning" role="group">
              Cho hoàn tất dù còn việc chưa xong. Chỉ cho qua những điều sau đây:
              <VisitProblems problems={view.missing} profile={profile} label="Cho qua những điều này" />
            </Alert>
            <PermissionFields />
          </Stack>
        </DialogContent>
        <FormDialogActions label={PERMISSION_TITLE} isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
