import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import type { Signer, SignerDraft } from '#domain/agency/agency.ts'
import { agencyWords } from '#renderer/features/administration/messages.ts'
import { SignerFields } from '#renderer/features/administration/signer-fields.tsx'
import { emptySigner, SignerForm, signerValues } from '#renderer/features/administration/signer-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  /** Null: a new one. */
  readonly signer: Signer | null
  readonly onClose: () => void
}

export const SignerDialog = ({ signer, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(SignerForm, signer === null ? emptySigner : signerValues(signer))
  const { isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (draft: SignerDraft): Promise<void> => {
    const reply = await invoke('agency.save_signer', { id: signer?.id ?? null, draft })
    if (reply.ok) {
      toast({ text: 'Đã lưu người ký.' })
      onClose()
      return
    }
    const field = reply.error.code === 'agency.office_ends_before_it_begins' ? 'validTo' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, agencyWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={signer === null ? 'Thêm người ký' : 'Sửa người ký'} maxWidth="md" onCancel={cancel}>
      <Form form={form} label="Người ký" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            <SignerFields />
            <ErrorSummary />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu người ký" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
