import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Output } from '#contract/index.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { TemplateFindings } from '#renderer/features/administration/template-findings.tsx'
import { acceptTemplateWords, verdictSentence } from '#renderer/features/administration/template-words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

export type PickedTemplate = NonNullable<Output<'document_template.pick'>>

type Props = {
  readonly kind: DocumentKind
  readonly picked: PickedTemplate
  readonly isPicking: boolean
  readonly onPickAgain: () => void
  readonly onClose: () => void
}

/** What the check found in a chosen file, its trial page, and the way to put it into use. */
export const TemplateCheckDialog = ({ kind, picked, isPicking, onPickAgain, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const { fileName, problems, token, trial } = picked
  const { label } = documentKinds[kind]
  const accept = async (given: string): Promise<void> => {
    setBusy(true)
    const reply = await invoke('document_template.accept', { kind, token: given })
    setBusy(false)
    if (reply.ok) {
      toast({ text: `Từ nay ${label} dùng mẫu “${fileName}”.` })
      onClose()
    } else toast({ text: explain(reply.error, acceptTemplateWords), kind: 'error' })
  }
  const hasRefusal = problems.some(({ isRefusal }) => isRefusal)
  return (
    <FormDialog isOpen title={`Thay mẫu: ${label}`} maxWidth="lg" onCancel={onClose}>
      <DialogContent dividers>
        <Stack spacing={2}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            Tệp: <b>{fileName}</b>
          </Typography>
          <Alert severity={hasRefusal ? 'error' : problems.length > 0 ? 'warning' : 'success'} role="status">
            {verdictSentence(problems)}
          </Alert>
          {problems.length > 0 && <TemplateFindings problems={problems} />}
          {trial !== null && <PdfViewer bytes={trial} label="Trang thử" />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Đóng</Button>
        <Button variant={token === null ? 'contained' : 'outlined'} loading={isPicking} onClick={onPickAgain}>
          Chọn tệp khác…
        </Button>
        <Button
          variant="contained"
          disabled={token === null || isPicking}
          loading={isBusy}
          onClick={() => token !== null && void accept(token)}
        >
          Dùng mẫu này
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
