import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useEffect, useId, useState } from 'react'
import type { AttachmentType } from '#domain/outbound-trip/attachment.ts'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'

type Props = {
  readonly name: string
  readonly type: AttachmentType
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly onClose: () => void
}

const pictures: Readonly<Partial<Record<AttachmentType, string>>> = { png: 'image/png', jpeg: 'image/jpeg' }

/** The picture is decoded by the window and by nothing else; the address it gets ends with the dialog. */
const Picture = ({ name, bytes, mime }: { name: string; bytes: Uint8Array<ArrayBuffer>; mime: string }): ReactNode => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mime }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, mime])
  return address === null ? null : (
    <Box component="img" src={address} alt={name} sx={{ display: 'block', maxWidth: '100%', mx: 'auto' }} />
  )
}

/** Shows a PDF or a picture of the register inside the window. */
export const FileViewDialog = ({ name, type, bytes, onClose }: Props): ReactNode => {
  const id = useId()
  const mime = pictures[type]
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} maxWidth="lg" fullWidth>
      <DialogTitle id={`${id}-title`} component="h2" variant="h2" sx={{ overflowWrap: 'anywhere' }}>
        {name}
      </DialogTitle>
      <DialogContent>
        {mime === undefined ? (
          <PdfViewer bytes={bytes} label={name} />
        ) : (
          <Picture name={name} bytes={bytes} mime={mime} />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          Đóng
        </Button>
      </DialogActions>
    </Dialog>
  )
}
