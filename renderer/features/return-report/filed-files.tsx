import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Output } from '#contract/index.ts'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { fileWords } from '#renderer/features/return-report/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { FileViewDialog } from '#renderer/ui/files/file-view-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { sizeText } from '#renderer/words/size-text.ts'

type Props = {
  readonly files: readonly Attachment[]
  /** The office opens and saves them; a traveller has them himself. */
  readonly mayOpen: boolean
}

/** The files of a filed report: shown in the window, or saved. */
export const FiledFiles = ({ files, mayOpen }: Props): ReactNode => {
  const toast = useToast()
  const [shown, setShown] = useState<Output<'attachment.get'> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const view = async ({ id }: Attachment): Promise<void> => {
    setProblem(null)
    const reply = await invoke('attachment.get', { id })
    if (reply.ok) setShown(reply.value)
    else setProblem(explain(reply.error, fileWords))
  }
  const save = async ({ id }: Attachment): Promise<void> => {
    setProblem(null)
    const reply = await invoke('attachment.save', { id })
    if (!reply.ok) setProblem(explain(reply.error, fileWords))
    else if (reply.value !== null) toast({ text: `Đã lưu ${reply.value.path}` })
  }
  if (files.length === 0) return <Typography color="textSecondary">Không có.</Typography>
  return (
    <>
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {problem}
        </Alert>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.5 }}>
        {files.map((file) => (
          <Box component="li" key={file.id} sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{`${file.name} (${sizeText(file.size)})`}</Typography>
            {mayOpen && (
              <Box sx={{ whiteSpace: 'nowrap', displayPrint: 'none' }}>
                {file.type !== 'docx' && (
                  <Button size="small" aria-label={`Xem ${file.name}`} onClick={() => void view(file)}>
                    Xem
                  </Button>
                )}
                <Button size="small" aria-label={`Lưu về máy ${file.name}`} onClick={() => void save(file)}>
                  Lưu về máy
                </Button>
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {shown !== null && <FileViewDialog {...shown} onClose={() => setShown(null)} />}
    </>
  )
}
