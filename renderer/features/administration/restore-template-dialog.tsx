import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly kind: DocumentKind; readonly fileName: string; readonly onClose: () => void }

/** Về mẫu gốc: letters that are out for signature or issued keep what they were made with. */
export const RestoreTemplateDialog = ({ kind, fileName, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const { label } = documentKinds[kind]
  const restore = async (): Promise<void> => {
    setBusy(true)
    const reply = await invoke('document_template.restore', { kind })
    setBusy(false)
    toast(reply.ok ? { text: `${label} đã về mẫu gốc.` } : { text: explain(reply.error, {}), kind: 'error' })
    onClose()
  }
  return (
    <ConfirmDialog
      isOpen
      title="Về mẫu gốc?"
      confirmLabel="Về mẫu gốc"
      isBusy={isBusy}
      onConfirm={() => void restore()}
      onCancel={onClose}
    >
      <Typography sx={{ overflowWrap: 'anywhere' }}>
        {label} sẽ thôi dùng mẫu “{fileName}”. Văn bản đã trình ký, đã phát hành vẫn giữ mẫu cũ. Muốn dùng lại mẫu này
        phải chọn lại tệp; nếu chưa có tệp, hãy bấm “Tải mẫu về” trước.
      </Typography>
    </ConfirmDialog>
  )
}
