import DialogContent from '@mui/material/DialogContent'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

/** Cấp mã khôi phục mới: asks first, because the old sheet is worthless afterwards. */
export const RenewCodeDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const toast = useToast()
  const [code, setCode] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const renew = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('recovery_code.renew')
    setBusy(false)
    if (reply.ok) {
      setCode(reply.value.recoveryCode)
      return
    }
    toast({ text: explain(reply.error, {}), kind: 'error' })
    onClose()
  }
  if (code === null)
    return (
      <ConfirmDialog
        isOpen
        title="Cấp mã khôi phục mới?"
        confirmLabel="Cấp mã mới"
        isBusy={isBusy}
        onConfirm={() => void renew()}
        onCancel={onClose}
      >
        <Typography>Mã đang cất sẽ không còn dùng được. Hãy chuẩn bị in và cất mã mới ngay.</Typography>
      </ConfirmDialog>
    )
  return (
    // The new code is shown once: Escape must not lose it.
    <FormDialog isOpen title="Mã khôi phục mới" maxWidth="sm" onCancel={() => undefined}>
      <DialogContent>
        <RecoveryCode code={code} heading="Mã khôi phục Sổ đoàn" doneLabel="Đóng" onDone={onClose} />
      </DialogContent>
    </FormDialog>
  )
}
