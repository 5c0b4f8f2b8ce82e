import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Account } from '#domain/account/account.ts'
import { accountWords } from '#renderer/features/administration/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly account: Account; readonly onClose: () => void }

/** Khóa tài khoản: its password opens nothing any more. */
export const LockDialog = ({ account, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const lock = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('account.set_active', { id: account.id, isActive: false, newPassword: null })
    setBusy(false)
    toast(
      reply.ok
        ? { text: `Đã khóa tài khoản ${account.userName}.` }
        : { text: explain(reply.error, accountWords), kind: 'error' },
    )
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title={`Khóa tài khoản ${account.userName}?`}
      confirmLabel="Khóa tài khoản"
      isDangerous
      isBusy={isBusy}
      onConfirm={() => void lock()}
      onCancel={onClose}
    >
      <Typography>
        {account.displayName} sẽ không đăng nhập được nữa. Những gì người này đã nhập vẫn giữ nguyên. Khi mở khóa phải
        đặt mật khẩu mới.
      </Typography>
    </ConfirmDialog>
  )
}
