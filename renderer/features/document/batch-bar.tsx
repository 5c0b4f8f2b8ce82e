import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Link from '@mui/material/Link'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import { batchSentence } from '#renderer/features/document/batch-words.ts'
import { isGoing, useBatch } from '#renderer/features/document/use-batch.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { letterPath } from '#renderer/words/letter-words.ts'

type Props = {
  /** The batch that was started here; another one is shown while it goes on. */
  readonly startedId: string | null
}

/** How far printing or saving many letters is, with a stop button; afterwards what came of it. Work goes on beside it. */
export const BatchBar = ({ startedId }: Props): ReactNode => {
  const batch = useBatch()
  const [closedId, setClosedId] = useState<string | null>(null)
  const isOn = isGoing(batch)
  if (batch === null || batch.id === closedId || !(isOn || batch.id === startedId)) return null
  const { severity, text } = batchSentence(batch)
  return (
    <Alert
      severity={severity}
      role={severity === 'error' ? 'alert' : 'status'}
      sx={{ mb: 2, '& .MuiAlert-message': { flex: 1, minWidth: 0 } }}
      action={
        batch.state === 'running' ? (
          <Button size="small" color="inherit" onClick={() => void invoke('letter_batch.cancel')}>
            Dừng
          </Button>
        ) : isOn ? undefined : (
          <Button size="small" color="inherit" onClick={() => setClosedId(batch.id)}>
            Đóng
          </Button>
        )
      }
    >
      {text}
      {isOn && (
        <LinearProgress
          variant="determinate"
          value={batch.total === 0 ? 0 : (100 * batch.done) / batch.total}
          aria-label="Tiến độ"
          sx={{ mt: 1 }}
        />
      )}
      {batch.failed.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {batch.failed.map(({ id, subject }) => (
            <li key={id}>
              <Link component={RouterLink} to={letterPath(id)} color="inherit" underline="always">
                {subject}
              </Link>
            </li>
          ))}
        </Box>
      )}
    </Alert>
  )
}
