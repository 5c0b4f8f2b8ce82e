import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Props = { readonly kind: DocumentKind; readonly onClose: () => void }

/** Trang thử: a document about nobody, from the template in use. */
export const TemplateTrialDialog = ({ kind, onClose }: Props): ReactNode => {
  const trial = useRoute('document_template.trial', { kind })
  return (
    <FormDialog isOpen title={`Trang thử: ${documentKinds[kind].label}`} maxWidth="lg" onCancel={onClose}>
      <DialogContent dividers>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          Người, cơ quan và số liệu trên trang thử đều không có thật.
        </Typography>
        <QueryView query={trial}>{({ pdf }) => <PdfViewer bytes={pdf} label="Trang thử" />}</QueryView>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          Đóng
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
