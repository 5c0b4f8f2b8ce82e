import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined'
import GridOnOutlined from '@mui/icons-material/GridOnOutlined'
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { registerWords } from '#renderer/features/document/messages.ts'
import type { RegisterRange } from '#renderer/features/document/register-range.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'

const formats = [
  { format: 'xlsx', label: 'Lưu Excel', told: 'Đã lưu bản Excel.', icon: <GridOnOutlined /> },
  { format: 'docx', label: 'Lưu Word', told: 'Đã lưu bản Word.', icon: <DescriptionOutlined /> },
  { format: 'pdf', label: 'Lưu PDF', told: 'Đã lưu bản PDF.', icon: <PictureAsPdfOutlined /> },
] as const

type Action = (typeof formats)[number]['format'] | 'print'
type Told = { readonly severity: 'success' | 'error'; readonly text: string; readonly path?: string }

const act = async (action: Action, range: RegisterRange): Promise<Told | null> => {
  if (action === 'print') {
    const reply = await invoke('outgoing_register.print', range)
    if (!reply.ok) return { severity: 'error', text: explain(reply.error, registerWords) }
    if (reply.value === 'cancelled') return null
    return reply.value === 'printed'
      ? { severity: 'success', text: 'Đã gửi tới máy in.' }
      : { severity: 'error', text: 'Chưa in được. Hãy kiểm tra máy in rồi in lại, hoặc lưu PDF để in sau.' }
  }
  const reply = await invoke('outgoing_register.save', { ...range, format: action })
  if (!reply.ok) return { severity: 'error', text: explain(reply.error, registerWords) }
  const told = formats.find(({ format }) => format === action)?.told ?? ''
  return reply.value === null ? null : { severity: 'success', text: told, path: reply.value.path }
}

/** In, lưu PDF, Word, Excel of a range; says where the file is, or why there is none. */
export const RegisterActions = ({ range }: { readonly range: RegisterRange }): ReactNode => {
  const [busy, setBusy] = useState<Action | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const run = (action: Action) => (): void => {
    setTold(null)
    setBusy(action)
    void act(action, range)
      .then(setTold)
      .finally(() => setBusy(null))
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, justifyItems: 'end', minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'flex-end' }}>
        {formats.map(({ format, label, icon }) => (
          <Button
            key={format}
            variant="outlined"
            startIcon={icon}
            disabled={busy !== null}
            loading={busy === format}
            onClick={run(format)}
          >
            {label}
          </Button>
        ))}
        <Button
          variant="contained"
          startIcon={<PrintOutlined />}
          disabled={busy !== null}
          loading={busy === 'print'}
          onClick={run('print')}
        >
          In
        </Button>
      </Box>
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
    </Box>
  )
}
