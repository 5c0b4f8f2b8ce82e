import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { Account } from '#domain/account/account.ts'
import { accountWords } from '#renderer/features/administration/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { newPassword, repeatedIsSame } from '#renderer/ui/form/new-password.ts'
import { NewPasswordFields } from '#renderer/ui/form/new-password-fields.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly account: Account; readonly onClose: () => void }

const UnlockForm = z.object({ newPassword, repeated: z.string() }).check(repeatedIsSame('newPassword', 'repeated'))

/** Mở khóa tài khoản: locking threw the old password away, so a new one is set. */
export const UnlockDialog = ({ account, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(UnlockForm, { newPassword: '', repeated: '' })
  const { errors, isSubmitting } = form.formState
  const unlock = async (values: z.output<typeof UnlockForm>): Promise<void> => {
    const reply = await invoke('account.set_active', {
      id: account.id,
      isActive: true,
      newPassword: values.newPassword,
    })
    if (reply.ok) {
      toast({ text: `Đã mở khóa tài khoản ${account.userName}.` })
      onClose()
      return
    }
    const field = reply.error.code === 'account.weak_password' ? 'newPassword' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, accountWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={`Mở khóa tài khoản ${account.userName}`} maxWidth="xs" onCancel={onClose}>
      <Form form={form} label="Mở khóa tài khoản" onSubmit={unlock}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <NewPasswordFields name="newPassword" repeatedName="repeated" label="Mật khẩu mới" />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Mở khóa tài khoản" isBusy={isSubmitting} onCancel={onClose} />
      </Form>
    </FormDialog>
  )
}
