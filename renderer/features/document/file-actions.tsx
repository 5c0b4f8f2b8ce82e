import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { LetterId } from '#domain/shared/ids.ts'
import { printSentence } from '#renderer/features/document/batch-words.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { isGoing, useBatch, useStartBatch } from '#renderer/features/document/use-batch.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'

type Props = { readonly id: LetterId }

type Told = {
  readonly severity: 'info' | 'success' | 'warning' | 'error'
  readonly text: string
  readonly path?: string
}

const formats = {
  docx: { label: 'Lưu Word', told: 'Đã lưu bản Word.', icon: <DescriptionOutlined /> },
  pdf: { label: 'Lưu PDF', told: 'Đã lưu bản PDF.', icon: <PictureAsPdfOutlined /> },
} as const
type Format = keyof typeof formats

const isFormat = (name: string): name is Format => name in formats

/** Lưu Word, Lưu PDF, In; says where the file is, or why there is none. */
export const FileActions = ({ id }: Props): ReactNode => {
  const [busy, setBusy] = useState<Format | 'print' | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [printing, setPrinting] = useState<string | null>(null)
  const batch = useBatch()
  const startBatch = useStartBatch()
  const own = batch !== null && batch.id === printing ? batch : null
  const isPrinting = busy === 'print' || isGoing(own)
  const shown = told ?? (own === null || isGoing(own) ? null : printSentence(own.state, own.failed.length > 0))

  const save = async (format: Format): Promise<void> => {
    const reply = await invoke('letter.save', { id, format })
    if (!reply.ok) setTold({ severity: 'error', text: explain(reply.error, letterWords) })
    else if (reply.value !== null) setTold({ severity: 'success', text: formats[format].told, path: reply.value.path })
  }
  const print = async (): Promise<void> => {
    const started = await startBatch([id], 'print')
    if (started.ok) setPrinting(started.id)
    else setTold({ severity: 'error', text: started.sentence })
  }
  const run = (action: Format | 'print') => (): void => {
    setTold(null)
    setPrinting(null)
    setBusy(action)
    void (action === 'print' ? print() : save(action)).finally(() => setBusy(null))
  }
  return (
    <Stack spacing={1} sx={{ mb: 1 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        {Object.entries(formats).map(([format, { label, icon }]) =>
          isFormat(format) ? (
            <Button
              key={format}
              variant="outlined"
              startIcon={icon}
              disabled={busy !== null || isPrinting}
              loading={busy === format}
              onClick={run(format)}
            >
              {label}
            </Button>
          ) : null,
        )}
        <Button
          variant="outlined"
          startIcon={<PrintOutlined />}
          disabled={busy !== null || isPrinting}
          loading={isPrinting}
          onClick={run('print')}
        >
          In
        </Button>
      </Stack>
      {shown !== null && (
        <Alert severity={shown.severity} role={shown.severity === 'error' ? 'alert' : 'status'}>
          {shown.text}
          {told?.path !== undefined && (
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
              {told.path}
            </Typography>
          )}
        </Alert>
      )}
    </Stack>
  )
}
