import Alert from '@mui/material/Alert'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import * as z from 'zod'
import { Password } from '#domain/account/account.ts'
import { renewCodeWords } from '#renderer/features/administration/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { PasswordField } from '#renderer/ui/form/password-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx'

const RenewCode = z.object({ currentPassword: Password })

type AskProps = { readonly onRenewed: (code: string) => void; readonly onClose: () => void }

/** Whoever finds an open window must not get a new way into the register: the password is asked again. */
const AskPassword = ({ onRenewed, onClose }: AskProps): ReactNode => {
  const form = useOfficeForm(RenewCode, { currentPassword: '' })
  const { errors, isSubmitting } = form.formState
  const renew = async (values: z.output<typeof RenewCode>): Promise<void> => {
    const reply = await invoke('recovery_code.renew', values)
    if (reply.ok) {
      onRenewed(reply.value.recoveryCode)
      return
    }
    const { code } = reply.error
    const isAboutPassword = code === 'session.wrong_credentials' || code === 'session.must_wait'
    const message = explain(reply.error, renewCodeWords)
    form.setError(isAboutPassword ? 'currentPassword' : 'root', { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title="Cấp mã khôi phục mới?" maxWidth="xs" onCancel={onClose}>
      <Form form={form} label="Cấp mã khôi phục mới" onSubmit={renew}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>Mã đang cất sẽ không còn dùng được. Hãy chuẩn bị in và cất mã mới ngay.</Typography>
            <PasswordField name="currentPassword" label="Mật khẩu của bạn" isRequired autoComplete="current-password" />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Cấp mã mới" isBusy={isSubmitting} onCancel={onClose} />
      </Form>
    </FormDialog>
  )
}

/** Cấp mã khôi phục mới: asks first, because the old sheet is worthless afterwards. */
export const RenewCodeDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const [code, setCode] = useState<string | null>(null)
  if (code === null) return <AskPassword onRenewed={setCode} onClose={onClose} />
  return (
    // The new code is shown once: Escape must not lose it.
    <FormDialog isOpen title="Mã khôi phục mới" maxWidth="sm" onCancel={() => undefined}>
      <DialogContent>
        <RecoveryCode code={code} heading="Mã khôi phục Sổ đoàn" doneLabel="Đóng" onDone={onClose} />
      </DialogContent>
    </FormDialog>
  )
}
