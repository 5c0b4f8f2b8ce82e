import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { letterWords } from '#renderer/features/outbound-trip/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  /** Asked at the click; null when a field is wrong. */
  readonly latestRequest: () => LetterRequest | null
  /** False while something is missing: then nothing can be produced. */
  readonly isComplete: boolean
}

type Action = 'docx' | 'pdf' | 'print'
type Told = { readonly severity: 'success' | 'error'; readonly text: string; readonly path?: string }

const saved = { docx: 'Đã lưu bản Word.', pdf: 'Đã lưu bản PDF.' } as const

/** Lưu Word, Lưu PDF, In; says where the file is, or why there is none. */
export const LetterActions = ({ latestRequest, isComplete }: Props): ReactNode => {
  const [busy, setBusy] = useState<Action | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const act = async (action: Action, request: LetterRequest): Promise<Told | null> => {
    if (action === 'print') {
      const reply = await invoke('letter.print', request)
      if (!reply.ok) return { severity: 'error', text: explain(reply.error, letterWords) }
      if (reply.value === 'cancelled') return null
      return reply.value === 'printed'
        ? { severity: 'success', text: 'Đã gửi tới máy in.' }
        : { severity: 'error', text: 'Chưa in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu PDF để in sau.' }
    }
    const reply = await invoke('letter.save', { ...request, format: action })
    if (!reply.ok) return { severity: 'error', text: explain(reply.error, letterWords) }
    return reply.value === null ? null : { severity: 'success', text: saved[action], path: reply.value.path }
  }
  const run = (action: Action) => (): void => {
    const request = latestRequest()
    setTold(null)
    if (request === null) return
    setBusy(action)
    void act(action, request)
      .then(setTold)
      .finally(() => setBusy(null))
  }
  const common = { disabled: !isComplete || busy !== null, fullWidth: true } as const
  return (
    <Section title="Lưu và in">
      <Stack spacing={1}>
        <Button
          {...common}
          variant="contained"
          startIcon={<DescriptionOutlined />}
          loading={busy === 'docx'}
          onClick={run('docx')}
        >
          Lưu Word
        </Button>
        <Stack direction="row" spacing={1}>
          <Button
            {...common}
            variant="outlined"
            startIcon={<PictureAsPdfOutlined />}
            loading={busy === 'pdf'}
            onClick={run('pdf')}
          >
            Lưu PDF
          </Button>
          <Button
            {...common}
            variant="outlined"
            startIcon={<PrintOutlined />}
            loading={busy === 'print'}
            onClick={run('print')}
          >
            In
          </Button>
        </Stack>
        {told !== null && (
          <Alert severity={told.severity} role={told.severity === 'error' ? 'alert' : 'status'}>
            {told.text}
            {told.path !== undefined && (
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere', userSelect: 'all' }}>
                {told.path}
              </Typography>
            )}
          </Alert>
        )}
      </Stack>
    </Section>
  )
}
