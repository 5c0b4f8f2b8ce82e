import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import type { Output } from '#contract/index.ts'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { invoke, unwrap } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { attachmentWords } from '#renderer/words/attachment-messages.ts'
import { isShown } from '#renderer/words/attachment-words.ts'

type File = Output<'attachment.get'>

const words = {
  'attachment.not_found': attachmentWords['attachment.not_found'],
  'attachment.not_shown': attachmentWords['attachment.not_shown'],
  'letter.file_damaged': attachmentWords['letter.file_damaged'],
  'letter.file_missing': attachmentWords['letter.file_missing'],
}

const Picture = ({ file }: { readonly file: File }): ReactNode => {
  const [source, setSource] = useState<string | null>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([new Uint8Array(file.bytes)], { type: `image/${file.type}` }))
    setSource(address)
    return () => URL.revokeObjectURL(address)
  }, [file])
  if (isBroken) return <Alert severity="error">Không hiện được ảnh này. Bạn vẫn có thể lưu ra máy.</Alert>
  return source === null ? null : (
    <Box
      component="img"
      src={source}
      alt={file.name}
      onError={() => setBroken(true)}
      sx={{ display: 'block', maxWidth: '100%', mx: 'auto' }}
    />
  )
}

const Content = ({ attachment }: { readonly attachment: Attachment }): ReactNode => {
  const { id, digest } = attachment
  const query = useQuery({
    // No route name: the bytes of a stored file never change.
    queryKey: [{ attachment: id, digest }],
    queryFn: async (): Promise<File> => unwrap<'attachment.get'>(await invoke('attachment.get', { id })),
    gcTime: 0,
  })
  return (
    <QueryView query={query} words={words}>
      {(file) =>
        file.type === 'pdf' ? <PdfViewer bytes={file.bytes} label={`Tệp ${file.name}`} /> : <Picture file={file} />
      }
    </QueryView>
  )
}

/** Saves a file of a trip outside the register; says where, or why not. */
export const useSaveAttachment = (): ((file: Attachment) => Promise<void>) => {
  const toast = useToast()
  return async ({ id }) => {
    const reply = await invoke('attachment.save', { id })
    if (!reply.ok) toast({ kind: 'error', text: explain(reply.error, attachmentWords) })
    else if (reply.value !== null) toast({ text: `Đã lưu tệp: ${reply.value.path}` })
  }
}

type Props = { readonly attachment: Attachment; readonly onClose: () => void }

/** A file of a trip in the window: pages of a PDF, a picture; a Word document can only be saved. */
export const AttachmentViewer = ({ attachment, onClose }: Props): ReactNode => {
  const save = useSaveAttachment()
  return (
    <FormDialog isOpen title={attachment.name} maxWidth="md" onCancel={onClose}>
      <DialogContent sx={{ minHeight: 240, height: '70vh' }}>
        {isShown(attachment) ? (
          <Content attachment={attachment} />
        ) : (
          <Alert severity="info">{attachmentWords['attachment.not_shown']}</Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void save(attachment)}>Lưu ra máy</Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          Đóng
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
