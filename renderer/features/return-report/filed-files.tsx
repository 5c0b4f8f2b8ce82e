import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { AttachmentViewer, useSaveAttachment } from '#renderer/ui/files/attachment-viewer.tsx'
import { fileFacts, isShown } from '#renderer/words/attachment-words.ts'

type Props = {
  readonly files: readonly Attachment[]
  /** The office opens and saves them; a traveller has them himself. */
  readonly mayOpen: boolean
}

/** The files of a filed report: shown in the window, or saved. */
export const FiledFiles = ({ files, mayOpen }: Props): ReactNode => {
  const [shown, setShown] = useState<Attachment | null>(null)
  const save = useSaveAttachment()
  if (files.length === 0) return <Typography color="textSecondary">Không có.</Typography>
  return (
    <>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {files.map((file) => (
          <Box component="li" key={file.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{`${file.name} (${fileFacts(file)})`}</Typography>
            {mayOpen && (
              <Box sx={{ whiteSpace: 'nowrap', displayPrint: 'none' }}>
                {isShown(file) && (
                  <Button size="small" aria-label={`Xem ${file.name}`} onClick={() => setShown(file)}>
                    Xem
                  </Button>
                )}
                <Button size="small" aria-label={`Lưu ${file.name}`} onClick={() => void save(file)}>
                  Lưu ra máy
                </Button>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {shown !== null && <AttachmentViewer attachment={shown} onClose={() => setShown(null)} />}
    </>
  )
}
