import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { attachmentWords } from '#renderer/words/attachment-messages.ts'
import { fileFacts } from '#renderer/words/attachment-words.ts'

type Props = {
  readonly tripId: OutboundTripId
  readonly files: readonly Attachment[]
  readonly onChange: (files: readonly Attachment[]) => void
}

const MOST_FILES = 20

/** Tệp đính kèm of a report that is written: added with the system's dialog, taken off again with a click. */
export const ReportFiles = ({ tripId, files, onChange }: Props): ReactNode => {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (): Promise<void> => {
    setProblem(null)
    setBusy(true)
    const reply = await invoke('attachment.add', { record: tripRef(tripId), category: 'report', note: '' })
    setBusy(false)
    if (!reply.ok) setProblem(explain(reply.error, attachmentWords))
    else if (reply.value !== null) onChange([...files, reply.value])
  }
  return (
    <Box role="group" aria-label="Tệp đính kèm">
      <Typography sx={{ fontSize: '0.8125rem', fontWeight: 500, mb: 0.5 }}>Tệp đính kèm</Typography>
      <Box component="ul" sx={{ m: 0, mb: 1, p: 0, listStyle: 'none', '&:empty': { display: 'none' } }}>
        {files.map((file) => (
          <Box component="li" key={file.id} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {`${file.name} (${fileFacts(file)})`}
            </Typography>
            <IconButton
              size="small"
              aria-label={`Bỏ tệp ${file.name} khỏi báo cáo`}
              onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
            >
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Button
        size="small"
        variant="outlined"
        startIcon={<AttachFileOutlined />}
        loading={isBusy}
        disabled={files.length >= MOST_FILES}
        onClick={() => void add()}
      >
        Thêm tệp
      </Button>
      <FormHelperText error={problem !== null} role={problem === null ? undefined : 'alert'} sx={{ mx: 0 }}>
        {problem ?? 'Biên bản, ảnh, chương trình làm việc…: PDF, ảnh PNG, JPEG hoặc Word (.docx), mỗi tệp tới 25 MB.'}
      </FormHelperText>
    </Box>
  )
}
