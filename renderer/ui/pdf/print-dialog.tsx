import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import type { UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

/** How printing went, or the sentence of its failure. */
export type Printed = 'printed' | 'cancelled' | 'failed' | { readonly problem: string }

type Props = {
  readonly title: string
  /** What the pages are, for those who hear the page. */
  readonly label: string
  readonly printLabel: string
  readonly pages: UseQueryResult<{ readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }>
  readonly words: Readonly<Record<string, string>>
  /** What was just done; said here, because a toast would lie over the button. Empty when nothing was. */
  readonly told?: string
  readonly onPrint: () => Promise<Printed>
  readonly onClose: () => void
}

/** Pages as they will be printed, with the one button that does. */
export const PrintDialog = ({
  title,
  label,
  printLabel,
  pages,
  words,
  told = '',
  onPrint,
  onClose,
}: Props): ReactNode => {
  const toast = useToast()
  const [isPrinting, setPrinting] = useState(false)
  const print = async (): Promise<void> => {
    setPrinting(true)
    const printed = await onPrint()
    setPrinting(false)
    if (typeof printed === 'object') toast({ kind: 'error', text: printed.problem })
    else if (printed === 'printed') toast({ text: 'Đã gửi tới máy in.' })
    else if (printed === 'failed') toast({ kind: 'error', text: 'Chưa in được. Hãy kiểm tra máy in rồi in lại.' })
  }
  return (
    <FormDialog isOpen title={title} maxWidth="md" onCancel={onClose}>
      <DialogContent sx={{ minHeight: 240, height: '70vh' }}>
        {told !== '' && (
          <Alert severity="success" role="status" sx={{ mb: 2 }}>
            {told}
          </Alert>
        )}
        <QueryView query={pages} words={words}>
          {({ pdf }) => <PdfViewer bytes={pdf} label={label} />}
        </QueryView>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Đóng</Button>
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          loading={isPrinting}
          disabled={pages.data === undefined}
          onClick={() => void print()}
        >
          {printLabel}
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
