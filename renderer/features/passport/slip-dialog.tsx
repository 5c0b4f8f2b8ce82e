import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { type ReactNode, useState } from 'react'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import { custodyWords } from '#renderer/features/passport/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const words = {
  'passport_custody.not_found': custodyWords['passport_custody.not_found'],
  'agency.none_in_force': custodyWords['agency.none_in_force'],
}

type Props = {
  readonly custody: PassportCustody
  /** What was just done; said here, because a toast would lie over the button. Empty when nothing was. */
  readonly told: string
  readonly onClose: () => void
}

/** The slip that both sign, as it will be printed. */
export const SlipDialog = ({ custody: { id, handedBackOn }, told, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [isPrinting, setPrinting] = useState(false)
  const slip = useRoute('passport_custody.slip', { id })
  const print = async (): Promise<void> => {
    setPrinting(true)
    const reply = await invoke('passport_custody.print', { id })
    setPrinting(false)
    if (!reply.ok) toast({ kind: 'error', text: explain(reply.error, custodyWords) })
    else if (reply.value === 'printed') toast({ text: 'Đã gửi tới máy in.' })
    else if (reply.value === 'failed') toast({ kind: 'error', text: 'Chưa in được. Hãy kiểm tra máy in rồi in lại.' })
  }
  return (
    <FormDialog
      isOpen
      title={handedBackOn === null ? 'Phiếu giao hộ chiếu' : 'Phiếu nhận lại hộ chiếu'}
      maxWidth="md"
      onCancel={onClose}
    >
      <DialogContent sx={{ minHeight: 240, height: '70vh' }}>
        {told !== '' && (
          <Alert severity="success" role="status" sx={{ mb: 2 }}>
            {told}
          </Alert>
        )}
        <QueryView query={slip} words={words}>
          {({ pdf }) => <PdfViewer bytes={pdf} label="Phiếu giao, nhận hộ chiếu" />}
        </QueryView>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Đóng</Button>
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          loading={isPrinting}
          disabled={slip.data === undefined}
          onClick={() => void print()}
        >
          In phiếu
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
