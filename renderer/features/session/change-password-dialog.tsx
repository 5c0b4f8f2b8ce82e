import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import { Password } from '#domain/account/account.ts'
import { changePasswordWords } from '#renderer/features/session/account-words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { newPassword, repeatedIsSame } from '#renderer/ui/form/new-password.ts'
import { NewPasswordFields } from '#renderer/ui/form/new-password-fields.tsx'
import { PasswordField } from '#renderer/ui/form/password-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const ChangePassword = z
  .object({ currentPassword: Password, newPassword, repeated: z.string() })
  .check(repeatedIsSame('newPassword', 'repeated'))

/** Đổi mật khẩu of whoever is logged in. */
export const ChangePasswordDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(ChangePassword, { currentPassword: '', newPassword: '', repeated: '' })
  const { errors, isSubmitting } = form.formState
  const save = async (values: z.output<typeof ChangePassword>): Promise<void> => {
    const { repeated: _, ...passwords } = values
    const reply = await invoke('account.change_password', passwords)
    if (reply.ok) {
      toast({ text: 'Đã đổi mật khẩu.' })
      onClose()
      return
    }
    const message = explain(reply.error, changePasswordWords)
    const { code } = reply.error
    const field =
      code === 'session.wrong_credentials'
        ? 'currentPassword'
        : code === 'account.weak_password'
          ? 'newPassword'
          : 'root'
    form.setError(field, { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title="Đổi mật khẩu" maxWidth="xs" onCancel={onClose}>
      <Form form={form} label="Đổi mật khẩu" onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <PasswordField
              name="currentPassword"
              label="Mật khẩu hiện tại"
              isRequired
              autoComplete="current-password"
            />
            <NewPasswordFields name="newPassword" repeatedName="repeated" label="Mật khẩu mới" />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Đổi mật khẩu" isBusy={isSubmitting} onCancel={onClose} />
      </Form>
    </FormDialog>
  )
}
